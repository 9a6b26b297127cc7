import { useState } from 'preact/hooks';
import type { RoomKind } from '../../core/ballot/room.ts';
import { Button } from '../shared/button.tsx';
import { Page } from '../shared/page.tsx';
import { useCommands, useUiState } from '../store.tsx';
import type { GroupChoice, GroupSetupView } from './contract.ts';
import { HandChoice, KindChoice, LanguageChoice, VotesChoice } from './setup-choices.tsx';
import { StillOpen } from './setup-open.tsx';
import { words } from './setup-words.ts';
import styles from './setup.module.css';

/** Before a session: how the room plays. Everything is chosen already as most rooms want it. */
export function SetupScreen() {
  const setup = useUiState((state) => state.groupSetup);
  const { go, openGuide } = useCommands();
  const guide = useUiState(({ shelf }) => shelf.some((entry) => entry.id === setup?.scenario && entry.guide));
  const tools = setup && guide ? <Button look="quiet" icon="book" onClick={() => openGuide(setup.scenario)}>{words.guide}</Button> : undefined;
  return setup && <Page back={words.back} onBack={() => go('shelf')} tools={tools}><Setup key={setup.scenario} setup={setup} /></Page>;
}

type Choice = Omit<GroupChoice, 'scenario'>;

function Setup({ setup }: { setup: GroupSetupView }) {
  const { startGroup } = useCommands();
  const title = useUiState((state) => state.scenario?.title ?? '');
  const [wanted, want] = useState<RoomKind>('phones');
  const [choice, choose] = useState<Omit<Choice, 'kind'>>({ locale: setup.languages[0]?.locale ?? 'en', hand: null, votes: 'hidden' });
  const change = (part: Partial<typeof choice>): void => choose({ ...choice, ...part });
  const kind = setup.server === 'none' ? 'hands' : wanted;
  const waits = setup.starting || (kind !== 'hands' && setup.server === 'looking');
  const start = (event: Event): void => {
    event.preventDefault();
    if (!waits) startGroup({ ...choice, kind, scenario: setup.scenario });
  };
  return (
    <>
      {setup.open && <StillOpen open={setup.open} />}
      <form class={styles.sheet} onSubmit={start}>
        <div class={styles.head}>
          <h1>{words.heading}</h1>
          <p>{words.about(title)}</p>
        </div>
        <KindChoice kind={kind} server={setup.server} onKind={want} />
        {setup.languages.length > 1 && <LanguageChoice languages={setup.languages} locale={choice.locale} onLocale={(locale) => change({ locale })} />}
        {kind === 'phones' && <VotesChoice votes={choice.votes} onVotes={(votes) => change({ votes })} />}
        {setup.hands.length > 1 && <HandChoice hands={setup.hands} hand={choice.hand} onHand={(hand) => change({ hand })} />}
        <div class={styles.foot}>
          <Button type="submit" look="main" icon="play" aria-disabled={waits}>{setup.starting ? words.starting : words.start}</Button>
          <p>{words.promise}</p>
        </div>
      </form>
    </>
  );
}
