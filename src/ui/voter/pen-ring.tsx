import styles from './ballot.module.css';

/** A ring drawn around a letter by hand, a little open where the pen was lifted. */
export const PenRing = () => (
  <svg class={styles.ring} viewBox="0 0 48 48" aria-hidden="true">
    <path d="M31 5.5C20 1.5 7.5 8 4.6 19.5 1.6 31.5 9 42.6 21 44.3 33.4 46 43.6 37.6 44.2 25.6 44.8 13.8 36.4 4.6 24.5 4.2 20.4 4 16.6 5.4 13.6 7.8" />
  </svg>
);
