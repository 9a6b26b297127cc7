import { useEffect, useState } from 'preact/hooks';
import type { SectionId } from './words.ts';

/** The section that a reader is in: the one that crosses a line a third down the screen. */
export function useSectionInView(sections: readonly SectionId[]): SectionId | undefined {
  const [here, setHere] = useState<SectionId | undefined>();
  const key = sections.join();
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      const entry = entries.find(({ isIntersecting }) => isIntersecting);
      if (entry) setHere((entry.target as HTMLElement).dataset['section'] as SectionId);
    }, { rootMargin: '-33% 0px -66% 0px' });
    document.querySelectorAll('[data-section]').forEach((section) => observer.observe(section));
    return () => observer.disconnect();
  }, [key]);
  return here;
}
