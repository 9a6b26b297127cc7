/**
 * The two meters alone: `npx vite`, then /tests/sandbox/meters.html. Forced colors: emulate them in the browser's developer tools.
 * `?only=small` (usual, projector) shows one size; `?by=6` shows every value as just moved there.
 */
import '../../src/ui/shared/tokens.css';
import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { composureWord, groundWord } from '../../src/core/meeting/words.ts';
import { Meters } from '../../src/ui/meeting/meters.tsx';

const VALUES = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
const SIZES = [['small', '48 pixels, as on a phone'], ['usual', 'As on a laptop'], ['projector', 'On a projector, for three meters away']] as const;
const STEPS = [-30, -10, -4, 4, 10, 30];

const asked = new URLSearchParams(location.search);
const by = Number(asked.get('by') ?? 0);
const only = asked.get('only');

const within = (value: number): number => Math.max(0, Math.min(100, value));
const meters = (value: number, change: number, line: string, breath: string | null = null) => h(Meters, {
  line, breath, composure: { value, change, word: composureWord(value) }, commonGround: { value, change, word: groundWord(value) },
});

/** Both meters, to be moved by hand. */
function Live() {
  const [{ value, change, line, breath }, move] = useState({ value: 50, change: 0, line: 0, breath: 0 });
  const step = (change: number) => move({ value: within(value + change), change: within(value + change) - value, line: line + 1, breath });
  return h('section', { class: 'live usual' }, [
    h('div', { class: 'case' }, meters(value, change, String(line), breath ? String(breath) : null)),
    h('div', { class: 'row' }, [
      ...STEPS.map((change) => h('button', { key: change, type: 'button', onClick: () => step(change) }, change > 0 ? `+${change}` : `−${-change}`)),
      h('button', { type: 'button', onClick: () => move({ value, change: 0, line, breath: breath + 1 }) }, 'A breath'),
    ]),
  ]);
}

const sizes = SIZES.filter(([size]) => only === null || only === size).map(([size, words]) => h('section', { key: size, class: size }, [
  h('h2', null, words),
  h('div', { class: 'row' }, VALUES.map((value) => h('div', { key: value, class: 'case' }, meters(value, by, String(value))))),
]));

const root = document.querySelector('#meters');
if (root) render([h(Live, null), ...sizes], root);
