import { useRef, useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { useCommands, useUiState } from '../store.tsx';
import type { SharingView } from './contract.ts';
import { QrPicture } from './qr-picture.tsx';
import { words } from './words.ts';
import styles from './share.module.css';

/** Over whatever screen asked for it: a meeting's link, to send or to show. */
export function ShareDialog() {
  const sharing = useUiState((state) => state.sharing);
  return sharing && <OpenShare sharing={sharing} />;
}

function OpenShare({ sharing: { link, title, own } }: { sharing: SharingView }) {
  const { closeShare } = useCommands();
  const field = useRef<HTMLInputElement>(null);
  const [said, say] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      say(words.copied);
    } catch {
      field.current?.focus();
      field.current?.select();
      say(words.byHand);
    }
  };
  // Leaving the browser's own sheet without sending is no failure.
  const send = (): void => void navigator.share({ title, url: link }).catch(() => undefined);
  return (
    <Dialog title={words.share} closeLabel={words.close} onClose={closeShare}>
      <div class={styles.body}>
        <QrPicture link={link} name={words.qr} class={styles.qr} instead={<p>{words.qrGone}</p>} />
        <div class={styles.side}>
          <p>{words.what}</p>
          <p>{words.where}</p>
          {own && <p>{words.own}</p>}
          <label class={styles.link}>{words.link}<input ref={field} readOnly value={link} onFocus={(event) => event.currentTarget.select()} /></label>
          <div class={styles.ways}>
            <Button look="main" onClick={() => void copy()}>{words.copy}</Button>
            {'share' in navigator && <Button onClick={send}>{words.send}</Button>}
          </div>
          <p role="status" class={styles.said}>{said}</p>
        </div>
      </div>
    </Dialog>
  );
}
