import type { Dossier } from '../dossier';
import { judulRencana, judulSampul } from '../format/judulRencana';
import { formatRentang } from '../matriks/nomorMatriks';
import { tanpaJudulResmi } from './judulResmi';
import { polaKata } from './polaKata';
import type { TeksBertempat } from './teksDossier';
import { kutip } from './tempat';
import type { TempatTemuan, TemuanAturan } from './temuan';

const huruf = (teks: string): string => teks.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Words of a title begin with a capital, or join others; running text has others. */
const isJudul = (teks: string): boolean =>
  teks
    .split(/\s+/)
    .every((kata) => kata === '' || /^[\p{Lu}\d(/-]/u.test(kata) || /^(?:dan|di|atas|pada|untuk)$/.test(kata));

interface Ragam {
  readonly judul: string;
  readonly tempat: TempatTemuan;
  jumlah: number;
}

/**
 * The plan's own title, written otherwise where it stands in full: from "Rencana Aksi" to the region and its years. Each
 * spelling is told once, with how often it occurs.
 */
export const periksaJudulRencana = (dossier: Dossier, teksList: readonly TeksBertempat[]): TemuanAturan[] => {
  const { instansi, namaRencana, judulLaporan, periode } = dossier.dataUmum;
  const daerah = instansi.nama.trim();
  if (daerah === '' || namaRencana.trim() === '') return [];
  const isLengkap = huruf(namaRencana).includes(huruf(daerah));
  const ekor = [instansi.namaPemerintah, `Pemerintah Daerah ${daerah}`, `Pemerintah ${daerah}`, daerah].map(huruf);
  const inti = (judul: string): string => {
    const rapat = huruf(judul);
    // A plan whose name leaves the region out takes it from the app, with or without its government.
    const akhir = isLengkap ? undefined : ekor.find((satu) => satu !== '' && rapat.endsWith(satu));
    return akhir === undefined ? rapat : rapat.slice(0, -akhir.length);
  };
  const pola = new RegExp(
    `(?<!\\p{L})rencana aksi (?<isi>[^.,;:“”"]{0,160}?)${polaKata(daerah)}(?= tahun \\d{4}\\s?[-–]\\s?(?<akhir>\\d{4}))`,
    'giu',
  );
  const resmi = inti(namaRencana);
  const bersihkan = tanpaJudulResmi(dossier);
  const ragam = new Map<string, Ragam>();
  const laporan = judulLaporan.trim() === '' ? '' : `${judulSampul(dossier.dataUmum)} Tahun ${formatRentang(periode)}`;
  // First where the data hold it.
  const urut = teksList.toSorted(
    (a, b) => Number(b.tempat.layar === 'data-umum') - Number(a.tempat.layar === 'data-umum'),
  );
  for (const { teks, tempat } of urut) {
    const dibaca = tempat.jalur === 'dataUmum.judulLaporan' ? laporan : bersihkan(teks);
    for (const { 0: judul, groups } of dibaca.matchAll(pola)) {
      // An earlier plan had a title of its own.
      if (!isJudul(groups?.['isi'] ?? '') || Number(groups?.['akhir']) < periode.awal) continue;
      const kunci = inti(judul);
      const ada = ragam.get(kunci);
      if (ada) ada.jumlah += 1;
      else ragam.set(kunci, { judul, tempat, jumlah: 1 });
    }
  }
  return [...ragam]
    .filter(([kunci]) => kunci !== resmi)
    .map(([kunci, { judul, tempat, jumlah }]) => ({
      aturan: 'JUDUL_RENCANA',
      tempat,
      ditemukan: jumlah === 1 ? kutip(judul) : `${kutip(judul)} di ${jumlah} tempat`,
      seharusnya: kutip(judulRencana(dossier.dataUmum).replace(/ tahun \d{4}\s?[-–]\s?\d{4}$/i, ''), 160),
      untukKunci: { tempat: '', ditemukan: kunci },
    }));
};
