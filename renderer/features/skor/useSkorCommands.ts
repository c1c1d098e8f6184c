import { useMemo } from 'react';
import type { Nilai } from '../../../shared/domain/dossier';
import { type Command, useCommands } from '../../commands/registry';
import { useTetap } from '../../data/useTetap';
import { teksSkor } from '../../text/skor';
import { useUlangTekan } from './useUlangTekan';

export interface AksiSkor {
  readonly nilai: (nilai: Nilai | null) => void;
  readonly geser: (langkah: -1 | 1) => void;
  readonly lewati: () => void;
  readonly kembali: () => void;
  readonly bukaSuara: () => void;
  readonly tulisCatatan: () => void;
  readonly tulisBukti: () => void;
  readonly tulisPendapat: () => void;
  readonly urungkan: () => void;
  readonly isAdaNilai: boolean;
  readonly isAdaSisa: boolean;
  readonly isAwal: boolean;
  readonly isAkhir: boolean;
  /** The minutes are locked: everything can be read, nothing changes. */
  readonly isTerkunci: boolean;
}

const NILAI_LIST: readonly Nilai[] = [1, 2, 3, 4];

/** Keys of the meeting by their names; each one has a button on the screen. */
const buatPerintah = (kini: () => AksiSkor, sekali: (perform: () => void) => () => void) => {
  const group = teksSkor.grup;
  const isTerbuka = (): boolean => !kini().isTerkunci;
  return {
    sebelumnya: {
      id: 'skor.prev',
      label: teksSkor.pertanyaanSebelumnya,
      group,
      shortcut: ['ArrowLeft', 'PageUp'],
      when: () => !kini().isAwal,
      perform: () => kini().geser(-1),
    },
    berikutnya: {
      id: 'skor.next',
      label: teksSkor.pertanyaanBerikutnya,
      group,
      shortcut: ['ArrowRight', 'PageDown'],
      when: () => !kini().isAkhir,
      perform: () => kini().geser(1),
    },
    lewati: {
      id: 'skor.skip',
      label: teksSkor.lewatiPertanyaan,
      group,
      shortcut: 'l',
      when: () => isTerbuka() && !kini().isAdaNilai,
      perform: sekali(() => kini().lewati()),
    },
    kembali: {
      id: 'skor.nextUnscored',
      label: teksSkor.kembaliPertanyaan,
      group,
      shortcut: 'k',
      when: () => kini().isAdaSisa,
      perform: () => kini().kembali(),
    },
    suara: {
      id: 'skor.votes',
      label: teksSkor.bukaSuara,
      group,
      shortcut: 'v',
      perform: () => kini().bukaSuara(),
    },
    catatan: {
      id: 'skor.note',
      label: teksSkor.tulisCatatan,
      group,
      shortcut: 'n',
      perform: () => kini().tulisCatatan(),
    },
    pendapat: {
      id: 'skor.dissent',
      label: teksSkor.tulisPendapat,
      group,
      shortcut: 'd',
      perform: () => kini().tulisPendapat(),
    },
    bukti: {
      id: 'skor.evidence',
      label: teksSkor.tulisBukti,
      group,
      shortcut: 'b',
      perform: () => kini().tulisBukti(),
    },
    hapus: {
      id: 'skor.clear',
      label: teksSkor.hapusNilai,
      group,
      shortcut: ['Delete', '0'],
      when: () => isTerbuka() && kini().isAdaNilai,
      perform: sekali(() => kini().nilai(null)),
    },
    urungkan: {
      id: 'skor.undo',
      label: teksSkor.urungkanPenilaian,
      group,
      shortcut: 'u',
      when: isTerbuka,
      perform: sekali(() => kini().urungkan()),
    },
  } satisfies Readonly<Record<string, Command>>;
};

export type PerintahSkor = ReturnType<typeof buatPerintah>;

/** Offers the keys of the meeting while the scoring is open; the same commands for as long as it is. */
export const useSkorCommands = (aksi: AksiSkor): PerintahSkor => {
  const isUlangTekan = useUlangTekan();
  const kini = useTetap(() => aksi);
  const { perintah, semua } = useMemo(() => {
    const sekali = (perform: () => void) => (): void => {
      if (!isUlangTekan()) perform();
    };
    const perintah = buatPerintah(kini, sekali);
    const nilaiList = NILAI_LIST.map((nilai) => ({
      id: `skor.set${nilai}`,
      label: teksSkor.beriNilai(nilai),
      group: teksSkor.grup,
      shortcut: String(nilai),
      when: () => !kini().isTerkunci,
      perform: sekali(() => kini().nilai(nilai)),
    }));
    return { perintah, semua: [...nilaiList, ...Object.values(perintah)] };
  }, [isUlangTekan, kini]);
  useCommands(semua);
  return perintah;
};
