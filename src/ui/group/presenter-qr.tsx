import { QrPicture } from '../share/qr-picture.tsx';
import styles from './presenter-qr.module.css';

/** A link to scan. Where it can't be drawn, it stands as text. */
export const PresenterQr = ({ link, name }: { link: string; name: string }) =>
  <QrPicture link={link} name={name} class={styles.qr} instead={<p class={styles.link}>{link}</p>} />;
