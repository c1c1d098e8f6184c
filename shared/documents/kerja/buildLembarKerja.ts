import type { Dossier } from '../../domain/dossier';
import { formatTanggal } from '../../domain/format/tanggal';
import { nomorMatriks, tahunCetak } from '../../domain/matriks/nomorMatriks';
import { edisiKini } from '../../domain/naskah';
import { sebutEdisi } from '../perubahan/sebutEdisi';
import { createLembar } from '../workbook/createLembar';
import { sel, selAngka } from '../workbook/sel';
import { GAYA_BARIS } from '../workbook/sheets/gayaBaris';
import type { GayaSel, LembarDef, SelDef } from '../workbook/workbookDef';
import { type KolomKerja, kolomKerja, NAMA_LEMBAR_KERJA } from './kolomKerja';
import { selKerja } from './selKerja';

/** Rows left free below the matrix for what an office adds. */
export const BARIS_CADANGAN = 100;

/**
 * The sheet an office edits: every row of the matrix with all its columns, the ids in a hidden one, and free rows below.
 * `tanggal` is the day it is made (`YYYY-MM-DD`).
 */
export const buildLembarKerja = (dossier: Dossier, tanggal: string): LembarDef => {
  const { matriks, dataUmum } = dossier;
  const kolomList = kolomKerja(dataUmum.tahunMatriks);
  const nomorById = nomorMatriks(matriks);
  const tahunById = tahunCetak(matriks);
  const lembar = createLembar({
    nama: NAMA_LEMBAR_KERJA,
    judul: 'Lembar kerja matriks',
    orientasi: 'MENDATAR',
    lebarList: kolomList.map(({ lebar }) => lebar),
    kolomBeku: 4,
    kolomTersembunyiList: [1],
  });
  // Beside the hidden column, and no wider than what stays in view.
  const addKepala = (teks: string, gaya: GayaSel): void => void lembar.add([null, sel(teks, gaya)], 18);
  addKepala(`Lembar Kerja Matriks: ${dataUmum.namaRencana || dossier.nama}`, 'JUDUL_KIRI');
  addKepala(
    `${sebutEdisi(dossier, edisiKini(dossier))}; dibuat ${formatTanggal(tanggal)}. Cara mengisi ada pada lembar Petunjuk.`,
    'CATATAN_KIRI',
  );
  lembar.addKepala([kolomList.map(({ judul }) => judul)]);
  for (const baris of matriks) {
    const nomor = nomorById.get(baris.barisId) ?? '';
    const tahunList = tahunById.get(baris.barisId) ?? [];
    lembar.add(
      kolomList.map((kolom) => selOf(kolom, selKerja(baris, kolom.kunci, nomor, tahunList), GAYA_BARIS[baris.jenis])),
    );
  }
  for (let i = 0; i < BARIS_CADANGAN; i += 1) lembar.add(kolomList.map((kolom) => selOf(kolom, null, 'ISI')));
  return lembar.finish();
};

const selOf = ({ kunci }: KolomKerja, isi: string | number | null, gayaBaris: GayaSel): SelDef => {
  if (kunci.startsWith('tahun ')) return { isi, gaya: 'ISI_TENGAH' };
  if (kunci.startsWith('anggaran ')) return selAngka(typeof isi === 'number' ? isi : null, 'ANGKA', 'BULAT');
  const isBerlevel = kunci === 'nomor' || kunci === 'tingkat' || kunci === 'uraian';
  return { isi, gaya: isBerlevel ? gayaBaris : 'ISI' };
};
