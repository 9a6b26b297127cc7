import '../ui/shared/tokens.css';
import { render } from 'preact';
import { MAX_SEED } from '../core/run/run.ts';
import type { Mood } from '../core/story/vocabulary.ts';
import { memorySaves, openSaves } from '../saves/saves.ts';
import { openSound } from '../sound/sound.ts';
import { UiContext } from '../ui/store.tsx';
import { App } from './app.tsx';
import { createGame } from './game.ts';
import { openGroup } from './group/group.ts';
import { readOptions } from './options.ts';
import { openHindsight } from './hindsight/hindsight.ts';
import { openOwn } from './own/own-shelf.ts';
import { openWorkshop } from './own/workshop.ts';
import { readRoute } from './route.ts';
import { applySettings } from './settings.ts';
import { buildStories } from './stories.ts';

const PORTRAITS = import.meta.glob<string>('/assets/people/*-*.svg', { query: '?url', import: 'default', eager: true });

const randomSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % MAX_SEED;

/** Not `randomUUID`, which browsers keep from pages opened over plain http from another device. */
const newId = (): string => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function download(name: string, text: string, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function open(root: HTMLElement): Promise<void> {
  const options = readOptions(location.search);
  const saves = await openSaves();
  const shelf = saves.ok ? saves.value : memorySaves();
  const game = createGame({
    saves: shelf,
    sound: openSound(),
    stories: buildStories(options.locale, (id) => openOwn(shelf, id)),
    workshop: openWorkshop(),
    hindsight: openHindsight(),
    group: openGroup(() => Date.now()),
    locale: options.locale,
    portraits: (look: string, mood: Mood) => PORTRAITS[`/assets/people/${look}-${mood}.svg`],
    now: () => Date.now(),
    newSeed: randomSeed,
    newId,
    setAddress: (hash) => { if (location.hash !== hash) history.pushState(null, '', `${location.pathname}${location.search}${hash}`); },
    linkTo: (hash) => `${location.origin}${location.pathname}${hash}`,
    still: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
    download,
  });
  game.store.subscribe((state) => applySettings(state.settings, document.documentElement));
  await game.start();
  if (!saves.ok) game.say(saves.error.message, 'trouble');
  window.addEventListener('popstate', () => void game.follow(readRoute(location.hash)));
  const route = readRoute(location.hash);
  if (options.story !== null && route.screen === 'title') await game.enter(options.story, options.seed ?? randomSeed(), options.choices);
  else await game.follow(route);
  render(
    <UiContext.Provider value={{ store: game.store, commands: game.commands }}>
      <App store={game.store} debug={options.debug} always={options.always} />
    </UiContext.Provider>,
    root,
  );
}

const root = document.getElementById('app');
if (root) void open(root);
