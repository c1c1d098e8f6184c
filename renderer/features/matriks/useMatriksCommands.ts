import type { JenisBaris } from '../../../shared/domain/dossier';
import { JENIS_ANAK } from '../../../shared/domain/matriks/nomorMatriks';
import { type Command, useCommands } from '../../commands/registry';
import { tell } from '../../components/tell';
import { newId } from '../../data/newId';
import { teksMatriks } from '../../text/matriks';
import type { TempatBaris } from './pohonMatriks';
import { akarPilihan, duplikatBanyak, geserBanyak, insertBaris, tingkatBanyak } from './ubahMatriks';
import type { Grid } from './useGrid';
import type { IsiGrid } from './useIsiGrid';
import type { Matriks } from './useMatriks';

export interface BahanPerintah {
  readonly matriks: Matriks;
  readonly grid: Grid;
  readonly isi: IsiGrid;
  readonly onHapus: (akarList: readonly string[]) => void;
  readonly fokusGrid: () => void;
}

export type NamaPerintah =
  | 'bawah'
  | 'atas'
  | 'anak'
  | 'kelompok'
  | 'duplikat'
  | 'sunting'
  | 'naik'
  | 'turun'
  | 'masuk'
  | 'keluar'
  | 'hapus';
export type PerintahMatriks = Readonly<Record<NamaPerintah, Command>>;

/** Selected rows that stand below no other selected one. */
export const akarTerpilih = ({ list }: Matriks, { tampil, pilihan: { baris } }: Grid): string[] =>
  akarPilihan(list, new Set(tampil.slice(baris.awal, baris.akhir + 1).map((simpul) => simpul.baris.barisId)));

/** Changes to the tree: each one a key, a button and an entry of the palette. */
export const useMatriksCommands = ({ matriks, grid, isi, onHapus, fokusGrid }: BahanPerintah): PerintahMatriks => {
  const { list, pohon, isBeku } = matriks;
  const { aktif, pilihan } = grid;
  const baris = aktif?.baris;
  const jenisAnak = baris ? JENIS_ANAK[baris.jenis] : null;
  const group = teksMatriks.grup;
  const adaBaris = (): boolean => baris !== undefined && !isBeku;

  const tambah = (jenis: JenisBaris, tempat: TempatBaris): void => {
    const barisId = newId();
    if (tempat.indukId !== null) grid.setCiut(tempat.indukId, false);
    if (isi.ganti('TAMBAH', insertBaris(list, barisId, jenis, tempat), [barisId])) grid.suntingBaru(barisId);
  };
  const kakak = (): string | null => {
    if (!baris || !aktif) return null;
    const saudara = list.filter(({ indukId }) => indukId === baris.indukId);
    return saudara[aktif.urutan - 2]?.barisId ?? null;
  };
  /** Rows that move stay selected: the selection goes by their identity. */
  const pindahkan = (sebab: 'PINDAH' | 'TINGKAT', hasil: ReturnType<typeof geserBanyak>, gagal: string): void => {
    if (hasil === null) tell(gagal);
    else {
      const akarList = akarTerpilih(matriks, grid);
      isi.ganti(sebab, hasil, akarList);
      const akar = new Set(akarList);
      for (const { barisId, indukId } of hasil) if (akar.has(barisId) && indukId !== null) grid.setCiut(indukId, false);
    }
    fokusGrid();
  };
  const pindah = (arah: -1 | 1): void =>
    pindahkan('PINDAH', geserBanyak(pohon, list, akarTerpilih(matriks, grid), arah), teksMatriks.ujung);
  const tingkat = (arah: -1 | 1): void =>
    pindahkan('TINGKAT', tingkatBanyak(list, akarTerpilih(matriks, grid), arah), teksMatriks.tanpaTingkat);

  const buat = (
    id: string,
    label: string,
    shortcut: Command['shortcut'],
    when: () => boolean,
    perform: () => void,
  ) => ({
    id: `matriks.${id}`,
    label,
    group,
    ...(shortcut !== undefined && { shortcut }),
    when,
    perform,
  });
  const perintah: PerintahMatriks = {
    bawah: buat('addBelow', teksMatriks.tambahBawah, ['Insert', 'mod+Enter'], adaBaris, () => {
      if (baris) tambah(baris.jenis, { indukId: baris.indukId, setelahId: baris.barisId });
    }),
    anak: buat(
      'addChild',
      jenisAnak === null ? teksMatriks.tambahAnakUmum : teksMatriks.tambahAnak(jenisAnak),
      'mod+shift+Enter',
      () => jenisAnak !== null && !isBeku,
      () => {
        if (aktif && jenisAnak !== null) {
          tambah(jenisAnak, { indukId: aktif.baris.barisId, setelahId: aktif.anakList.at(-1) ?? null });
        }
      },
    ),
    kelompok: buat(
      'addKelompok',
      teksMatriks.tambahKelompok,
      undefined,
      () => !isBeku,
      () => {
        const akhir = [...pohon.values()].findLast((simpul) => simpul.tingkat === 0)?.baris.barisId ?? null;
        tambah('KELOMPOK_PROGRAM', { indukId: null, setelahId: akhir });
      },
    ),
    atas: buat('addAbove', teksMatriks.tambahAtas, 'alt+Insert', adaBaris, () => {
      if (baris) tambah(baris.jenis, { indukId: baris.indukId, setelahId: kakak() });
    }),
    duplikat: buat('duplicate', teksMatriks.duplikat, 'mod+shift+d', adaBaris, () => {
      const { matriks: baru, salinanIds } = duplikatBanyak(list, akarTerpilih(matriks, grid), newId);
      if (isi.ganti('TAMBAH', baru, salinanIds)) grid.pilihRentangId(salinanIds, pilihan.kolom);
      fokusGrid();
    }),
    sunting: buat('edit', teksMatriks.sunting, 'F2', adaBaris, () => {
      if (baris && (grid.kolom === 'nomor' || grid.kolom.startsWith('t'))) grid.pilih(baris.barisId, 'uraian');
      else grid.mulaiSunting();
      fokusGrid();
    }),
    naik: buat('moveUp', teksMatriks.naik, 'alt+ArrowUp', adaBaris, () => pindah(-1)),
    turun: buat('moveDown', teksMatriks.turun, 'alt+ArrowDown', adaBaris, () => pindah(1)),
    masuk: buat('indent', teksMatriks.masuk, 'alt+ArrowRight', adaBaris, () => tingkat(1)),
    keluar: buat('outdent', teksMatriks.keluar, 'alt+ArrowLeft', adaBaris, () => tingkat(-1)),
    hapus: buat('remove', teksMatriks.hapus, 'mod+-', adaBaris, () => onHapus(akarTerpilih(matriks, grid))),
  };
  useCommands(Object.values(perintah));
  return perintah;
};
