import type { Peserta } from '../../../../shared/domain/dossier';
import { pesertaBaru } from '../../../../shared/domain/rapat/barisBaru';
import { newId } from '../../../data/newId';
import { isiKolom, KOLOM_PESERTA, type KolomPeserta, PESERTA_MAKS } from './kolomPeserta';

/** Cells of a rectangle: both ends count. */
export interface Rentang {
  readonly barisAwal: number;
  readonly barisAkhir: number;
  readonly kolomAwal: number;
  readonly kolomAkhir: number;
}

export interface HasilIsi {
  readonly list: Peserta[];
  /** Participants that came new. */
  readonly ditambah: number;
  /** Cells left as they were, because their column can't hold the text. */
  readonly ditolak: number;
  /** Rows beyond the most a meeting holds. */
  readonly terpotong: number;
}

/** Writes a block of texts from a cell on, to the right and down; rows below the list come new. */
export const fillSel = (
  list: readonly Peserta[],
  baris: number,
  kolom: number,
  sel: readonly (readonly string[])[],
): HasilIsi => {
  const baru = [...list];
  let ditolak = 0;
  let terpotong = 0;
  for (const [i, barisSel] of sel.entries()) {
    const ke = baris + i;
    if (ke >= PESERTA_MAKS) {
      terpotong += 1;
      continue;
    }
    let peserta = baru[ke] ?? pesertaBaru({ pesertaId: newId() });
    for (const [j, teks] of barisSel.entries()) {
      const namaKolom = KOLOM_PESERTA[kolom + j];
      if (namaKolom === undefined) continue;
      const isi = isiKolom(namaKolom, teks);
      if (isi === null) ditolak += 1;
      else peserta = { ...peserta, ...isi };
    }
    baru[ke] = peserta;
  }
  return { list: baru, ditambah: baru.length - list.length, ditolak, terpotong };
};

/** Texts of a rectangle, for the clipboard. */
export const readSel = (
  list: readonly Peserta[],
  { barisAwal, barisAkhir, kolomAwal, kolomAkhir }: Rentang,
  teksKolom: (peserta: Peserta, kolom: KolomPeserta) => string,
): string[][] =>
  list
    .slice(barisAwal, barisAkhir + 1)
    .map((peserta) => KOLOM_PESERTA.slice(kolomAwal, kolomAkhir + 1).map((kolom) => teksKolom(peserta, kolom)));

/** Moves the rows of a rectangle by one place; the same list when they would leave it. */
export const moveBaris = (list: Peserta[], { barisAwal, barisAkhir }: Rentang, langkah: -1 | 1): Peserta[] => {
  if (barisAwal + langkah < 0 || barisAkhir + langkah >= list.length) return list;
  const blok = list.slice(barisAwal, barisAkhir + 1);
  return list.toSpliced(barisAwal, blok.length).toSpliced(barisAwal + langkah, 0, ...blok);
};

/** Puts one row before another; `ke` counts in the list as it stands. */
export const dropBaris = (list: Peserta[], dari: number, ke: number): Peserta[] => {
  const peserta = list[dari];
  if (!peserta || dari === ke || dari + 1 === ke) return list;
  return list.toSpliced(dari, 1).toSpliced(ke > dari ? ke - 1 : ke, 0, peserta);
};

/** By rank, 1 first and those without one last; equal ranks keep their order. */
export const sortJenjang = (list: readonly Peserta[]): Peserta[] =>
  list.toSorted((a, b) => (a.jenjang ?? 100) - (b.jenjang ?? 100));

/** Nothing but an empty row: removing it loses nothing. */
export const isPesertaKosong = ({ nama, instansi, jabatan, mewakili, tandaTangan }: Peserta): boolean =>
  `${nama}${instansi}${jabatan}${mewakili}`.trim() === '' && tandaTangan.length === 0;
