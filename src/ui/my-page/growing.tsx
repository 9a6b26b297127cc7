import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Props = Omit<JSX.IntrinsicElements['textarea'], 'ref' | 'onInput'> & { readonly value: string; readonly onText: (text: string) => void };

/** A field as high as what is written in it, in browsers that can’t do that by themselves, too. */
export function Growing({ value, onText, ...rest }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current } = field;
    if (!current || CSS.supports('field-sizing', 'content')) return;
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight}px`;
  }, [value]);
  return <textarea rows={1} {...rest} ref={field} value={value} onInput={(event) => onText(event.currentTarget.value)} />;
}
