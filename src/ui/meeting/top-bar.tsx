import type { MeetingView } from '../contract.ts';
import { IconButton } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { Meters } from './meters.tsx';
import type { Sheet } from './sheets.tsx';
import { WORDS } from './words.ts';
import styles from './top-bar.module.css';

interface Props {
  readonly meeting: MeetingView;
  /** It plays by itself: the pause that is meant then is another one. */
  readonly watching: boolean;
  readonly line: string;
  readonly open: (sheet: Sheet) => void;
}

/** The breath being taken at the table, told from every other by where it stands in what was said. */
const breathOf = ({ doing, said, yourWords }: MeetingView): string | null =>
  (doing === 'breathe' && yourWords ? String(said.indexOf(yourWords)) : null);

export function TopBar({ meeting, watching, line, open }: Props) {
  const { scene, notebook } = meeting;
  return (
    <header class={styles.bar}>
      {meeting.meters && <Meters composure={meeting.composure} commonGround={meeting.commonGround} line={line} breath={breathOf(meeting)} />}
      {scene && (
        <p class={styles.scene}>
          <span class="visually-hidden">{WORDS.scene} </span><span>{WORDS.sceneOf(scene.number, scene.of)}</span> <b>{scene.title}</b>
        </p>
      )}
      <div class={styles.buttons}>
        {!meeting.plain && <NotebookButton fresh={notebook.fresh} onOpen={() => open('notebook')} />}
        <IconButton icon={watching ? 'gear' : 'pause'} label={watching ? WORDS.settings : WORDS.pause} onClick={() => open('pause')} />
      </div>
    </header>
  );
}

function NotebookButton({ fresh, onOpen }: { readonly fresh: number; readonly onOpen: () => void }) {
  return (
    <button type="button" class={styles.notebook} onClick={onOpen}>
      <Icon name="book" /><span class={styles.label}>{WORDS.notebook}</span>
      {fresh > 0 && <span class={styles.fresh}><span aria-hidden="true">{fresh}</span><span class="visually-hidden">{WORDS.fresh(fresh)}</span></span>}
    </button>
  );
}
