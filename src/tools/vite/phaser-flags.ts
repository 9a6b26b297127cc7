import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** What Phaser's own build would have fixed. Its source asks with `typeof FLAG`, which only a text replacement can answer. */
const FLAGS = {
  CANVAS_RENDERER: false,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  EXPERIMENTAL: false,
  PLUGIN_3D: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
  FEATURE_SOUND: false,
} as const;

/** What the stage needs: the parts that register themselves come first. */
const PARTS = `
import 'SRC/renderer/index.js';
import 'SRC/events/index.js';
import 'SRC/display/color/index.js';
import 'SRC/cache/index.js';
import 'SRC/core/index.js';
import 'SRC/cameras/2d/index.js';
import 'SRC/plugins/index.js';
import 'SRC/scene/index.js';
import 'SRC/gameobjects/DisplayList.js';
import 'SRC/gameobjects/UpdateList.js';
import 'SRC/gameobjects/GameObjectCreator.js';
import 'SRC/gameobjects/GameObjectFactory.js';
import 'SRC/gameobjects/container/ContainerFactory.js';
import 'SRC/gameobjects/image/ImageFactory.js';
export { default as Game } from 'SRC/core/Game.js';
export { default as Scene } from 'SRC/scene/Scene.js';
export const WEBGL = 2;
`;

const NAME = '\0phaser-parts';

/** In a release build, `phaser` is the few parts of it that the stage uses; in development it is the whole package. */
export function phaserParts(): Plugin {
  const source = join(dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src').replaceAll('\\', '/');
  return {
    name: 'phaser-parts',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ define: { global: 'globalThis' } }),
    resolveId: (id) => (id === 'phaser' ? NAME : null),
    load: (id) => (id === NAME ? PARTS.replaceAll('SRC', source) : null),
    transform(code, id) {
      if (!id.includes('/phaser/src/')) return null;
      const text = Object.entries(FLAGS).reduce((now, [flag, value]) => now.replaceAll(new RegExp(`typeof\\s+${flag}\\b`, 'g'), String(value)), code);
      return { code: text, map: null };
    },
  };
}
