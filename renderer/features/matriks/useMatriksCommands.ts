import type { JenisBaris } from '../../../shared/domain/dossier';
import { JENIS_ANAK } from '../../../shared/domain/matriks/nomorMatriks';
import { type Command, useCommands } from '../../commands/registry';
import { tell } from '../../components/tell';
import { teksMatriks } from '../../text/matriks';
import { type TempatBaris, tempatPindah } from './pohonMatriks';
import type { Grid } from './useGrid';
import type { Matriks } from './useMatriks';

export interface PerintahMatriks {
  readonly bawah: Command;
  readonly anak: Command;
  readonly kelompok: Command;
  readonly sunting: Command;
  readonly naik: Command;
  readonly turun: Command;
  readonly hapus: Command;
}

/** Changes to the tree: each one a key, a button and an entry of the palette. */
export const useMatriksCommands = (
  matriks: Matriks,
  grid: Grid,
  onHapus: (barisId: string) => void,
  fokusGrid: () => void,
): PerintahMatriks => {
  const { pohon } = matriks;
  const { aktif } = grid;
  const baris = aktif?.baris;
  const jenisAnak = baris ? JENIS_ANAK[baris.jenis] : null;
  const group = teksMatriks.grup;

  const tambah = async (jenis: JenisBaris, tempat: TempatBaris): Promise<void> => {
    if (tempat.indukId !== null) grid.setCiut(tempat.indukId, false);
    grid.suntingBaru(await matriks.add(jenis, tempat));
  };
  /** A failed addition stands in the saved line with its retry. */
  const mulaiTambah = (jenis: JenisBaris, tempat: TempatBaris): void => {
    // A key held down adds one row, not dozens.
    if (matriks.isMenambah) return;
    tambah(jenis, tempat).catch(() => fokusGrid());
  };
  const pindah = (arah: -1 | 1): void => {
    if (!baris) return;
    const tempat = tempatPindah(pohon, baris.barisId, arah);
    if (tempat === null) {
      tell(teksMatriks.ujung);
      return;
    }
    if (tempat.indukId !== null) grid.setCiut(tempat.indukId, false);
    matriks.move(baris.barisId, tempat);
    fokusGrid();
  };
  const adaBaris = (): boolean => baris !== undefined;

  const perintah: PerintahMatriks = {
    bawah: {
      id: 'matriks.addBelow',
      label: teksMatriks.tambahBawah,
      group,
      shortcut: ['Insert', 'mod+Enter'],
      when: adaBaris,
      perform: () => {
        if (baris) mulaiTambah(baris.jenis, { indukId: baris.indukId, setelahId: baris.barisId });
      },
    },
    anak: {
      id: 'matriks.addChild',
      label: jenisAnak === null ? teksMatriks.tambahAnakUmum : teksMatriks.tambahAnak(jenisAnak),
      group,
      shortcut: 'mod+shift+Enter',
      when: () => jenisAnak !== null,
      perform: () => {
        if (aktif && jenisAnak !== null) {
          mulaiTambah(jenisAnak, { indukId: aktif.baris.barisId, setelahId: aktif.anakList.at(-1) ?? null });
        }
      },
    },
    kelompok: {
      id: 'matriks.addKelompok',
      label: teksMatriks.tambahKelompok,
      group,
      perform: () => {
        const akhir = [...pohon.values()].findLast((simpul) => simpul.tingkat === 0)?.baris.barisId ?? null;
        mulaiTambah('KELOMPOK_PROGRAM', { indukId: null, setelahId: akhir });
      },
    },
    sunting: {
      id: 'matriks.edit',
      label: teksMatriks.sunting,
      group,
      shortcut: 'F2',
      when: adaBaris,
      perform: () => {
        if (baris && (grid.kolom === 'nomor' || grid.kolom.startsWith('t'))) grid.pilih(baris.barisId, 'uraian');
        else grid.mulaiSunting();
        fokusGrid();
      },
    },
    naik: {
      id: 'matriks.moveUp',
      label: teksMatriks.naik,
      group,
      shortcut: 'alt+ArrowUp',
      when: adaBaris,
      perform: () => pindah(-1),
    },
    turun: {
      id: 'matriks.moveDown',
      label: teksMatriks.turun,
      group,
      shortcut: 'alt+ArrowDown',
      when: adaBaris,
      perform: () => pindah(1),
    },
    hapus: {
      id: 'matriks.remove',
      label: teksMatriks.hapus,
      group,
      shortcut: 'Delete',
      when: adaBaris,
      perform: () => {
        if (baris) onHapus(baris.barisId);
      },
    },
  };
  useCommands(Object.values(perintah));
  return perintah;
};
