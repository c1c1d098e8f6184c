import type { Kabar } from './kabar';

/** More often than this no eye follows, in milliseconds. */
const JEDA_MS = 120;

/** Hands news on, but of the same kind of news in quick succession only the last; what comes of another kind goes at once. */
export const jarangkan = (lapor: (kabar: Kabar) => void): ((kabar: Kabar) => void) => {
  const tertahan = new Map<Kabar['jenis'], Kabar>();
  let terakhir = 0;
  const lepas = (): void => {
    for (const kabar of tertahan.values()) lapor(kabar);
    tertahan.clear();
    terakhir = performance.now();
  };
  return (kabar) => {
    if (kabar.jenis === 'KATA' || kabar.jenis === 'UKURAN') {
      lapor(kabar);
      return;
    }
    // Behind what came meanwhile: the last word is the last that is heard.
    tertahan.delete(kabar.jenis);
    tertahan.set(kabar.jenis, kabar);
    const isAkhir = kabar.jenis === 'GAGAL' || (kabar.jenis === 'LANGKAH' && kabar.langkah === null);
    if (isAkhir || performance.now() - terakhir >= JEDA_MS) lepas();
  };
};
