import { Dialog } from '../shared/dialog.tsx';
import { SettingsPanel } from './settings-panel.tsx';
import { words } from './words.ts';

export function SettingsDialog({ onClose }: { onClose: () => void }) {
  return <Dialog title={words.title} closeLabel={words.close} onClose={onClose}><SettingsPanel /></Dialog>;
}
