import type { Eyes, Look, Skin } from './look.ts';

const DEEP: Skin = { base: '#8a5538', shade: '#6f3f2a', line: '#4d2a1c', blush: '#b5553f', lipLine: '#4a2018', lip: '#8a3f37' };
const BROWN: Skin = { base: '#b97a50', shade: '#9a5f3d', line: '#6b3d27', blush: '#cf6a4f', lipLine: '#5e2a20', lip: '#a8524a' };
const TAN: Skin = { base: '#dba677', shade: '#c08558', line: '#8a5636', blush: '#e07f62', lipLine: '#7a3a2c', lip: '#c56a5c' };
const WARM: Skin = { base: '#f0c8a0', shade: '#dba57c', line: '#a8714e', blush: '#ec8d74', lipLine: '#8f4638', lip: '#d4776a' };
const FAIR: Skin = { base: '#f6d6bd', shade: '#e5b599', line: '#b37f64', blush: '#f09a86', lipLine: '#96493f', lip: '#d98078' };

const EYES: Eyes = { iris: '#3a2116', lash: '#2b1d1c', lashes: false, fold: true, scale: 1, slant: 0, apart: 25 };

/** The people of this game, by the name a scenario gives in `look`. */
export const LOOKS = {
  rivera: {
    skin: TAN, head: 'soft', wide: 0, earring: '#e8b04a',
    hair: { style: 'long', base: '#4a2c22', light: '#6d4431', shade: '#351e18' },
    eyes: { ...EYES, iris: '#5b3620', lashes: true },
    brow: { colour: '#3a241c', width: 6 },
    nose: { width: 1, height: 1 },
    mouth: { y: 51, scale: 1, lip: TAN.lip, fullness: 1.15 },
    clothes: { kind: 'cardigan', main: '#3f8f86', shade: '#2f736d', inner: '#fbf1e2', innerShade: '#e6d6c0', lanyard: '#e0794f' },
  },
  okafor: {
    skin: DEEP, head: 'square', wide: 8, beard: 0.88,
    hair: { style: 'cropped', base: '#231815', light: '#3b2a24', shade: '#1a110f' },
    eyes: { ...EYES, iris: '#3a2016', lash: '#1d100d', apart: 26 },
    brow: { colour: '#21130f', width: 7.5 },
    nose: { width: 1.28, height: 1.02 },
    mouth: { y: 51, scale: 1, lip: null, fullness: 1 },
    clothes: { kind: 'sweater', main: '#d9963a', shade: '#b87826', inner: '#f6efe2', innerShade: '#dccfba' },
  },
  chen: {
    skin: WARM, head: 'oval', wide: 0, glasses: { kind: 'round', frame: '#6b3f4a' },
    hair: { style: 'bob', base: '#29232b', light: '#4b414f', shade: '#1c171e' },
    eyes: { ...EYES, iris: '#33211a', fold: false, scale: 0.96, slant: -3 },
    brow: { colour: '#231a1c', width: 5 },
    nose: { width: 0.9, height: 0.9 },
    mouth: { y: 51, scale: 1, lip: WARM.lip, fullness: 1 },
    clothes: { kind: 'blazer', main: '#7b4b6b', shade: '#623a55', inner: '#f4e3d8', innerShade: '#dcc4b6' },
  },
  whitfield: {
    skin: FAIR, head: 'long', wide: 0, earring: '#f3efe7', lined: true,
    hair: { style: 'pixie', base: '#cfc8c0', light: '#e9e4dd', shade: '#aaa199' },
    eyes: { ...EYES, iris: '#4c7180', lash: '#40302f', lashes: true, scale: 0.9, slant: 3, apart: 24 },
    brow: { colour: '#8c837c', width: 5 },
    nose: { width: 0.95, height: 1.22 },
    mouth: { y: 54, scale: 0.95, lip: FAIR.lip, fullness: 1 },
    clothes: { kind: 'blazer', main: '#39506e', shade: '#2b3e58', inner: '#f7e9d7', innerShade: '#e0cbb2', pin: '#e8b04a' },
  },
  yusuf: {
    skin: BROWN, head: 'oval', wide: 0,
    hair: { style: 'hijab', base: '#c98a7d', light: '#dfa89b', shade: '#a86c62' },
    eyes: { ...EYES, lashes: true, scale: 1.06 },
    brow: { colour: '#2b1a15', width: 6 },
    nose: { width: 1.05, height: 1 },
    mouth: { y: 51, scale: 1, lip: BROWN.lip, fullness: 1.3 },
    clothes: { kind: 'tunic', main: '#5d6b4a', shade: '#47543a', inner: '#5d6b4a', innerShade: '#47543a', lanyard: '#f0d9a8' },
  },
  reed: {
    skin: FAIR, head: 'square', wide: 6, beard: 0.55,
    hair: { style: 'quiff', base: '#b4622f', light: '#d78a52', shade: '#8c4a26' },
    eyes: { ...EYES, iris: '#5a7a52', lash: '#4a2a1c', scale: 0.92, apart: 24 },
    brow: { colour: '#8c4a26', width: 7 },
    nose: { width: 1.1, height: 1.12 },
    mouth: { y: 51, scale: 1, lip: null, fullness: 1 },
    clothes: { kind: 'shirt', main: '#8aa6b8', shade: '#6d8a9e', inner: '#8aa6b8', innerShade: '#6d8a9e' },
  },
} as const satisfies Readonly<Record<string, Look>>;
