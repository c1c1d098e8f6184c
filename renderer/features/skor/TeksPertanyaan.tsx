import classes from './skor.module.css';

const PANJANG = 240;
const SANGAT_PANJANG = 600;

/** A question as large as its length allows; the longest ones scroll, so that the scale stays in sight. */
export const TeksPertanyaan = ({ teks }: { readonly teks: string }) => {
  const isGulung = teks.length > SANGAT_PANJANG;
  return (
    <p
      className={classes.teks}
      data-panjang={teks.length > PANJANG}
      data-gulung={isGulung}
      data-testid="pertanyaan"
      // A box that scrolls must be reachable by the keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={isGulung ? 0 : undefined}
    >
      {teks}
    </p>
  );
};
