import type { BagianDokumen, Isi, Penomoran } from './model/dokumen';

type Orientasi = BagianDokumen['orientasi'];

/**
 * Cuts a run of content into sections of one orientation: a table too wide for an upright page lies on pages of its own,
 * together with the heading that leads straight to it.
 */
export const susunBagian = (
  isiList: readonly Isi[],
  penomoran: Penomoran,
  kakiList: readonly string[] = [],
): BagianDokumen[] => {
  const kelompokList: { orientasi: Orientasi; isiList: Isi[] }[] = [];
  for (const isi of isiList) {
    const terakhir = kelompokList.at(-1);
    const orientasi = orientasiOf(isi, terakhir?.orientasi ?? 'TEGAK');
    if (terakhir?.orientasi === orientasi) terakhir.isiList.push(isi);
    else
      kelompokList.push({
        orientasi,
        isiList: terakhir && orientasi === 'MENDATAR' ? [...lepasJudul(terakhir.isiList), isi] : [isi],
      });
  }
  return kelompokList
    .map(({ orientasi, isiList }) => ({ orientasi, isiList: buangHalamanTepi(isiList) }))
    .filter(({ isiList }) => isiList.length > 0)
    .map(({ orientasi, isiList }, i) => ({
      orientasi,
      isiList,
      kakiList,
      penomoran: { ...penomoran, isMulai: penomoran.isMulai && i === 0 },
    }));
};

/** Signatures and gaps stay on the page they follow, so that no signature stands alone on a page. */
const orientasiOf = (isi: Isi, sebelum: Orientasi): Orientasi => {
  if (isi.jenis === 'TANDA_TANGAN' || isi.jenis === 'RUANG') return sebelum;
  return isi.jenis === 'TABEL' && isi.tabel.isMendatar ? 'MENDATAR' : 'TEGAK';
};

/** Takes the headings at the end of a list out of it. */
const lepasJudul = (isiList: Isi[]): Isi[] => {
  const awal = isiList.findLastIndex(({ jenis }) => jenis !== 'JUDUL') + 1;
  return isiList.splice(awal);
};

/** A section starts on a new page anyway: page breaks at its edges would leave empty pages. */
const buangHalamanTepi = (isiList: readonly Isi[]): Isi[] => {
  const isPutus = ({ jenis }: Isi): boolean => jenis === 'HALAMAN_BARU' || jenis === 'RUANG';
  const awal = isiList.findIndex((isi) => !isPutus(isi));
  const akhir = isiList.findLastIndex((isi) => !isPutus(isi));
  return awal < 0 ? [] : isiList.slice(awal, akhir + 1);
};
