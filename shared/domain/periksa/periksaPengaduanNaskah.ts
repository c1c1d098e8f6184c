import type { Dossier } from '../dossier';
import { formatAngka, formatPecahan, type Pecahan } from '../format/angka';
import { type HasilStatistik, hitungStatistik } from '../statistik/hitungStatistik';
import { bacaBulat, pernyataanPersen, pernyataanTahun } from './pernyataan';
import type { TeksBertempat } from './teksDossier';
import type { TemuanAturan } from './temuan';

const persenOf = (pecahan: Pecahan, desimal: number): string =>
  formatPecahan({ pembilang: pecahan.pembilang * 100, penyebut: pecahan.penyebut }, desimal);

const desimalOf = (persen: string): number => persen.split(',')[1]?.length ?? 0;

interface AngkaDikenal {
  readonly jumlah: ReadonlySet<number>;
  readonly bagianList: readonly Pecahan[];
  readonly target: ReadonlySet<string>;
}

/** Every count and share that the data give: a typed one that is none of them has no basis. */
const angkaDikenal = (dossier: Dossier, hasil: HasilStatistik): AngkaDikenal => {
  const jumlah = new Set<number>();
  const bagianList: Pecahan[] = [];
  for (const satu of [...hasil.tahunList, hasil.total]) {
    for (const nilai of [
      satu.diterima,
      satu.selesai,
      satu.proses,
      satu.belum,
      satu.ditangani,
      satu.tingkatBelum?.pembilang,
    ]) {
      if (nilai == null) continue;
      jumlah.add(nilai);
      if (satu.diterima > 0) bagianList.push({ pembilang: nilai, penyebut: satu.diterima });
    }
  }
  for (const { jumlah: n } of [...dossier.statistik.klasifikasiList, ...dossier.statistik.kanalList]) {
    if (n === null) continue;
    jumlah.add(n);
    if (hasil.total.diterima > 0) bagianList.push({ pembilang: n, penyebut: hasil.total.diterima });
  }
  if (hasil.rataRataBulanan) jumlah.add(Number(formatPecahan(hasil.rataRataBulanan, 0)));
  const target = new Set<string>();
  for (const { satuan, baseline, targetList, capaianList } of dossier.targetList) {
    const nilaiList = [...targetList, ...capaianList, ...(baseline ? [baseline] : [])].map(({ nilai }) => nilai);
    if (baseline?.jumlah != null) jumlah.add(baseline.jumlah);
    for (const nilai of nilaiList) {
      if (satuan === 'PERSEN') target.add(formatAngka(nilai));
      else jumlah.add(nilai);
    }
  }
  return { jumlah, bagianList, target };
};

/** Counts and shares of complaints that the narrative types, against the statistics. Nothing is said without figures. */
export const periksaPengaduanNaskah = (dossier: Dossier, teksList: readonly TeksBertempat[]): TemuanAturan[] => {
  const hasil = hitungStatistik(dossier.statistik);
  if (hasil.tahunList.length === 0) return [];
  const { jumlah: jumlahDikenal, bagianList, target } = angkaDikenal(dossier, hasil);
  const diterimaByTahun = new Map(hasil.tahunList.map(({ tahun, diterima }) => [tahun, diterima]));
  const temuan: TemuanAturan[] = [];
  /** Numbers of a place that are told already: that they are unknown to the data is nothing new. */
  const terlapor = new Set<string>();
  const lapor = (angka: string, satu: TemuanAturan): void => {
    terlapor.add(`${satu.tempat.jalur} ${angka}`);
    temuan.push(satu);
  };
  for (const { tahun, jumlah, tempat } of pernyataanTahun(teksList)) {
    const benar = diterimaByTahun.get(tahun);
    if (benar === undefined || benar === jumlah || !jumlahDikenal.has(benar)) continue;
    const ditemukan = `${jumlah} pengaduan pada tahun ${tahun}`;
    lapor(`${jumlah}`, { aturan: 'JUMLAH_TAHUN', tempat, ditemukan, seharusnya: `${benar} pengaduan` });
  }
  for (const { jumlah, persen, tempat } of pernyataanPersen(teksList)) {
    const penyebutList = [hasil.total.diterima, ...diterimaByTahun.values()].filter((n) => n > 0);
    const cocok = (penyebut: number): string => persenOf({ pembilang: jumlah, penyebut }, desimalOf(persen));
    if (penyebutList.length === 0 || penyebutList.some((penyebut) => cocok(penyebut) === persen)) continue;
    lapor(`${persen}%`, {
      aturan: 'PERSEN_JUMLAH',
      tempat,
      ditemukan: `${jumlah} pengaduan atau ${persen}%`,
      seharusnya: `${cocok(hasil.total.diterima)}% dari ${hasil.total.diterima} pengaduan`,
    });
  }
  for (const { teks, tempat } of teksList) {
    if (!/pengaduan/i.test(teks)) continue;
    for (const [ditemukan, persen = '', bagian = '', dari = ''] of teks.matchAll(
      /(\d{1,3}(?:,\d+)?) ?(?:%|persen) atau ([\d.]+) dari (\d+(?:\.\d{3})*)/gi,
    )) {
      const pecahan = { pembilang: bacaBulat(bagian), penyebut: bacaBulat(dari) };
      if (!(pecahan.penyebut > 0)) continue;
      const hitung = persenOf(pecahan, desimalOf(persen));
      if (hitung !== persen) {
        lapor(`${persen}%`, {
          aturan: 'PERSEN_PECAHAN',
          tempat,
          ditemukan,
          seharusnya: `${hitung}% untuk ${bagian} dari ${dari}`,
        });
      }
    }
    for (const [ditemukan, persen = ''] of teks.matchAll(/(?<![\d.,])(\d{1,3}(?:,\d+)?) ?(?:%|persen)/gi)) {
      const isDikenal =
        terlapor.has(`${tempat.jalur} ${persen}%`) ||
        target.has(persen) ||
        bagianList.some((bagian) => persenOf(bagian, desimalOf(persen)) === persen);
      if (!isDikenal)
        temuan.push({ aturan: 'PERSEN_LAIN', tempat, ditemukan, seharusnya: 'persentase dari data pengaduan' });
    }
    for (const [ditemukan, jumlah = ''] of teks.matchAll(/(?<![\d.,/])(\d[\d.]*) pengaduan(?!\p{L})/giu)) {
      // `sampai dengan 2021 pengaduan naik` speaks of a year.
      if (/^(?:19|20|21)\d\d$/.test(jumlah) || terlapor.has(`${tempat.jalur} ${bacaBulat(jumlah)}`)) continue;
      if (!jumlahDikenal.has(bacaBulat(jumlah))) {
        temuan.push({ aturan: 'JUMLAH_LAIN', tempat, ditemukan, seharusnya: 'jumlah dari data pengaduan' });
      }
    }
  }
  return temuan;
};
