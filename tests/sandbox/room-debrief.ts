/**
 * The debrief of a room that bots played: `npx vite`, then /tests/sandbox/room-debrief.html.
 * `?screen=you` shows a phone’s own page; `?story=`, `?voters=`, `?seed=` make another session; `?ahead` looks ahead, and the page waits for it.
 */
import '../../src/ui/shared/tokens.css';
import { h, render } from 'preact';
import { deepenReport } from '../../src/core/ballot/look.ts';
import type { RoomReport } from '../../src/core/ballot/report.ts';
import { youAndTheRoom } from '../../src/core/ballot/you.ts';
import { buildStories } from '../../src/app/stories.ts';
import { RoomDebrief } from '../../src/ui/room-debrief/room-debrief-screen.tsx';
import { YouBesideTheRoom } from '../../src/ui/room-debrief/you-and-the-room.tsx';
import { Page } from '../../src/ui/shared/page.tsx';
import { playBotRoom } from '../fixtures/bot-room.ts';

const asked = new URLSearchParams(location.search);
const number = (name: string, usual: number): number => Number(asked.get(name) ?? usual);
const told = (text: string) => (): void => { document.title = text; };

const file = await buildStories(null, () => Promise.reject(new Error('none'))).open(asked.get('story') ?? 'thirty-minutes', 'en');
if (!file.ok) throw new Error(file.error);
const { story, scenario } = file.value;
const { room, ownVotes, played } = playBotRoom({ story, scenario, voters: number('voters', 24), seed: number('seed', 3) });

let report: RoomReport | undefined;
for (const news of deepenReport(story, scenario, room)) {
  report = news.report ?? report;
  if (!asked.has('ahead')) break;
}

const root = document.querySelector('#app');
if (root && report) {
  const commands = { leaveRoomDebrief: told('left'), saveRoomTable: told('saved'), playInstead: (decision: number, index: number) => { document.title = `play ${index} at ${decision}`; } };
  const ending = played.next.kind === 'end' ? played.next.ending : null;
  render(asked.get('screen') === 'you'
    ? h(Page, { back: 'Leave', onBack: told('left'), children: h(YouBesideTheRoom, { view: youAndTheRoom(room, ownVotes[number('phone', 2)] ?? [], ending), title: scenario.title, onPlay: told('play') }) })
    : h(RoomDebrief, { view: { code: 'CDF347', report, looking: asked.has('ahead') ? null : 0.3, day: '2026-11-24', debriefLink: '#/shared/x', canPlay: true }, commands }), root);
  document.body.dataset['ready'] = '';
}
