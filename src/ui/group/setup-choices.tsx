import { useId } from 'preact/hooks';
import type { RoomKind } from '../../core/ballot/room.ts';
import { ROOM_KINDS } from '../../core/ballot/room.ts';
import { Icon, type IconName } from '../shared/icon.tsx';
import type { GroupChoice, GroupSetupView, LanguageView } from './contract.ts';
import { words } from './setup-words.ts';
import styles from './setup.module.css';

const ICONS: Record<RoomKind, IconName> = { phones: 'phone', hands: 'hand', tables: 'people' };

interface KindProps { readonly kind: RoomKind; readonly server: GroupSetupView['server']; readonly onKind: (kind: RoomKind) => void }

export function KindChoice({ kind, server, onKind }: KindProps) {
  return (
    <fieldset class={styles.part}>
      <legend>{words.kind}</legend>
      <div class={styles.kinds}>
        {ROOM_KINDS.map((each) => (
          <Radio key={each} group="kind" {...words.kinds[each]} icon={ICONS[each]} checked={each === kind} disabled={each !== 'hands' && server === 'none'} onPick={() => onKind(each)} />
        ))}
      </div>
      <p role="status" class={styles.server}>{server === 'none' ? words.none : server === 'looking' ? words.looking : ''}</p>
    </fieldset>
  );
}

interface VotesProps { readonly votes: GroupChoice['votes']; readonly onVotes: (votes: GroupChoice['votes']) => void }

export function VotesChoice({ votes, onVotes }: VotesProps) {
  return (
    <fieldset class={styles.part}>
      <legend>{words.votes}</legend>
      <div class={styles.pair}>
        {(['hidden', 'open'] as const).map((each) => <Radio key={each} group="votes" {...words[each]} checked={each === votes} onPick={() => onVotes(each)} />)}
      </div>
    </fieldset>
  );
}

interface LanguageProps { readonly languages: readonly LanguageView[]; readonly locale: string; readonly onLocale: (locale: string) => void }

export function LanguageChoice({ languages, locale, onLocale }: LanguageProps) {
  return (
    <label class={styles.language}>
      <span>{words.language}</span>
      <select value={locale} onChange={({ currentTarget }) => onLocale(currentTarget.value)}>
        {languages.map(({ locale: each, name }) => <option key={each} value={each} lang={each}>{name}</option>)}
      </select>
    </label>
  );
}

interface HandProps { readonly hands: GroupSetupView['hands']; readonly hand: string | null; readonly onHand: (hand: string | null) => void }

/** Folded away: the page may stand on the big screen already. */
export function HandChoice({ hands, hand, onHand }: HandProps) {
  return (
    <details class={styles.hand}>
      <summary><Icon name="hand" /><span>{words.hand}<small>{words.handClosed}</small></span></summary>
      <fieldset class={styles.part}>
        <legend class="visually-hidden">{words.hand}</legend>
        <p>{words.handMeans}</p>
        <Radio group="hand" name={words.byChance} checked={hand === null} onPick={() => onHand(null)} />
        {hands.map(({ id, beneath }) => <Radio key={id} group="hand" name={beneath} checked={hand === id} onPick={() => onHand(id)} />)}
      </fieldset>
    </details>
  );
}

interface RadioProps {
  readonly group: string;
  readonly name: string;
  readonly means?: string;
  readonly icon?: IconName;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onPick: () => void;
}

function Radio({ group, name, means, icon, checked, disabled = false, onPick }: RadioProps) {
  const [named, noted] = [useId(), useId()];
  return (
    <label class={styles.radio}>
      <input type="radio" name={group} checked={checked} disabled={disabled} aria-labelledby={named} aria-describedby={means ? noted : undefined} onChange={onPick} />
      <span class={styles.name} id={named}>{name}</span>
      {icon && <Icon name={icon} size={1.5} />}
      {means && <span class={styles.means} id={noted}>{means}</span>}
    </label>
  );
}
