import type { Dossier } from '../dossier';
import { comparePecahan, formatPersen, type Pecahan } from '../format/angka';
import { countBulan, tahunOf } from '../format/tanggal';
import { hitungStatistik } from '../statistik/hitungStatistik';
import { bacaBulat } from './pernyataan';
import type { TeksBertempat } from './teksDossier';
import type { TemuanAturan } from './temuan';

const NAIK = 'meningkat|naik|bertambah|peningkatan|kenaikan|pertambahan';
const TURUN = 'menurun|turun|berkurang|penurunan';
const ARAH = `(?<arah>${NAIK}|${TURUN})`;
const isNaik = (arah: string): boolean => new RegExp(`^(?:${NAIK})$`, 'i').test(arah);

/** `pada tahun 2020 meningkat menjadi 22 pengaduan`, `naik menjadi 22 pengaduan pada tahun 2020`; shares likewise. */
const POLA_TAHUN = new RegExp(
  `(?:tahun (?<awal>\\d{4}),?(?: \\p{L}+){0,4} )?(?<!\\p{L})${ARAH} menjadi (?<nilai>\\d[\\d.,]*\\d|\\d) ?(?<satuan>pengaduan|%|persen)(?: (?:pada|dalam|di) tahun (?<akhir>\\d{4}))?`,
  'giu',
);

/** `jumlah pengaduan cenderung mengalami peningkatan`, `… menunjukkan kecenderungan naik`. */
const POLA_TREN = new RegExp(
  `jumlah pengaduan[^.;:,]{0,40}?(?:cenderung|kecenderungan|tren)(?: \\p{L}+){0,2}? ${ARAH}(?!\\p{L})`,
  'giu',
);
const POLA_RENTANG = /(?<!\d)(\d{4}) (?:sampai dengan|hingga|s\.d\.|[-–]) (?:tahun )?(\d{4})(?!\d)/gi;

/** Rises and falls of complaints that the narrative claims, against the statistics. Nothing is said without figures. */
export const periksaTren = ({ statistik }: Dossier, teksList: readonly TeksBertempat[]): TemuanAturan[] => {
  const { tahunList } = hitungStatistik(statistik);
  const byTahun = new Map(tahunList.map((satu) => [satu.tahun, satu]));
  const [pertama, terakhir] = [tahunList[0], tahunList.at(-1)];
  if (!pertama || !terakhir || tahunList.length < 2) return [];
  /** Complaints of a year, the last one as if it had run to its end: a broken year is no fall. */
  const setahun = (tahun: number): number | null => {
    const jumlah = byTahun.get(tahun)?.diterima;
    if (jumlah === undefined) return null;
    const batas = statistik.tanggalBatas;
    if (batas === null || tahunOf(batas) !== tahun) return jumlah;
    return (jumlah * 12) / countBulan(`${tahun}-01-01`, batas);
  };
  const temuan: TemuanAturan[] = [];
  for (const { teks, tempat } of teksList) {
    for (const { 0: ditemukan, groups } of teks.matchAll(POLA_TAHUN)) {
      const { arah = '', nilai = '', satuan = '' } = groups ?? {};
      const tahun = Number(groups?.['akhir'] ?? groups?.['awal'] ?? Number.NaN);
      const [kini, lalu] = [byTahun.get(tahun), byTahun.get(tahun - 1)];
      if (!kini || !lalu) continue;
      const isJumlah = satuan.toLowerCase() === 'pengaduan';
      const selisih = isJumlah
        ? kini.diterima === bacaBulat(nilai)
          ? kini.diterima - lalu.diterima
          : null
        : bandingkanPersen(nilai, kini.tingkatPenyelesaian, lalu.tingkatPenyelesaian);
      if (selisih === null || (isNaik(arah) ? selisih > 0 : selisih < 0)) continue;
      const dulu = isJumlah ? `${lalu.diterima} pengaduan` : formatPersen(lalu.tingkatPenyelesaian ?? TANPA);
      const seharusnya = `${selisih === 0 ? 'tetap' : selisih > 0 ? 'naik' : 'turun'} dari ${dulu} pada tahun ${tahun - 1}`;
      temuan.push({ aturan: 'ARAH_TREN', tempat, ditemukan, seharusnya });
    }
    for (const { 0: ditemukan, index, groups } of teks.matchAll(POLA_TREN)) {
      // The years of the claim stand before it, in its own sentence.
      const kalimat =
        teks
          .slice(0, index)
          .split(/[.;]\s/)
          .at(-1) ?? '';
      const rentang = Array.from(kalimat.matchAll(POLA_RENTANG)).at(-1);
      const awal = rentang ? Number(rentang[1]) : pertama.tahun;
      const akhir = rentang ? Number(rentang[2]) : terakhir.tahun;
      const [mula, sebelum, kini] = [awal, akhir - 1, akhir].map(setahun);
      if (mula == null || sebelum == null || kini == null || awal >= akhir) continue;
      const isSesuai = isNaik(groups?.['arah'] ?? '') ? kini > mula && kini >= sebelum : kini < mula && kini <= sebelum;
      if (isSesuai) continue;
      const banding = kini > mula === isNaik(groups?.['arah'] ?? '') ? akhir - 1 : awal;
      const angka = (tahun: number): string => `${byTahun.get(tahun)?.diterima} pada tahun ${tahun}`;
      temuan.push({
        aturan: 'ARAH_TREN',
        tempat,
        ditemukan,
        seharusnya: `sesuai dengan data: ${angka(banding)}, ${angka(akhir)}`,
      });
    }
  }
  return temuan;
};

const TANPA: Pecahan = { pembilang: 0, penyebut: 1 };

/** How a share that the data know compares with the year before; null for one of something else. */
const bandingkanPersen = (nilai: string, kini: Pecahan | null, lalu: Pecahan | null): number | null =>
  kini !== null && lalu !== null && formatPersen(kini).replace(',0%', '%') === `${nilai.replace(/,0$/, '')}%`
    ? comparePecahan(kini, lalu)
    : null;
