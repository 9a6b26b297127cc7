const NAME = 'still-to-come';

/**
 * Hides the letters of an element from one on, by the browser's highlights: the page is laid out once, whole,
 * and nothing in it moves. Where a browser has no highlights the words simply stand there.
 */
export function veilFrom(element: HTMLElement, letter: number): void {
  if (!('highlights' in CSS)) return;
  const start = placeOf(element, letter);
  if (!start || !element.lastChild) return unveil();
  const range = new Range();
  range.setStart(start.node, start.offset);
  range.setEndAfter(element.lastChild);
  CSS.highlights.set(NAME, new Highlight(range));
}

export function unveil(): void {
  if ('highlights' in CSS) CSS.highlights.delete(NAME);
}

function placeOf(element: HTMLElement, letter: number): { node: Node; offset: number } | null {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = letter;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left < length) return { node, offset: left };
    left -= length;
  }
  return null;
}
