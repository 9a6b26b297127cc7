import styles from './still.module.css';

/** A teal cup on its saucer, still warm. */
export function Mug() {
  return (
    <svg class={styles.mug} viewBox="-36 -74 80 88" focusable="false">
      <ellipse cx="4" cy="4" rx="35" ry="8.5" fill="#5b3316" opacity=".26" />
      <ellipse rx="30" ry="8" fill="#82b5af" />
      <ellipse cy="-1" rx="22" ry="5.5" fill="#377e77" />
      <path d="M20-32c16-3 18 20 0 20" fill="none" stroke="#3f8f86" stroke-width="6" />
      <path d="M-21-38H21C21-14 16-2 0-2-16-2-21-14-21-38Z" fill="#3f8f86" />
      <path d="M6-38H21C21-14 16-2 0-2 8-6 10-20 6-38Z" opacity=".12" />
      <path d="M-16-33C-15.5-20-13-12-9-7" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" opacity=".28" />
      <ellipse cy="-38" rx="21" ry="6" fill="#8cbcb6" />
      <ellipse cy="-37.4" rx="17.5" ry="4.4" fill="#6b3d22" />
      <ellipse cx="-4" cy="-38" rx="8" ry="1.8" fill="#9a6238" opacity=".8" />
      <path class={styles.steam} d="M-5-46c-6-8 5-11 0-20M6-48c-5-7 5-9 1-17" />
    </svg>
  );
}
