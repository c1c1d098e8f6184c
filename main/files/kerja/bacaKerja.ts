import type { Cell, Row, Workbook, Worksheet } from 'exceljs';
import { type KunciKerja, kolomKerja, tahunOfKunci } from '../../../shared/documents/kerja/kolomKerja';
import { selKerja } from '../../../shared/documents/kerja/selKerja';
import type { BarisMatriks, JenisBaris } from '../../../shared/domain/dossier';
import { barisMatriksBaru } from '../../../shared/domain/matriks/barisMatriksBaru';
import { nomorMatriks, tahunCetak } from '../../../shared/domain/matriks/nomorMatriks';
import { lembarDitolak, type TempatLembar } from '../../../shared/errors/lembarDitolak';
import { bacaAnggaran } from './bacaAnggaran';
import type { DasarKerja } from './bacaDasar';
import { BATAS_KERJA } from './batasKerja';
import { bacaPihak, batasiTeks } from './isiTeks';
import { tingkatDariKata, tingkatDariNomor } from './kenaliTingkat';
import { cariKepalaKerja, kenaliKolom } from './kolomLembar';
import { type BarisLembar, susunInduk } from './susunInduk';
import { type TahunLembar, terapkanTahun } from './tahunInduk';
import { tandaTahun } from './tandaTahun';
import { intiTeks, teksKerja } from './teksKerja';
import { tolakGabung } from './tolakGabung';

export interface MatriksLembar {
  /** In printing order; new rows have fresh ids. */
  readonly matriks: readonly BarisMatriks[];
  readonly diabaikanList: readonly string[];
}

/** The sheet of a workbook that has the ids, whatever its name and place; null when there is none. */
export const cariLembarKerja = (workbook: Workbook): Worksheet | null =>
  workbook.worksheets.find((sheet) => cariKepalaKerja(sheet) !== null) ?? null;

/**
 * The matrix as a returned working sheet has it: cells that say what they said keep the field they came from, so that
 * nothing is lost on the way through a spreadsheet. Rows hidden by a filter count. Throws LEMBAR_DITOLAK.
 */
export const bacaKerja = (sheet: Worksheet, dasar: DasarKerja, newId: () => string): MatriksLembar => {
  const barisKepala = cariKepalaKerja(sheet);
  if (barisKepala === null) throw lembarDitolak('JUDUL_HILANG', { lembar: sheet.name });
  const kolomList = kolomKerja(dasar.tahunMatriks);
  const { nomorByKunci, diabaikanList } = kenaliKolom(sheet, barisKepala, kolomList);
  tolakGabung(sheet, barisKepala);
  const judulByKunci = new Map(kolomList.map(({ kunci, judul }) => [kunci, judul]));
  const nomorById = nomorMatriks(dasar.matriks);
  const tahunById = tahunCetak(dasar.matriks);
  const dasarById = new Map(dasar.matriks.map((baris) => [baris.barisId, baris]));
  const barisById = new Map<string, number>();
  const lembarList: (BarisLembar & { readonly isi: BarisMatriks })[] = [];
  const tahunLembar = new Map<string, TahunLembar>();

  const bacaBaris = (row: Row): void => {
    const selOf = (kunci: KunciKerja): Cell => row.getCell(nomorByKunci.get(kunci) ?? 0);
    const judulOf = (kunci: KunciKerja): string => judulByKunci.get(kunci) ?? kunci;
    const teksOf = (kunci: KunciKerja): string => teksKerja(selOf(kunci), judulOf(kunci));
    const tempatOf = (kunci: KunciKerja): TempatLembar => ({
      lembar: sheet.name,
      baris: row.number,
      kolom: judulOf(kunci),
      sel: selOf(kunci).address,
    });
    const isKosong = kolomList.every(({ kunci }) => kunci === 'id' || kunci === 'nomor' || teksOf(kunci) === '');
    // A row whose cells were all emptied is a removed row.
    if (isKosong) return;
    if (lembarList.length >= BATAS_KERJA.baris) {
      throw lembarDitolak('TERLALU_BANYAK', { lembar: sheet.name, baris: row.number, maks: BATAS_KERJA.baris });
    }
    const id = teksOf('id');
    const asal = id === '' ? null : dasarById.get(id);
    if (asal === undefined) throw lembarDitolak('ID_ASING', { ...tempatOf('id'), isi: id });
    if (barisById.has(id)) throw lembarDitolak('ID_GANDA', { ...tempatOf('id'), isi: String(barisById.get(id)) });
    if (id !== '') barisById.set(id, row.number);
    const barisId = asal?.barisId ?? newId();
    const jenis = bacaTingkat(teksOf('tingkat'), teksOf('nomor'), asal, tempatOf('tingkat'));
    const semula = asal ?? barisMatriksBaru({ barisId, indukId: null, jenis });
    const nomor = nomorById.get(barisId) ?? '';
    const tahunCetakan = tahunById.get(barisId) ?? [];
    const isBerubah = (kunci: KunciKerja): boolean =>
      intiTeks(String(selKerja(semula, kunci, nomor, tahunCetakan) ?? '')) !== intiTeks(teksOf(kunci));
    const perTahun = (macam: 'tahun' | 'target' | 'anggaran'): { tahun: number; kunci: KunciKerja }[] =>
      kolomList.flatMap(({ kunci }) => {
        const tahun = tahunOfKunci(kunci, macam);
        return tahun === null ? [] : [{ tahun, kunci }];
      });

    const tahunBaca = bacaTahunBaris(perTahun('tahun'), tahunCetakan, teksOf, tempatOf);
    if (tahunBaca !== null) {
      const isIkut = semula.jenis !== 'KEGIATAN' && semula.tahunIkutAnak;
      // Years outside the columns of the sheet stay as they were.
      tahunLembar.set(barisId, { tahunList: tahunBaca, isMungkinIkut: isIkut });
    }
    const teksBaru = (kunci: 'uraian' | 'keterangan' | 'keluaran' | 'indikator'): string =>
      isBerubah(kunci) ? batasiTeks(teksOf(kunci), 'panjang', tempatOf(kunci)) : semula[kunci];
    const isi: BarisMatriks = {
      ...semula,
      jenis,
      uraian: teksBaru('uraian'),
      keterangan: teksBaru('keterangan'),
      keluaran: teksBaru('keluaran'),
      indikator: teksBaru('indikator'),
      sumberDana: isBerubah('sumberDana')
        ? batasiTeks(teksOf('sumberDana'), 'pendek', tempatOf('sumberDana'))
        : semula.sumberDana,
      pihakList: isBerubah('pihak') ? bacaPihak(teksOf('pihak'), tempatOf('pihak')) : semula.pihakList,
      targetTahunList: gantiTahun(semula.targetTahunList, perTahun('target'), ({ tahun, kunci }, lama) => {
        if (!isBerubah(kunci)) return lama;
        const target = batasiTeks(teksOf(kunci), 'pendek', tempatOf(kunci));
        return target === '' ? undefined : { tahun, target };
      }),
      anggaranTahunList: gantiTahun(semula.anggaranTahunList, perTahun('anggaran'), ({ tahun, kunci }, lama) => {
        const rupiah = bacaAnggaran(selOf(kunci), judulOf(kunci));
        if (rupiah === (lama?.rupiah ?? null)) return lama;
        return rupiah === null ? undefined : { tahun, rupiah };
      }),
    };
    lembarList.push({ barisId, jenis, tempat: tempatOf('tingkat'), isi });
  };

  sheet.eachRow((row, nomor) => {
    if (nomor > barisKepala) bacaBaris(row);
  });
  if (lembarList.length === 0) throw lembarDitolak('LEMBAR_KOSONG', { lembar: sheet.name });
  tolakIdHilang(lembarList, dasar, sheet.name);
  const induk = susunInduk(lembarList);
  const matriks = lembarList.map(({ isi }) => ({ ...isi, indukId: induk.get(isi.barisId) ?? null }));
  return { matriks: terapkanTahun(matriks, tahunLembar), diabaikanList };
};

/** The level that the sheet chose, that the number of a new row tells, or that the row had. */
const bacaTingkat = (tingkat: string, nomor: string, asal: BarisMatriks | null, tempat: TempatLembar): JenisBaris => {
  const jenis =
    tingkat === '' ? (asal?.jenis ?? tingkatDariKata(nomor) ?? tingkatDariNomor(nomor)) : tingkatDariKata(tingkat);
  if (jenis === null) throw lembarDitolak('TINGKAT_ASING', { ...tempat, isi: tingkat });
  return jenis;
};

/** Ticked years when they are not those the sheet came with, together with years that are no column; else null. */
const bacaTahunBaris = (
  kolomList: readonly { tahun: number; kunci: KunciKerja }[],
  cetak: readonly number[],
  teksOf: (kunci: KunciKerja) => string,
  tempatOf: (kunci: KunciKerja) => TempatLembar,
): number[] | null => {
  const ditandai = kolomList.filter(({ kunci }) => {
    const tanda = tandaTahun(teksOf(kunci));
    if (tanda === null) throw lembarDitolak('TANDA_TAHUN', { ...tempatOf(kunci), isi: teksOf(kunci) });
    return tanda;
  });
  const kolom = new Set(kolomList.map(({ tahun }) => tahun));
  const semula = cetak.filter((tahun) => kolom.has(tahun));
  const kini = ditandai.map(({ tahun }) => tahun);
  if (kini.length === semula.length && kini.every((tahun, i) => tahun === semula[i])) return null;
  return [...cetak.filter((tahun) => !kolom.has(tahun)), ...kini].toSorted((a, b) => a - b);
};

/** A list per year with the years of the sheet read anew; unchanged lists stay the very same, in their order. */
const gantiTahun = <T extends { readonly tahun: number }>(
  semula: T[],
  kolomList: readonly { tahun: number; kunci: KunciKerja }[],
  baca: (kolom: { tahun: number; kunci: KunciKerja }, lama: T | undefined) => T | undefined,
): T[] => {
  const barusList = kolomList.map((kolom) => {
    const lama = semula.find(({ tahun }) => tahun === kolom.tahun);
    return { tahun: kolom.tahun, lama, baru: baca(kolom, lama) };
  });
  if (barusList.every(({ lama, baru }) => lama === baru)) return semula;
  const kolom = new Set(kolomList.map(({ tahun }) => tahun));
  return [...semula.filter(({ tahun }) => !kolom.has(tahun)), ...barusList.flatMap(({ baru }) => baru ?? [])].toSorted(
    (a, b) => a.tahun - b.tahun,
  );
};

/** A sheet without a single id, though it came with some, lost the column's content: its rows are not all new. */
const tolakIdHilang = (lembarList: readonly BarisLembar[], { matriks }: DasarKerja, lembar: string): void => {
  const ids = new Set(matriks.map(({ barisId }) => barisId));
  if (ids.size > 0 && lembarList.length > 1 && !lembarList.some(({ barisId }) => ids.has(barisId))) {
    throw lembarDitolak('ID_HILANG', { lembar });
  }
};
