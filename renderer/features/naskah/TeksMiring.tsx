import { splitMiring } from '../../../shared/domain/naskah';

/** Text with its `*…*` parts in italics. */
export const TeksMiring = ({ teks }: { readonly teks: string }) =>
  splitMiring(teks).map(({ teks: potongan, miring }, i) =>
    miring ? <em key={i}>{potongan}</em> : <span key={i}>{potongan}</span>,
  );
