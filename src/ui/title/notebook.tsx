import { words } from './words.ts';
import styles from './still.module.css';

const RULES = [0, 1, 2, 3, 4, 5, 6];

/** An open notebook, written for the meeting, with a child's photo taped in and a pencil across it. */
export function Notebook() {
  return (
    <svg class={styles.notebook} viewBox="-270 -48 540 346" focusable="false">
      <g transform="rotate(-4 0 120)">
        <Covers />
        <Pages />
        <Writing />
        <Photo />
        <Pencil />
      </g>
    </svg>
  );
}

function Covers() {
  return <>
    <path class={styles.shade} d="M-214 24 214 14 262 266-250 278Z" />
    <path d="M-206-6-4-12V250L-250 258Z" fill="#2f5d68" />
    <path d="M206-6 4-12V250L250 258Z" fill="#274f59" />
  </>;
}

function Pages() {
  return <>
    <path d="M-198-10Q-100-30-2-8V242Q-110 226-240 246Z" fill="#fffbf0" />
    <path d="M198-10Q100-30 2-8V242Q110 226 240 246Z" fill="#fff8e8" />
    <path d="M-2-8Q-14-12-24-14L-30 236Q-16 238-2 242Z" fill="#e8dcc3" opacity=".8" />
    <path d="M2-8Q14-12 24-14L30 236Q16 238 2 242Z" fill="#efe4cd" opacity=".8" />
    <g fill="none" stroke="#b9d3d6" stroke-width="1.5" stroke-linecap="round">
      {RULES.map((row) => <path key={`left${row}`} d={`M${-196 - row * 5.2} ${24 + row * 31}Q${-104 - row * 2} ${4 + row * 31} -30 ${21 + row * 31}`} />)}
      {RULES.map((row) => <path key={`right${row}`} d={`M${196 + row * 5.2} ${24 + row * 31}Q${104 + row * 2} ${4 + row * 31} 30 ${21 + row * 31}`} />)}
    </g>
  </>;
}

function Writing() {
  const { heading, lines } = words.notebook;
  return (
    <g class={styles.hand} transform="rotate(-1)">
      <text class={styles.heading} x="-178" y="17">{heading}</text>
      <path class={styles.underline} d="M-178 25q66-9 150-3" pathLength="1" />
      {lines.map((line, row) => <text key={line} x={-188 - row * 6} y={50 + row * 31.4}>{line}</text>)}
    </g>
  );
}

function Photo() {
  return (
    <g transform="translate(40 2) rotate(3)">
      <rect x="2" y="5" width="150" height="176" fill="#5e4322" opacity=".2" />
      <rect width="150" height="176" rx="1.5" fill="#fffdf6" />
      <rect x="9" y="9" width="132" height="128" fill="#dff0f4" />
      <path d="M9 112q66-16 132 0v25H9z" fill="#9cc786" />
      <circle cx="118" cy="34" r="14" fill="#ffcf4a" />
      <path class={styles.line} d="M118 12v-3M140 34h3M102 18l-3-3M134 50l3 3M134 18l3-3" stroke="#ffcf4a" stroke-width="3" />
      <Grownup />
      <Child />
      <text class={styles.caption} x="75" y="164" text-anchor="middle">{words.notebook.photo}</text>
      <path d="M54-8h42v20H54z" fill="#f3dfae" opacity=".85" />
    </g>
  );
}

function Grownup() {
  return <>
    <circle cx="52" cy="62" r="14" fill="#e3ad7c" />
    <path class={styles.line} d="M38 60q0-16 14-16q14 0 14 16" stroke="#4a2c22" stroke-width="6" />
    <path d="M40 78H64L72 118H32Z" fill="#dd6b4a" />
    <path class={styles.line} d="M46 118v14M58 118v14" stroke="#3c4c66" stroke-width="5" />
    <path class={styles.line} d="M66 86 86 98" stroke="#e3ad7c" stroke-width="5" />
    <circle cx="47" cy="62" r="1.8" /><circle cx="57" cy="62" r="1.8" />
    <path class={styles.line} d="M47 68q5 4 10 0" stroke="#2e2a33" stroke-width="2" />
  </>;
}

function Child() {
  return <>
    <circle cx="98" cy="84" r="11" fill="#e3ad7c" />
    <path class={styles.line} d="M87 82q0-13 11-13q11 0 11 13M88 84l-4 10M108 84l4 10" stroke="#4a2c22" stroke-width="5" />
    <path d="M88 96H108L113 122H83Z" fill="#2f8077" />
    <path class={styles.line} d="M93 122v10M103 122v10" stroke="#3c4c66" stroke-width="4" />
    <circle cx="94" cy="84" r="1.6" /><circle cx="102" cy="84" r="1.6" />
    <path class={styles.line} d="M94 89q4 3 8 0" stroke="#2e2a33" stroke-width="1.8" />
  </>;
}

function Pencil() {
  return (
    <g transform="translate(70 226) rotate(-17)">
      <path d="M-6 10H132L150 16 132 22H-6Z" fill="#3a210c" opacity=".22" />
      <path d="M-10-6H120L142 1 120 8H-10Z" fill="#e9b44c" />
      <path d="M-10-6H120L128-3.5H-10Z" fill="#f4cd7a" />
      <path d="M-10 2H122L120 8H-10Z" fill="#c9922f" />
      <path d="M120-6 142 1 120 8Z" fill="#f3d9b0" />
      <path d="M134-1.6 142 1 134 3.6Z" fill="#3a2b26" />
      <rect x="-24" y="-6" width="14" height="14" rx="3" fill="#dd8a8a" />
      <rect x="-12" y="-6" width="6" height="14" fill="#b9b3a6" />
    </g>
  );
}
