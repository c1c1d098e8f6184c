import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs, { type Cell, type Workbook, type Worksheet } from 'exceljs';
import { buildKerjaXlsx } from '../../main/export/xlsx/buildKerjaXlsx';
import type { HasilBacaKerja } from '../../shared/contract';
import type { Dossier } from '../../shared/domain/dossier';
import { formatRenaksi } from '../../shared/domain/interchange/renaksiFile';
import { barisMatriksBaru } from '../../shared/domain/matriks/barisMatriksBaru';
import { buildDossier } from '../builders/buildDossier';
import { makeTempFolder } from '../builders/makeTempFolder';
import { ASSETS_FOLDER, openTestServices, type TestServices } from '../builders/openTestServices';

/** A small plan: two kelompok program, the first with two programs. */
export const rencana = (): Dossier => {
  const keg = (barisId: string, indukId: string, tahunList: number[]) =>
    barisMatriksBaru({ barisId, indukId, jenis: 'KEGIATAN', uraian: `Kegiatan ${barisId}`, tahunList });
  return {
    ...buildDossier({ baris: 0, aspek: 0, pertanyaan: 0 }),
    ukuranList: [],
    matriks: [
      barisMatriksBaru({ barisId: 'kp1', indukId: null, jenis: 'KELOMPOK_PROGRAM', uraian: 'Kelembagaan' }),
      barisMatriksBaru({ barisId: 'p1', indukId: 'kp1', jenis: 'PROGRAM', uraian: 'Kebijakan' }),
      {
        ...keg('k1', 'p1', [2022]),
        anggaranTahunList: [{ tahun: 2022, rupiah: 5_000_000 }],
        pihakList: ['Diskominfo'],
      },
      keg('k2', 'p1', [2023]),
      barisMatriksBaru({ barisId: 'p2', indukId: 'kp1', jenis: 'PROGRAM', uraian: 'Tata laksana' }),
      keg('k3', 'p2', [2022, 2024]),
      barisMatriksBaru({ barisId: 'kp2', indukId: null, jenis: 'KELOMPOK_PROGRAM', uraian: 'Sumber daya' }),
      barisMatriksBaru({ barisId: 'p3', indukId: 'kp2', jenis: 'PROGRAM', uraian: 'Pelatihan' }),
      keg('k4', 'p3', [2024]),
    ],
  };
};

/** Services with one dossier in them, and the files a test gives them to read. */
export interface UjiKerja extends TestServices {
  readonly dossier: Dossier;
  /** The working sheet of the dossier, changed by a test, as the path of a file. */
  readonly tulisKerja: (ubah?: (buku: BukuKerja) => void) => Promise<string>;
  readonly baca: (path: string) => Promise<HasilBacaKerja>;
}

/** A working sheet under test; rows by id, columns by their heads. */
export interface BukuKerja {
  readonly workbook: Workbook;
  readonly sheet: Worksheet;
  readonly sel: (barisId: string, judul: string) => Cell;
  readonly nomorBaris: (barisId: string) => number;
  readonly nomorKolom: (judul: string) => number;
}

export const BARIS_KEPALA = 3;

export const bukaKerja = async (isi: Uint8Array): Promise<BukuKerja> => {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(isi as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  const sheet = workbook.getWorksheet('Matriks');
  if (!sheet) throw new RangeError('Matriks');
  const cari = (jumlah: number, ambil: (i: number) => string, teks: string): number => {
    for (let i = 1; i <= jumlah; i += 1) if (ambil(i) === teks) return i;
    throw new RangeError(teks);
  };
  const nomorKolom = (judul: string): number =>
    cari(sheet.columnCount, (i) => sheet.getRow(BARIS_KEPALA).getCell(i).text, judul);
  const nomorBaris = (barisId: string): number => cari(sheet.rowCount, (i) => sheet.getRow(i).getCell(1).text, barisId);
  return {
    workbook,
    sheet,
    nomorBaris,
    nomorKolom,
    sel: (barisId, judul) => sheet.getRow(nomorBaris(barisId)).getCell(nomorKolom(judul)),
  };
};

export const openKerja = async (dossier: Dossier = rencana()): Promise<UjiKerja> => {
  const services = openTestServices();
  const folder = makeTempFolder();
  const asal = join(folder, 'asal.renaksi');
  writeFileSync(asal, formatRenaksi(dossier));
  await services.call('dossier:impor', { path: asal, jikaAda: 'TANYA' });
  let urutan = 0;
  return {
    ...services,
    dossier,
    baca: (path) => services.call('kerja:baca', { dossierId: dossier.dossierId, path }),
    tulisKerja: async (ubah) => {
      const isi = await buildKerjaXlsx(dossier, { assetsFolder: ASSETS_FOLDER, onProgress: () => undefined });
      const path = join(folder, `kerja-${(urutan += 1)}.xlsx`);
      if (!ubah) writeFileSync(path, isi);
      else {
        const buku = await bukaKerja(isi);
        ubah(buku);
        writeFileSync(path, new Uint8Array(await buku.workbook.xlsx.writeBuffer()));
      }
      return path;
    },
  };
};
