import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const written: string[] = [];

/** Puts a file where the linter reads it, and returns what the linter says of it. */
function lint(file: string, source: string): string {
  const path = resolve(ROOT, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, source);
  written.push(path);
  try {
    return execFileSync(resolve(ROOT, 'node_modules/.bin/oxlint'), [path], { cwd: ROOT, encoding: 'utf8' });
  } catch (failed) {
    return String((failed as { stdout: string }).stdout);
  }
}

afterEach(() => { written.splice(0).forEach((path) => rmSync(path)); });

test.each([
  ['core', 'phaser', "export { Game } from 'phaser';"],
  ['core', 'node', "export { readFileSync } from 'node:fs';"],
  ['core/run', 'inkjs outside core/story', "export { Story } from 'inkjs';"],
  ['core', 'the screens', "export { Icon } from '../ui/shared/icon.tsx';"],
  ['ui', 'its sibling', "export { openSaves } from '../saves/saves.ts';"],
  ['ui', 'a session’s connection', "export { joinSession } from '../group/socket-link.ts';"],
  ['ui', 'the app', "export { createGame } from '../app/game.ts';"],
  ['stage', 'preact', "export { h } from 'preact';"],
  ['sound', 'its sibling', "export { openStage } from '../stage/stage.ts';"],
  ['saves', 'howler', "export { Howl } from 'howler';"],
  ['app', 'the library that lays out maps', "export { layout } from '@dagrejs/dagre';"],
  ['app', 'the socket library', "export { io } from 'socket.io-client';"],
  ['group', 'the server’s libraries', "export { Server } from 'socket.io';"],
  ['server', 'the screens', "export { Icon } from '../ui/shared/icon.tsx';"],
  ['core', 'the clock', 'export const now = Date.now();'],
  ['core', 'chance without a seed', 'export const roll = Math.random();'],
])('the fence keeps %s from %s', (folder, _, source) => {
  expect(lint(`src/${folder}/fence-check.ts`, source)).toMatch(/no-restricted-(imports|globals|properties)/);
});

test('a cycle of imports is refused', () => {
  lint('src/core/run/fence-cycle.ts', "export { a } from './fence-check.ts';\nexport const b = 1;");
  expect(lint('src/core/run/fence-check.ts', "export { b } from './fence-cycle.ts';\nexport const a = 1;")).toContain('no-cycle');
});

test('what the table allows passes', () => {
  expect(lint('src/core/story/fence-check.ts', "export { Story } from 'inkjs';\nexport { ok } from '../result.ts';")).toContain('0 errors');
  expect(lint('src/ui/fence-check.ts', "export { h } from 'preact';")).toContain('0 errors');
});
