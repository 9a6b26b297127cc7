import styles from './door.module.css';

/** The door to the meeting room, with light behind the glass. A press on it opens it too; the button below says so in words. */
export function Door({ opening, onOpen }: { opening: boolean; onOpen: () => void }) {
  return (
    <div class={styles.frame} data-opening={opening} onClick={onOpen} aria-hidden="true">
      <div class={styles.light} />
      <svg class={styles.leaf} viewBox="0 0 200 330" preserveAspectRatio="none" focusable="false">
        <rect width="200" height="330" fill="#b97f4a" />
        <path d="M0 0H200V330H0Z" fill="none" stroke="#96612f" stroke-width="3" />
        <g fill="none" stroke="#8a5a2e" stroke-width="1.5" opacity=".28">
          <path d="M14 0q-6 160 4 330M42 0q8 170-3 330M176 0q-9 150 3 330M188 0q5 190-2 330" />
        </g>
        <rect x="118" y="34" width="48" height="132" rx="5" fill="#7a4f28" />
        <rect x="122" y="38" width="40" height="124" rx="3" fill="#ffeec0" />
        <path d="M122 120q12-30 20-10t20-14v66h-40Z" fill="#d9c18e" opacity=".75" />
        <path d="M122 38h22L122 92Z" fill="#fff" opacity=".55" />
        <path d="M142 38v124M122 80h40M122 122h40" stroke="#7a4f28" stroke-width="1" opacity=".3" />
        <rect x="30" y="206" width="140" height="96" rx="4" fill="none" stroke="#96612f" stroke-width="4" />
        <path d="M30 206h140" stroke="#d9a66d" stroke-width="3" />
        <rect x="30" y="60" width="66" height="40" rx="4" fill="#fffbf3" />
        <path d="M40 74h46M46 86h34" stroke="#8d7f69" stroke-width="4" stroke-linecap="round" />
        <rect x="20" y="168" width="14" height="42" rx="6" fill="#d9c9a8" />
        <path d="M27 182h34" stroke="#efe4cd" stroke-width="10" stroke-linecap="round" />
        <path d="M27 185h34" stroke="#a3937a" stroke-width="3" stroke-linecap="round" opacity=".6" />
      </svg>
    </div>
  );
}
