/** All that the stage uses of Phaser. A release build puts only these parts, and what they need, in its place: see `src/tools/vite/phaser-flags.ts`. */
export { Game, Scene, WEBGL } from 'phaser';
export type { Cameras, GameObjects, Textures, Types } from 'phaser';
