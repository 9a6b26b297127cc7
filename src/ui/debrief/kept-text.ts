import { useState } from 'preact/hooks';
import { useKept } from '../shared/use-kept.ts';

export interface KeptText {
  readonly value: string;
  readonly onInput: (event: Event) => void;
  readonly onBlur: () => void;
}

/** Text that keeps itself as it is written, and on leaving the field. */
export function useKeptText(initial: string, keep: (text: string) => void): KeptText {
  const [value, setValue] = useState(initial);
  const { later, flush } = useKept(keep);
  const onInput = (event: Event): void => {
    const text = (event.currentTarget as HTMLTextAreaElement).value;
    setValue(text);
    later(text);
  };
  return { value, onInput, onBlur: flush };
}
