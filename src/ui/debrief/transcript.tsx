import { useState } from 'preact/hooks';
import type { TranscriptLine } from '../../core/debrief/transcript.ts';
import { Button } from '../shared/button.tsx';
import { useCommands } from '../store.tsx';
import { Said } from './quote.tsx';
import { Spread } from './spread.tsx';
import { words } from './words.ts';
import styles from './transcript.module.css';

/** Everything that was said, folded at first: each of your own words with those that were open beside them, and a way back to there. */
export function WholeMeeting({ lines, run }: { lines: readonly TranscriptLine[]; run: string }) {
  // Long, and mostly left folded: drawn when it is opened.
  const [open, setOpen] = useState(false);
  return (
    <Spread id="transcript" title={words.transcript.name} intro={words.transcript.intro}>
      <details class={styles.whole} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.transcript.open}</summary>
        {open && <>
          <p class={styles.means}>{words.transcript.means}</p>
          <ol class={styles.lines}>
            {lines.map((line) => <li key={line.quote.line}>{line.decision === null ? <Said quote={line.quote} /> : <Yours line={line} decision={line.decision} run={run} />}</li>)}
          </ol>
        </>}
      </details>
    </Spread>
  );
}

function Yours({ line: { quote, others }, decision, run }: { line: TranscriptLine; decision: number; run: string }) {
  const { tryAgain } = useCommands();
  const id = `debrief-said-${decision}`;
  return (
    <div class={styles.yours}>
      <div id={id}><Said quote={quote} yours /></div>
      <div class={styles.ways}>
        <Button icon="retry" aria-describedby={id} onClick={() => tryAgain(run, decision)}>{words.transcript.tryAgain}</Button>
        {others.length > 0 && (
          <details class={styles.others}>
            <summary>{words.transcript.others(others.length)}</summary>
            <ul aria-label={words.transcript.other}>{others.map((text) => <li key={text}>{text}</li>)}</ul>
          </details>
        )}
      </div>
    </div>
  );
}
