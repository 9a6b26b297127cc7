import type { Eyes, Look } from './look.ts';
import { SKINS } from './skins.ts';

const EYES: Eyes = { iris: '#3a2116', lash: '#2b1d1c', lashes: false, fold: true, scale: 1, slant: 0, apart: 25 };

/** The people of this game, by the name a scenario gives in `look`. */
export const LOOKS = {
  rivera: {
    skin: SKINS.tan, head: 'soft', build: 'even', earring: '#e8b04a',
    hair: { style: 'long', base: '#4a2c22', light: '#6d4431', shade: '#351e18' },
    eyes: { ...EYES, iris: '#5b3620', lashes: true },
    brow: { colour: '#3a241c', width: 6 },
    nose: { width: 1, height: 1 },
    mouth: { y: 51, scale: 1, lip: SKINS.tan.lip, fullness: 1.15 },
    clothes: { kind: 'cardigan', main: '#3f8f86', shade: '#2f736d', inner: '#fbf1e2', innerShade: '#e6d6c0', lanyard: '#e0794f' },
  },
  okafor: {
    skin: SKINS.deep, head: 'square', build: 'broad', beard: { kind: 'full', colour: '#231815', cover: 0.88 },
    hair: { style: 'cropped', base: '#231815', light: '#3b2a24', shade: '#1a110f' },
    eyes: { ...EYES, iris: '#3a2016', lash: '#1d100d', apart: 26 },
    brow: { colour: '#21130f', width: 7.5 },
    nose: { width: 1.28, height: 1.02 },
    mouth: { y: 51, scale: 1, lip: null, fullness: 1 },
    clothes: { kind: 'sweater', main: '#d9963a', shade: '#b87826', inner: '#f6efe2', innerShade: '#dccfba' },
  },
  chen: {
    skin: SKINS.warm, head: 'oval', build: 'slight', glasses: { kind: 'round', frame: '#6b3f4a' },
    hair: { style: 'bob', base: '#29232b', light: '#4b414f', shade: '#1c171e' },
    eyes: { ...EYES, iris: '#33211a', fold: false, scale: 0.96, slant: -3 },
    brow: { colour: '#231a1c', width: 5 },
    nose: { width: 0.9, height: 0.9 },
    mouth: { y: 51, scale: 1, lip: SKINS.warm.lip, fullness: 1 },
    clothes: { kind: 'blazer', main: '#7b4b6b', shade: '#623a55', inner: '#f4e3d8', innerShade: '#dcc4b6' },
  },
  whitfield: {
    skin: SKINS.fair, head: 'long', build: 'sloped', earring: '#f3efe7', age: 'lined',
    hair: { style: 'pixie', base: '#cfc8c0', light: '#e9e4dd', shade: '#aaa199' },
    eyes: { ...EYES, iris: '#4c7180', lash: '#40302f', lashes: true, scale: 0.9, slant: 3, apart: 24 },
    brow: { colour: '#8c837c', width: 5 },
    nose: { width: 0.95, height: 1.22 },
    mouth: { y: 54, scale: 0.95, lip: SKINS.fair.lip, fullness: 1 },
    clothes: { kind: 'blazer', main: '#39506e', shade: '#2b3e58', inner: '#f7e9d7', innerShade: '#e0cbb2', pin: '#e8b04a' },
  },
  yusuf: {
    skin: SKINS.brown, head: 'oval', build: 'full',
    hair: { style: 'hijab', base: '#c98a7d', light: '#dfa89b', shade: '#a86c62' },
    eyes: { ...EYES, lashes: true, scale: 1.06 },
    brow: { colour: '#2b1a15', width: 6 },
    nose: { width: 1.05, height: 1 },
    mouth: { y: 51, scale: 1, lip: SKINS.brown.lip, fullness: 1.3 },
    clothes: { kind: 'tunic', main: '#5d6b4a', shade: '#47543a', inner: '#5d6b4a', innerShade: '#47543a', lanyard: '#f0d9a8' },
  },
  reed: {
    skin: SKINS.fair, head: 'square', build: 'tall', beard: { kind: 'close', colour: '#b4622f', cover: 0.55 },
    hair: { style: 'quiff', base: '#b4622f', light: '#d78a52', shade: '#8c4a26' },
    eyes: { ...EYES, iris: '#5a7a52', lash: '#4a2a1c', scale: 0.92, apart: 24 },
    brow: { colour: '#8c4a26', width: 7 },
    nose: { width: 1.1, height: 1.12 },
    mouth: { y: 51, scale: 1, lip: null, fullness: 1 },
    clothes: { kind: 'shirt', main: '#8aa6b8', shade: '#6d8a9e', inner: '#8aa6b8', innerShade: '#6d8a9e' },
  },
  /** Sixteen, at the meeting about his own future. */
  mateo: {
    skin: SKINS.olive, head: 'young', build: 'teen',
    hair: { style: 'curly-top', base: '#2c1f1b', light: '#59423a', shade: '#1d1412' },
    eyes: { ...EYES, iris: '#4a2f1d', scale: 1.08, apart: 26 },
    brow: { colour: '#2c1f1b', width: 6.4 },
    nose: { width: 0.98, height: 0.9 },
    mouth: { y: 48, scale: 0.92, lip: null, fullness: 1 },
    clothes: { kind: 'hoodie', main: '#b5503f', shade: '#8f3c30', inner: '#e9e2d6', innerShade: '#cfc5b5' },
  },
  /** An interpreter, in plain dark clothes that let the hands be seen. */
  silva: {
    skin: SKINS.tan, head: 'heart', build: 'slight', earring: '#d9d4cb',
    hair: { style: 'low-bun', base: '#2e2320', light: '#5a4640', shade: '#1f1715' },
    eyes: { ...EYES, iris: '#3f2a1b', lashes: true, scale: 1.02, slant: -2 },
    brow: { colour: '#2b1f1b', width: 5.4 },
    nose: { width: 0.96, height: 1.06 },
    mouth: { y: 52, scale: 0.98, lip: SKINS.tan.lip, fullness: 1.2 },
    clothes: { kind: 'crew', main: '#34343c', shade: '#222228', inner: '#34343c', innerShade: '#222228' },
  },
  /** Uses a wheelchair. */
  hale: {
    skin: SKINS.deep, head: 'soft', build: 'even', earring: '#e8b04a', wheelchair: { frame: '#2f7f8c', cloth: '#3d4148' },
    hair: { style: 'braids', base: '#2a1d1a', light: '#7a5a48', shade: '#1c1311' },
    eyes: { ...EYES, iris: '#3a2016', lash: '#1d100d', lashes: true, scale: 1.03 },
    brow: { colour: '#21130f', width: 6 },
    nose: { width: 1.15, height: 0.96 },
    mouth: { y: 51, scale: 1, lip: SKINS.deep.lip, fullness: 1.4 },
    clothes: { kind: 'turtleneck', main: '#c9674f', shade: '#a34f3b', inner: '#c9674f', innerShade: '#a34f3b' },
  },
  /** Wears a hearing aid. */
  novak: {
    skin: SKINS.rosy, head: 'square', build: 'even', age: 'lined', glasses: { kind: 'square', frame: '#4a4038' }, hearingAid: '#3b7fa6',
    hair: { style: 'side', base: '#7c6a5c', light: '#a8988a', shade: '#5e5047' },
    eyes: { ...EYES, iris: '#56708a', lash: '#4a3b33', scale: 0.92, apart: 25 },
    brow: { colour: '#66564a', width: 6.6 },
    nose: { width: 1.12, height: 1.16 },
    mouth: { y: 52, scale: 1, lip: null, fullness: 1 },
    clothes: { kind: 'polo', main: '#47695c', shade: '#355145', inner: '#47695c', innerShade: '#355145', sleeves: 'short' },
  },
  /** A grandmother who speaks up for families. */
  freeman: {
    skin: SKINS.ebony, head: 'jowled', build: 'sloped', age: 'old', earring: '#e8b04a', glasses: { kind: 'round', frame: '#b98a3a' },
    hair: { style: 'coils', base: '#b9b4ae', light: '#e4e0da', shade: '#8f8a85' },
    eyes: { ...EYES, iris: '#2e1a12', lash: '#1d0f0b', scale: 0.9, slant: 3 },
    brow: { colour: '#8f8a85', width: 5 },
    nose: { width: 1.25, height: 1.08 },
    mouth: { y: 53, scale: 0.98, lip: SKINS.ebony.lip, fullness: 1.3 },
    clothes: { kind: 'cardigan', main: '#6d4f8c', shade: '#563c72', inner: '#f3dfae', innerShade: '#dcc48c' },
  },
  /** In his sixties. */
  harlan: {
    skin: SKINS.rosy, head: 'jowled', build: 'round', age: 'old', beard: { kind: 'moustache', colour: '#d9d4cd', cover: 1 },
    hair: { style: 'bald', base: '#c4beb6', light: '#e6e1da', shade: '#a09a93' },
    eyes: { ...EYES, iris: '#5b7686', lash: '#5a4a42', scale: 0.86, slant: 3, apart: 24 },
    brow: { colour: '#b3aca4', width: 7.4 },
    nose: { width: 1.28, height: 1.2 },
    mouth: { y: 55, scale: 0.95, lip: null, fullness: 1 },
    clothes: {
      kind: 'vest', main: '#7a4038', shade: '#5f302a', inner: '#efe9dc', innerShade: '#d3cab9', tie: '#3f6f8c', sleeves: 'rolled',
      sleeve: { main: '#efe9dc', shade: '#cfc5b3' },
    },
  },
  delgado: {
    skin: SKINS.warm, head: 'round', build: 'full', earring: '#c9674f',
    hair: { style: 'waves', base: '#7a4a2e', light: '#a8724c', shade: '#5a3521' },
    eyes: { ...EYES, iris: '#5a4a24', lash: '#3a261c', lashes: true },
    brow: { colour: '#5e3a25', width: 5.6 },
    nose: { width: 1, height: 0.96 },
    mouth: { y: 50, scale: 1, lip: '#c9605a', fullness: 1.2 },
    clothes: { kind: 'blouse', main: '#4f7f9c', shade: '#3c6480', inner: '#4f7f9c', innerShade: '#3c6480', pin: '#e8b04a' },
  },
  singh: {
    skin: SKINS.brown, head: 'long', build: 'broad', beard: { kind: 'long', colour: '#2b2320', cover: 1 },
    hair: { style: 'turban', base: '#2f5f8a', light: '#5b8ab3', shade: '#22476a' },
    eyes: { ...EYES, iris: '#3a2116', scale: 0.98 },
    brow: { colour: '#2b2320', width: 7.4 },
    nose: { width: 1.14, height: 1.14 },
    mouth: { y: 51, scale: 1, lip: null, fullness: 1 },
    clothes: { kind: 'blazer', main: '#6a6a70', shade: '#515157', inner: '#f2ece0', innerShade: '#d6cdbd', tie: '#a8483c' },
  },
  baptiste: {
    skin: SKINS.ebony, head: 'oval', build: 'tall', beard: { kind: 'close', colour: '#20140f', cover: 0.5 },
    hair: { style: 'locs', base: '#33231c', light: '#6e5242', shade: '#231711' },
    eyes: { ...EYES, iris: '#2e1a12', lash: '#170c08', apart: 26 },
    brow: { colour: '#1d110d', width: 6.8 },
    nose: { width: 1.24, height: 1 },
    mouth: { y: 51, scale: 1, lip: null, fullness: 1 },
    clothes: { kind: 'scrubs', main: '#3f8a96', shade: '#2f6d78', inner: '#f2ece0', innerShade: '#d6cdbd', sleeves: 'short' },
  },
  tran: {
    skin: SKINS.warm, head: 'round', build: 'round', age: 'lined',
    hair: { style: 'side', base: '#4a4648', light: '#8a8688', shade: '#343133' },
    eyes: { ...EYES, iris: '#2e1d17', fold: false, scale: 0.88, slant: -2, apart: 24 },
    brow: { colour: '#393537', width: 6 },
    nose: { width: 1.12, height: 1 },
    mouth: { y: 52, scale: 0.95, lip: null, fullness: 1 },
    clothes: { kind: 'shirt', main: '#c3d0da', shade: '#98aab8', inner: '#dbe4ea', innerShade: '#b4c2cd', tie: '#7a3f3a' },
  },
  /** A young aide. */
  kealoha: {
    skin: SKINS.olive, head: 'round', build: 'even', earring: '#f3efe7',
    hair: { style: 'curls', base: '#2f2220', light: '#5e4843', shade: '#201715' },
    eyes: { ...EYES, iris: '#4a2f1d', lashes: true, scale: 1.04 },
    brow: { colour: '#2c1f1b', width: 6 },
    nose: { width: 1.12, height: 0.94 },
    mouth: { y: 50, scale: 1, lip: SKINS.olive.lip, fullness: 1.3 },
    clothes: { kind: 'tunic', main: '#e0b04c', shade: '#bf9136', inner: '#e0b04c', innerShade: '#bf9136', lanyard: '#3f8f86' },
  },
  /** A retired teacher, who knits. */
  lindqvist: {
    skin: SKINS.fair, head: 'heart', build: 'sloped', age: 'old', glasses: { kind: 'square', frame: '#7b4b6b' },
    hair: { style: 'top-knot', base: '#e2ddd4', light: '#f6f3ee', shade: '#bdb6ab' },
    eyes: { ...EYES, iris: '#5b7f8c', lash: '#6a5a52', scale: 0.88, slant: 3, apart: 24 },
    brow: { colour: '#b3aca2', width: 4.6 },
    nose: { width: 0.98, height: 1.12 },
    mouth: { y: 53, scale: 0.92, lip: '#c97a72', fullness: 0.9 },
    clothes: { kind: 'sweater', main: '#a8586a', shade: '#874453', inner: '#f6efe2', innerShade: '#dccfba' },
  },
} as const satisfies Readonly<Record<string, Look>>;

export type LookName = keyof typeof LOOKS;
