import type { Skin } from './look.ts';

export const SKINS = {
  ebony: { base: '#6b4029', shade: '#54301f', line: '#361c12', blush: '#9a4433', lipLine: '#371510', lip: '#7a3a33' },
  deep: { base: '#8a5538', shade: '#6f3f2a', line: '#4d2a1c', blush: '#b5553f', lipLine: '#4a2018', lip: '#8a3f37' },
  brown: { base: '#b97a50', shade: '#9a5f3d', line: '#6b3d27', blush: '#cf6a4f', lipLine: '#5e2a20', lip: '#a8524a' },
  olive: { base: '#cf9f74', shade: '#b07f56', line: '#7d5435', blush: '#d67c60', lipLine: '#6e362a', lip: '#b86659' },
  tan: { base: '#dba677', shade: '#c08558', line: '#8a5636', blush: '#e07f62', lipLine: '#7a3a2c', lip: '#c56a5c' },
  warm: { base: '#f0c8a0', shade: '#dba57c', line: '#a8714e', blush: '#ec8d74', lipLine: '#8f4638', lip: '#d4776a' },
  fair: { base: '#f6d6bd', shade: '#e5b599', line: '#b37f64', blush: '#f09a86', lipLine: '#96493f', lip: '#d98078' },
  rosy: { base: '#f3c9b3', shade: '#dfa48c', line: '#a86e58', blush: '#e8806f', lipLine: '#8c4038', lip: '#cf7068' },
} as const satisfies Readonly<Record<string, Skin>>;
