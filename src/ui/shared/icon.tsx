import act from '@phosphor-icons/core/duotone/dots-three-circle-duotone.svg?url';
import arrowLeft from '@phosphor-icons/core/duotone/arrow-left-duotone.svg?url';
import arrowRight from '@phosphor-icons/core/duotone/arrow-right-duotone.svg?url';
import arrowDown from '@phosphor-icons/core/duotone/arrow-down-duotone.svg?url';
import arrowUp from '@phosphor-icons/core/duotone/arrow-up-duotone.svg?url';
import back from '@phosphor-icons/core/duotone/arrow-u-up-left-duotone.svg?url';
import book from '@phosphor-icons/core/duotone/notebook-duotone.svg?url';
import calendar from '@phosphor-icons/core/duotone/calendar-blank-duotone.svg?url';
import chat from '@phosphor-icons/core/duotone/chat-teardrop-text-duotone.svg?url';
import check from '@phosphor-icons/core/duotone/check-circle-duotone.svg?url';
import clock from '@phosphor-icons/core/duotone/clock-duotone.svg?url';
import close from '@phosphor-icons/core/regular/x.svg?url';
import coffee from '@phosphor-icons/core/duotone/coffee-duotone.svg?url';
import door from '@phosphor-icons/core/duotone/door-open-duotone.svg?url';
import download from '@phosphor-icons/core/duotone/download-simple-duotone.svg?url';
import ear from '@phosphor-icons/core/duotone/ear-duotone.svg?url';
import gear from '@phosphor-icons/core/duotone/gear-six-duotone.svg?url';
import file from '@phosphor-icons/core/duotone/file-zip-duotone.svg?url';
import folder from '@phosphor-icons/core/duotone/folder-open-duotone.svg?url';
import hand from '@phosphor-icons/core/duotone/hand-palm-duotone.svg?url';
import handshake from '@phosphor-icons/core/duotone/handshake-duotone.svg?url';
import lightbulb from '@phosphor-icons/core/duotone/lightbulb-duotone.svg?url';
import list from '@phosphor-icons/core/duotone/list-dashes-duotone.svg?url';
import map from '@phosphor-icons/core/duotone/map-trifold-duotone.svg?url';
import people from '@phosphor-icons/core/duotone/users-three-duotone.svg?url';
import phone from '@phosphor-icons/core/duotone/device-mobile-duotone.svg?url';
import pause from '@phosphor-icons/core/duotone/pause-duotone.svg?url';
import play from '@phosphor-icons/core/fill/play-fill.svg?url';
import plus from '@phosphor-icons/core/duotone/plus-circle-duotone.svg?url';
import printer from '@phosphor-icons/core/duotone/printer-duotone.svg?url';
import question from '@phosphor-icons/core/duotone/question-duotone.svg?url';
import quotes from '@phosphor-icons/core/duotone/quotes-duotone.svg?url';
import retry from '@phosphor-icons/core/duotone/arrow-counter-clockwise-duotone.svg?url';
import speaker from '@phosphor-icons/core/duotone/speaker-high-duotone.svg?url';
import speakerOff from '@phosphor-icons/core/duotone/speaker-slash-duotone.svg?url';
import star from '@phosphor-icons/core/regular/star.svg?url';
import starred from '@phosphor-icons/core/fill/star-fill.svg?url';
import text from '@phosphor-icons/core/duotone/text-aa-duotone.svg?url';
import trash from '@phosphor-icons/core/duotone/trash-duotone.svg?url';
import upload from '@phosphor-icons/core/duotone/upload-simple-duotone.svg?url';
import wind from '@phosphor-icons/core/duotone/wind-duotone.svg?url';
import styles from './icon.module.css';

const ICONS = {
  act, arrowDown, arrowLeft, arrowRight, arrowUp, back, book, calendar, chat, check, clock, close, coffee, door, download, ear, file, folder, gear, hand, handshake,
  lightbulb, list, map, pause, people, phone, play, plus, printer, question, quotes, retry, speaker, speakerOff, star, starred, text, trash, upload, wind,
};
export type IconName = keyof typeof ICONS;

/** A picture beside words, never instead of them: hidden from those who hear the page. `size` in em. */
export function Icon({ name, size = 1.3 }: { name: IconName; size?: number }) {
  const mask = `url("${ICONS[name]}")`;
  return <span class={styles.icon} aria-hidden="true" style={{ maskImage: mask, width: `${size}em`, height: `${size}em` }} />;
}
