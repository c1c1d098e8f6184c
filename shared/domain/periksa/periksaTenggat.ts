import type { Dossier } from '../dossier';
import { formatTanggal, tahunOf } from '../format/tanggal';
import { edisiKini } from '../naskah';
import { teksDataUmum } from './teksDossier';
import type { TemuanAturan } from './temuan';

/** `… Nomor 46 Tahun 2020 … paling lama 1 (satu) tahun terhitung sejak … diundangkan`, within one consideration. */
const POLA =
  /nomor:? \d+ tahun (\d{4})(?!\d)(?:(?!nomor:? \d+ tahun \d{4})[^;])*?paling (?:lama|lambat) (\d{1,2}) (?:\([^)]{1,30}\) )?(tahun|bulan) (?:terhitung )?(?:sejak|setelah) [^;]{0,80}?(?:diundangkan|ditetapkan|berlaku)/giu;

/**
 * A deadline that a consideration names, passed when the plan was adopted. Only the year of the regulation is known: the
 * deadline is counted from its last day, so that nobody is told too early.
 */
export const periksaTenggat = (dossier: Dossier): TemuanAturan[] => {
  const penetapan = edisiKini(dossier).tanggalPenetapan;
  if (penetapan === null) return [];
  return teksDataUmum(dossier)
    .filter(({ tempat }) => tempat.jalur.includes('menimbangList'))
    .flatMap(({ teks, tempat }) =>
      Array.from(teks.matchAll(POLA)).flatMap(([, tahun = '', jumlah = '', satuan = '']): TemuanAturan[] => {
        const bulan = Number(jumlah) * (satuan.toLowerCase() === 'tahun' ? 12 : 1);
        // Month 0 is the December of the regulation's own year.
        const akhir = new Date(Date.UTC(Number(tahun), 12 + bulan, 0)).toISOString().slice(0, 10);
        if (penetapan <= akhir || tahunOf(penetapan) < Number(tahun)) return [];
        return [
          {
            aturan: 'TENGGAT_LEWAT',
            tempat,
            ditemukan: `penetapan ${formatTanggal(penetapan)}`,
            seharusnya: `paling lambat ${formatTanggal(akhir)}: ${jumlah} ${satuan.toLowerCase()} sejak peraturan tahun ${tahun}`,
          },
        ];
      }),
    );
};
