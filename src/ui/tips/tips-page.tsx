import { Button } from '../shared/button.tsx';
import { Page } from '../shared/page.tsx';
import { useCommands } from '../store.tsx';
import { FiveTips } from './five-tips.tsx';
import { words } from './words.ts';
import styles from './tips.module.css';

/** The five tips as a screen of their own. */
export function TipsPage() {
  const { go } = useCommands();
  return (
    <Page back={words.back} onBack={() => go('title')}>
      <header class={styles.head}>
        <h1>{words.heading}</h1>
        <p>{words.intro}</p>
      </header>
      <FiveTips />
      <Button look="main" icon="play" onClick={() => go('shelf')}>{words.start}</Button>
    </Page>
  );
}
