import { extname } from 'node:path';
import type { HasilBacaKerja } from '../../../shared/contract';
import { JUDUL_ID } from '../../../shared/documents/kerja/kolomKerja';
import type { BarisMatriks } from '../../../shared/domain/dossier';
import { bandingkanMatriks } from '../../../shared/domain/matriks/bandingkanMatriks';
import { RenaksiError } from '../../../shared/errors/errorCode';
import { lembarDitolak } from '../../../shared/errors/lembarDitolak';
import { readLembar } from '../lembar/readLembar';
import { bacaDasar, cariDasar } from './bacaDasar';
import { bacaKerja, cariLembarKerja } from './bacaKerja';
import { bacaPolos } from './bacaPolos';
import { bandingkanKerja } from './bandingkanKerja';
import { bukaBuku } from './bukaBuku';
import { type KisiPolos, kisiBuku, kisiTeks } from './kisiPolos';

/** The dossier a sheet is read for, as it is now. */
export interface BahanBaca {
  readonly dossierId: string;
  readonly kini: readonly BarisMatriks[];
  readonly newId: () => string;
}

const EKSTENSI_TEKS: ReadonlySet<string> = new Set(['.csv', '.tsv', '.txt']);

/**
 * Reads a returned working sheet (`.xlsx`, however a spreadsheet saved it) or a plain sheet or text table. Throws
 * LEMBAR_DITOLAK with `sebab` and the place, and what the file system says: FILE_NOT_FOUND, FILE_UNREADABLE, FILE_LOCKED.
 */
export const bacaLembar = async (path: string, bahan: BahanBaca): Promise<HasilBacaKerja> => {
  if (EKSTENSI_TEKS.has(extname(path).toLowerCase())) return hasilPolos(await kisiDariTeks(path), bahan);
  const workbook = await bukaBuku(path);
  const lembarKerja = cariLembarKerja(workbook);
  const lembarDasar = cariDasar(workbook);
  if (!lembarKerja && !lembarDasar) return hasilPolos(kisiBuku(workbook), bahan);
  if (!lembarDasar) throw lembarDitolak('DASAR_HILANG', { lembar: lembarKerja?.name ?? '' });
  const dasar = bacaDasar(lembarDasar);
  if (dasar.dossierId !== bahan.dossierId) throw lembarDitolak('DOSSIER_LAIN', { lembar: lembarDasar.name });
  // The ids' column is gone, or the sheet itself.
  if (!lembarKerja)
    throw lembarDitolak('KOLOM_HILANG', { lembar: workbook.worksheets[0]?.name ?? '', kolom: JUDUL_ID });
  const { matriks, diabaikanList } = bacaKerja(lembarKerja, dasar, bahan.newId);
  return {
    macam: 'KERJA',
    dibuatPada: dasar.dibuatPada,
    ...bandingkanKerja(dasar.matriks, matriks, bahan.kini),
    diabaikanList,
  };
};

const hasilPolos = (kisiList: readonly KisiPolos[], { kini, newId }: BahanBaca): HasilBacaKerja => {
  const pihakDikenal = [...new Set(kini.flatMap(({ pihakList }) => pihakList))];
  const { matriks, diabaikanList } = bacaPolos(kisiList, pihakDikenal, newId);
  return {
    macam: 'POLOS',
    dibuatPada: null,
    // Behind what is there: numbers and neighbours are those the rows would get.
    perubahanList: bandingkanMatriks(kini, [...kini, ...matriks]),
    bentrokanList: [],
    diabaikanList,
  };
};

/** Text tables are read as lists of people are; what those readers refuse is said in this reader's words. */
const kisiDariTeks = async (path: string): Promise<KisiPolos[]> => {
  try {
    return (await readLembar(path)).map(kisiTeks);
  } catch (error) {
    if (!(error instanceof RenaksiError)) throw error;
    const { code, data } = error;
    if (code === 'FILE_FOREIGN') throw lembarDitolak('BUKAN_LEMBAR', {}, { cause: error });
    if (code === 'FILE_DAMAGED') throw lembarDitolak('BERKAS_RUSAK', {}, { cause: error });
    if (code === 'FILE_TOO_LARGE')
      throw lembarDitolak('TERLALU_BESAR', { maks: Number(data['maksByte']) }, { cause: error });
    if (code === 'LIMIT_REACHED')
      throw lembarDitolak('TERLALU_BANYAK', { maks: Number(data['maks']) }, { cause: error });
    throw error;
  }
};
