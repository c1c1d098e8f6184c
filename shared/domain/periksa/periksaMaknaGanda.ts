import type { Dossier } from '../dossier';
import { hitungStatistik } from '../statistik/hitungStatistik';
import { bacaBulat } from './pernyataan';
import type { TeksBertempat } from './teksDossier';
import type { TempatTemuan, TemuanAturan } from './temuan';

/** Not taken up yet, and beyond solving: two things, though both leave a complaint unsolved. */
const KEADAAN = {
  BELUM: 'belum (?:ditindaklanjuti|ditangani|diproses|dijawab)',
  TAK_DAPAT: 'tidak (?:dapat|bisa) (?:diselesaikan|ditindaklanjuti|ditangani)',
} as const;
type Keadaan = keyof typeof KEADAAN;

interface Sebutan {
  readonly jumlah: number;
  readonly keadaan: Keadaan;
  readonly kata: string;
  readonly tempat: TempatTemuan;
}

/** `18 pengaduan belum ditindaklanjuti`, `yang tidak dapat diselesaikan berjumlah 18 pengaduan`. */
const bacaSebutan = (keadaan: Keadaan, teksList: readonly TeksBertempat[]): Sebutan[] => {
  const kata = KEADAAN[keadaan];
  const pola = new RegExp(
    `(?<![\\d.,])(?<depan>\\d[\\d.]*) pengaduan (?:yang |masih )?(?<kata1>${kata})|(?<kata2>${kata}) (?:ada|berjumlah|sebanyak|adalah)?\\s?(?<belakang>\\d[\\d.]*) pengaduan`,
    'giu',
  );
  return teksList.flatMap(({ teks, tempat }) =>
    Array.from(teks.matchAll(pola), ({ groups }) => ({
      jumlah: bacaBulat(groups?.['depan'] ?? groups?.['belakang'] ?? ''),
      keadaan,
      kata: (groups?.['kata1'] ?? groups?.['kata2'] ?? '').toLowerCase(),
      tempat,
    })),
  );
};

/**
 * One count of complaints told as two things. Only when the data know one figure of that size: two years or classes may
 * well count alike.
 */
export const periksaMaknaGanda = (dossier: Dossier, teksList: readonly TeksBertempat[]): TemuanAturan[] => {
  const { tahunList, total } = hitungStatistik(dossier.statistik);
  if (tahunList.length === 0) return [];
  const angkaList = [total, ...tahunList].flatMap(({ diterima, selesai, proses, belum }) => [
    diterima,
    selesai,
    proses,
    belum,
  ]);
  const belumList = bacaSebutan('BELUM', teksList);
  const takDapatList = bacaSebutan('TAK_DAPAT', teksList);
  return takDapatList.flatMap((satu): TemuanAturan[] => {
    const lain = belumList.find(({ jumlah }) => jumlah === satu.jumlah);
    if (!lain || satu.jumlah < 2 || angkaList.filter((angka) => angka === satu.jumlah).length > 1) return [];
    return [
      {
        aturan: 'MAKNA_GANDA',
        tempat: satu.tempat,
        ditemukan: `${satu.jumlah} pengaduan ${satu.kata}`,
        seharusnya: `satu makna; ${lain.tempat.sebutan} menyebutnya ${lain.kata}`,
        untukKunci: { tempat: 'naskah', seharusnya: lain.kata },
      },
    ];
  });
};
