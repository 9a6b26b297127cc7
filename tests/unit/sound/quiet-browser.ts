import { openSound } from '../../../src/sound/sound.ts';

export interface Options {
  readonly src: readonly string[];
  readonly sprite: Readonly<Record<string, readonly unknown[]>>;
  readonly onend?: (id: number) => void;
  readonly onload?: () => void;
  readonly onloaderror?: () => void;
}

export const isTone = ({ sprite }: Options): boolean => 'loop' in sprite;
const nameOf = ({ src }: Options): string => /(?:tone-)?(\w+)\.webm/.exec(src[0] ?? '')?.[1] ?? '?';

/** A browser that only takes notes. */
export function quietBrowser({ loaded = true, broken = false } = {}) {
  const played: string[] = [];
  const made: Options[] = [];
  const volumes: number[] = [];
  const rates: number[] = [];
  const listeners = new Map<string, () => void>();
  let ids = 1000;
  let here = loaded;
  const page = { hidden: false, addEventListener: (name: string, listener: () => void) => void listeners.set(name, listener) };
  const make = (options: Options) => {
    if (broken) throw new Error('no sound here');
    made.push(options);
    const name = nameOf(options);
    let volume = 0;
    return {
      play: (what: string | number) => {
        const id = typeof what === 'number' ? what : ++ids;
        played.push(isTone(options) ? name : String(what));
        return id;
      },
      pause: () => { played.push(`${name} pauses`); },
      stop: () => { played.push('cues stop'); },
      volume: (to?: number) => {
        if (to !== undefined && to < 1000) volumes.push(to);
        return volume;
      },
      rate: (to: number) => { rates.push(to); },
      fade: (_from: number, to: number) => {
        if (!isTone(options)) played.push('murmur fades');
        else played.push(`${name} fades to ${to.toFixed(2)}`);
        volume = to;
      },
      state: () => (here ? 'loaded' : 'loading'),
    };
  };
  const sound = openSound(make as never, page as never);
  const see = (hidden: boolean): void => { page.hidden = hidden; listeners.get('visibilitychange')?.(); };
  const arrive = (): void => { here = true; for (const { onload } of made) onload?.(); };
  return { sound, arrive, played, made, volumes, rates, last: () => ids, press: () => listeners.get('pointerdown')?.(), see };
}

/** In a meeting, sound on, and something pressed already. */
export function inMeeting(options = {}) {
  const browser = quietBrowser(options);
  browser.press();
  browser.sound.setVolume(1);
  browser.sound.setOn(true);
  browser.sound.room('conference');
  return browser;
}
