import classes from './logo.module.css';

/** The name of the product with its thread: three beads, the last one joining. */
export function Logo() {
  return (
    <span className={classes['logo']}>
      <svg className={classes['mark']} viewBox="0 0 28 20" aria-hidden="true">
        <path
          d="M1 15 C 6 15, 6 5, 12 5 S 19 15, 26 15"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        />
        <circle cx="3" cy="14.6" r="2" fill="currentColor" />
        <circle cx="12" cy="5" r="2.6" fill="currentColor" />
        <circle cx="22" cy="13.6" r="3.2" fill="currentColor" />
      </svg>
      Goldthread
    </span>
  );
}
