import type { Look } from './look.ts';
import { type Art, box, line, mix, oval, shape } from './svg.ts';

/** A person's own wheelchair from the front: wheels at both sides, a low back, the handles behind the shoulders. Drawn where the room's chair would be. */
export function ownSeat({ wheelchair }: Look): Art {
  if (wheelchair === undefined) return '';
  const { frame, cloth } = wheelchair;
  return wheel(-1, frame) + wheel(1, frame) + back(frame, cloth);
}

/** Set a little aslant, as sports wheels are: nearer at the top. */
function wheel(side: -1 | 1, frame: string): Art {
  const art =
    oval(0, 0, 27, 118, '#3a3a40') +
    oval(side * -2, 0, 21, 108, '#55565e') +
    oval(side * -3, 0, 18, 104, '#c9cfd3') +
    oval(side * -3, 0, 14.5, 99, '#8f9aa0') +
    line('M0-96L-3-40M9-80L2-30M-11-78L-7-30', '#dfe4e6', 1.8) +
    `<ellipse cx="${side * 7}" cy="2" rx="22" ry="100" fill="none" stroke="${mix(frame, '#ffffff', 0.25)}" stroke-width="4.5"/>`;
  return `<g transform="translate(${side * 150},266) rotate(${side * -5})">${art}</g>`;
}

function back(frame: string, cloth: string): Art {
  const pole = (side: -1 | 1): Art =>
    line(`M${side * 92} 108V252`, frame, 9) + line(`M${side * 90} 112V250`, mix(frame, '#ffffff', 0.4), 2.2) + line(`M${side * 92} 106C${side * 93} 98 ${side * 98} 95 ${side * 108} 95`, '#2f3036', 15) + line(`M${side * 98} 91.5H${side * 109}`, '#6b6d76', 3);
  return (
    box(-90, 122, 180, 130, cloth, 'rx="14"') +
    shape('M20 122H76Q90 122 90 136V252H54Q66 186 20 122Z', '#000000', 'opacity=".14"') +
    line('M-74 132H74', mix(cloth, '#ffffff', 0.25), 3) +
    pole(-1) +
    pole(1)
  );
}
