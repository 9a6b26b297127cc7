import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../shared/icon.tsx';
import { useSectionInView } from './section-in-view.ts';
import { goTo } from './spread.tsx';
import { words, type SectionId } from './words.ts';
import styles from './contents.module.css';

/** The list of sections: a row of tabs where there is room, a button low on the screen on a phone. */
export function Contents({ sections }: { sections: readonly SectionId[] }) {
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const here = useSectionInView(sections);
  useEffect(() => {
    if (!open) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      toggle.current?.focus();
    };
    const onPress = (event: Event): void => { if (!list.current?.contains(event.target as Node)) setOpen(false); };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    return () => { document.removeEventListener('keydown', onKey); document.removeEventListener('pointerdown', onPress); };
  }, [open]);
  // The address stays as it is: its fragment belongs to shared runs.
  const follow = (event: Event, id: SectionId): void => { event.preventDefault(); setOpen(false); goTo(id); };

  return (
    <nav ref={list} class={styles.contents} aria-label={words.contents.name}>
      <button ref={toggle} type="button" class={styles.toggle} data-reading={here !== undefined && here !== sections[0]} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="list" /><span>{words.contents.name}</span>
      </button>
      <ul class={styles.list} data-open={open}>
        {sections.map((id) => (
          <li key={id}>
            <a href={`#debrief-${id}`} aria-current={id === here ? 'location' : undefined} onClick={(event) => follow(event, id)}>{words.contents[id]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
