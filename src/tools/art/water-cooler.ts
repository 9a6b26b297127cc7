import { type Art, box, clip, dot, fade, line, oval, shape } from './svg.ts';

/** Where one goes to breathe: a cooler with its bottle and paper cups. Its foot stands at (0,0), it is 262 high. */
export function waterCooler(): Art {
  const steel = fade([0, 0], [1, 0], [{ at: 0, colour: '#fffdf6' }, { at: 0.4, colour: '#f1eadc' }, { at: 1, colour: '#cbbfa8' }]);
  const glass = fade([0, 0], [1, 0], [{ at: 0, colour: '#dff2f3', alpha: 0.95 }, { at: 0.5, colour: '#9fd0d8', alpha: 0.92 }, { at: 1, colour: '#6faab8', alpha: 0.95 }]);
  const bottle = 'M-30-250C-32-260-22-262-14-262H14C22-262 32-260 30-250V-188C30-176 16-174 14-164H-14C-16-174-30-176-30-188Z';
  const water = shape('M-34-232C-18-238 18-226 34-232V-160H-34Z', '#5fa3b4', 'opacity=".38"') + oval(0, -232, 30, 4.5, '#eefafa', 'opacity=".7"') + line('M-31-214H31M-31-198H31', '#4f8f9f', 2, 'opacity=".35"') + box(-24, -256, 9, 78, '#ffffff', 'rx="4.5" opacity=".6"') + dot(8, -206, 3, '#ffffff', 'opacity=".7"') + dot(13, -218, 2.2, '#ffffff', 'opacity=".6"') + dot(2, -220, 1.8, '#ffffff', 'opacity=".6"');
  const taps = box(-21, -126, 9, 15, '#5c87a6', 'rx="2"') + box(12, -126, 9, 15, '#d4694a', 'rx="2"') + box(-19, -112, 5, 7, '#8f897c') + box(14, -112, 5, 7, '#8f897c');
  const recess = box(-28, -132, 56, 54, '#b5a98f', 'rx="5"') + box(-28, -132, 56, 10, '#8d8069', 'rx="5" opacity=".6"') + taps + box(-26, -84, 52, 7, '#7d7260', 'rx="2"') + shape('M-22-100H-10L-12-84H-20Z', '#fffdf6') + line('M-22-100H-10', '#d8cdb6', 2);
  const cups = box(38, -152, 17, 66, '#dfe9e8', 'rx="4" opacity=".9"') + [0, 1, 2, 3].map((index) => shape(`M39 ${-92 - index * 9}H54L52 ${-82 - index * 9}H41Z`, index % 2 ? '#fffdf6' : '#efe6d2')).join('') + box(36, -156, 21, 6, '#a39a86', 'rx="3"');
  return (
    oval(20, 0, 72, 11, '#4b2f12', 'opacity=".3"') + steel.defs + glass.defs + cups + box(-38, -160, 76, 160, steel.paint, 'rx="6"') + box(-38, -160, 3, 156, '#ffffff', 'opacity=".9"') + box(-38, -8, 76, 8, '#8d8069', 'rx="3"') + line('M-30-62H30M-30-18H30', '#b5a98f', 1.8) + box(-44, -166, 88, 9, '#f7f1e4', 'rx="4"') + box(-44, -159, 88, 3, '#8d8069', 'opacity=".35"') +
    recess + shape(bottle, glass.paint) + clip(bottle, water)
  );
}
