import styles from './ballot.module.css';

/** A ring drawn around a letter by hand, a little open where the pen was lifted. */
export const PenRing = () => (
  <svg class={styles.ring} viewBox="0 0 48 48" aria-hidden="true">
    <path d="M39.5 10.2C33 2.4 19.5 .6 10.4 7.4 .8 14.6-1.4 29 5.6 38.2 12.8 47.6 29.4 49.6 39.6 41.4 49.4 33.4 50.6 17 41.6 8.4 36.6 3.6 28 1.4 20.2 3.4" />
  </svg>
);
