import type { Nilai } from '../../../shared/domain/dossier';
import { type Command, useCommands } from '../../commands/registry';
import { teksSkor } from '../../text/skor';
import { useUlangTekan } from './useUlangTekan';

export interface AksiSkor {
  readonly nilai: (nilai: Nilai | null) => void;
  readonly geser: (langkah: -1 | 1) => void;
  readonly tulisCatatan: () => void;
  readonly tulisBukti: () => void;
  readonly urungkan: () => void;
  readonly isAdaNilai: boolean;
  readonly isAwal: boolean;
  readonly isAkhir: boolean;
}

export interface PerintahSkor {
  readonly sebelumnya: Command;
  readonly berikutnya: Command;
  readonly hapus: Command;
  readonly catatan: Command;
  readonly bukti: Command;
  readonly urungkan: Command;
}

const NILAI_LIST: readonly Nilai[] = [1, 2, 3, 4];

/** Keys of the meeting; each one has a button on the screen. */
export const useSkorCommands = (aksi: AksiSkor): PerintahSkor => {
  const isUlangTekan = useUlangTekan();
  const group = teksSkor.grup;
  const sekali = (perform: () => void) => (): void => {
    if (!isUlangTekan()) perform();
  };
  const perintah: PerintahSkor = {
    sebelumnya: {
      id: 'skor.prev',
      label: teksSkor.pertanyaanSebelumnya,
      group,
      shortcut: ['ArrowLeft', 'PageUp'],
      when: () => !aksi.isAwal,
      perform: () => aksi.geser(-1),
    },
    berikutnya: {
      id: 'skor.next',
      label: teksSkor.pertanyaanBerikutnya,
      group,
      shortcut: ['ArrowRight', 'PageDown'],
      when: () => !aksi.isAkhir,
      perform: () => aksi.geser(1),
    },
    hapus: {
      id: 'skor.clear',
      label: teksSkor.hapusNilai,
      group,
      shortcut: ['Delete', '0'],
      when: () => aksi.isAdaNilai,
      perform: sekali(() => aksi.nilai(null)),
    },
    catatan: {
      id: 'skor.note',
      label: teksSkor.tulisCatatan,
      group,
      shortcut: 'n',
      perform: aksi.tulisCatatan,
    },
    bukti: { id: 'skor.evidence', label: teksSkor.tulisBukti, group, shortcut: 'b', perform: aksi.tulisBukti },
    urungkan: {
      id: 'skor.undo',
      label: teksSkor.urungkanPenilaian,
      group,
      shortcut: 'u',
      perform: sekali(aksi.urungkan),
    },
  };
  useCommands([
    ...NILAI_LIST.map((nilai) => ({
      id: `skor.set${nilai}`,
      label: teksSkor.beriNilai(nilai),
      group,
      shortcut: String(nilai),
      perform: sekali(() => aksi.nilai(nilai)),
    })),
    ...Object.values(perintah),
  ]);
  return perintah;
};
