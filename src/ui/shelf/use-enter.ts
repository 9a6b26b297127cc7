import { useCommands } from '../store.tsx';

/** The way into a meeting: past the child and the letter to the door, or, where it has nothing but its words, at once. */
export function useEnter(): (story: string, plain?: boolean) => void {
  const { go, begin } = useCommands();
  return (story, plain = false) => (plain ? begin(story, { matters: [], couldGive: [] }) : go('before', story));
}
