import type { Quote } from '../../core/debrief/debrief.ts';
import { StarButton } from '../shared/star-button.tsx';
import { useUiState } from '../store.tsx';
import { words } from './words.ts';
import styles from './quote.module.css';

const isSpoken = ({ speaker }: Quote): boolean => speaker !== null;

/** Words as they are quoted: in quotation marks where a person said them, with single ones inside. */
export function quoted(quote: Quote): string {
  if (!isSpoken(quote) || /^“[^”]*”$/.test(quote.words)) return quote.words;
  return `“${quote.words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** One line as it was said. `yours` marks what you did without a word, which nobody's name stands beside. */
export function Said({ quote, yours = quote.speaker === words.you, big }: { quote: Quote; yours?: boolean; big?: boolean }) {
  const run = useUiState(({ debrief }) => debrief?.run);
  const who = yours ? words.you : quote.speaker;
  return (
    <blockquote class={`${styles.said} ${isSpoken(quote) ? '' : styles.seen} ${yours ? styles.yours : ''} ${big ? styles.big : ''}`}>
      {who && <cite>{who}</cite>}
      <p>{quoted(quote)}</p>
      {run && <StarButton run={run} line={quote.line} />}
    </blockquote>
  );
}

/** A line and what followed it. */
export function Exchange({ first, then }: { first: Quote; then: Quote | null }) {
  return (
    <div class={styles.exchange}>
      <Said quote={first} yours />
      {then && <Said quote={then} />}
    </div>
  );
}
