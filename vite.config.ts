import { defineConfig, type Plugin } from 'vite';
import { CONTENT_SECURITY_POLICY } from './src/server/security.ts';
import { phaserParts } from './src/tools/vite/phaser-flags.ts';
import { stories } from './src/tools/vite/stories.ts';
import { storyMaps } from './src/tools/vite/story-maps.ts';

const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY }, injectTo: 'head-prepend' },
  ],
};

const jsx = { runtime: 'automatic', importSource: 'preact' } as const;

export default defineConfig({
  plugins: [stories(), storyMaps(), phaserParts(), contentSecurityPolicy],
  oxc: { jsx },
  optimizeDeps: { rolldownOptions: { transform: { jsx } } },
  build: { target: 'es2023', modulePreload: { polyfill: false }, assetsInlineLimit: 2048, chunkSizeWarningLimit: 1200 },
  // An editor empties a file before it writes it: without the wait, a story is read half written and its second change is missed.
  // Group sessions come from `npm start` beside it.
  server: { port: 5173, proxy: { '/group': 'http://localhost:4173', '/socket.io': { target: 'http://localhost:4173', ws: true } }, watch: { awaitWriteFinish: { stabilityThreshold: 80, pollInterval: 20 } } },
});
