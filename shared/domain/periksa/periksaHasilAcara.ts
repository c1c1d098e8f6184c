import type { BeritaAcara, Dossier } from '../dossier';
import { rapatUtama } from '../naskah';
import { kutip, tempatRapat } from './tempat';
import type { TemuanAturan } from './temuan';

/** What a result of the meeting speaks of, by the words with which the minutes name their attachments. */
const POLA_LAMPIRAN: Readonly<Record<BeritaAcara['lampiranList'][number], RegExp>> = {
  ASESMEN: /matriks (?:asesmen|penilaian)/i,
  PRIORITAS: /^prioritas/i,
  MATRIKS: /program\s*\/\s*kegiatan|matriks (?:program|rencana)/i,
};

/** `(terlampir)` at a result whose attachment isn't printed, or missing at one while others have it. */
export const periksaHasilAcara = (dossier: Dossier): TemuanAturan[] => {
  const rapat = rapatUtama(dossier);
  const { hasilList, lampiranList } = rapat.beritaAcara;
  const isTerlampir = (hasil: string): boolean => /\(\s*terlampir\s*\)/i.test(hasil);
  if (!hasilList.some(isTerlampir)) return [];
  return hasilList.flatMap((hasil, i): TemuanAturan[] => {
    const kode = (['ASESMEN', 'PRIORITAS', 'MATRIKS'] as const).find((satu) => POLA_LAMPIRAN[satu].test(hasil.trim()));
    if (kode === undefined || isTerlampir(hasil) === lampiranList.includes(kode)) return [];
    return [
      {
        aturan: 'HASIL_TERLAMPIR',
        tempat: tempatRapat(rapat, 'berita-acara', `beritaAcara.hasilList[${i}]`, `Hasil ${i + 1}`),
        ditemukan: isTerlampir(hasil) ? kutip(hasil) : `${kutip(hasil)} tanpa "(terlampir)"`,
        seharusnya: isTerlampir(hasil)
          ? 'lampirannya dicetak, atau keterangannya dihapus'
          : '"(terlampir)", seperti pada hasil lain yang dilampirkan',
      },
    ];
  });
};
