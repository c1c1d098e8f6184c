import { useMemo } from 'react';
import type { TampilanProyektor } from '../../../shared/contract';
import { type Command, useCommands } from '../../commands/registry';
import { tellError } from '../../components/tell';
import type { Proyektor } from '../../data/proyektor';
import { useTetap } from '../../data/useTetap';
import { teksProyektor } from '../../text/proyektor';
import { useUlangTekan } from '../skor/useUlangTekan';

export interface PerintahProyektor {
  readonly bukaTutup: Command;
  readonly bekukan: Command;
  readonly tampilkan: Command;
  readonly sambutan: Command;
}

interface Kini {
  readonly proyektor: Proyektor;
  readonly tampilan: TampilanProyektor;
}

const buatPerintah = (kini: () => Kini, isUlangTekan: () => boolean): PerintahProyektor => {
  const group = teksProyektor.grup;
  /** A key held down must not open and close a window ten times. */
  const jalan = (aksi: () => Promise<void>) => (): void => {
    if (!isUlangTekan()) void aksi().catch(tellError);
  };
  const isTerbuka = (): boolean => kini().proyektor.status.isTerbuka;

  /** A frozen screen remembers what it is told; by hand it shows that and is frozen again. */
  const tampilkan = async (tujuan: TampilanProyektor): Promise<void> => {
    const { status, show, freeze } = kini().proyektor;
    await show(tujuan);
    if (!status.isBeku) return;
    await freeze(false);
    await freeze(true);
  };
  return {
    bukaTutup: {
      id: 'proyektor.toggle',
      label: teksProyektor.bukaTutup,
      group,
      shortcut: 'p',
      perform: jalan(() => (isTerbuka() ? kini().proyektor.close() : kini().proyektor.open())),
    },
    bekukan: {
      id: 'proyektor.freeze',
      label: teksProyektor.bekukanPanjang,
      group,
      shortcut: ['f', 'shift+p'],
      when: isTerbuka,
      perform: jalan(() => kini().proyektor.freeze(!kini().proyektor.status.isBeku)),
    },
    tampilkan: {
      id: 'proyektor.show',
      label: teksProyektor.tampilkanIniPanjang,
      group,
      when: isTerbuka,
      perform: jalan(() => tampilkan(kini().tampilan)),
    },
    sambutan: {
      id: 'proyektor.welcome',
      label: teksProyektor.sambutanPanjang,
      group,
      when: isTerbuka,
      perform: jalan(() => tampilkan({ ...kini().tampilan, halaman: 'SAMBUTAN', pertanyaanId: null })),
    },
  };
};

/** Offers what the facilitator can do with the projector, by key and by button; the same commands while mounted. */
export const useProyektorCommands = (proyektor: Proyektor, tampilan: TampilanProyektor): PerintahProyektor => {
  const isUlangTekan = useUlangTekan();
  const kini = useTetap((): Kini => ({ proyektor, tampilan }));
  const { perintah, semua } = useMemo(() => {
    const perintah = buatPerintah(kini, isUlangTekan);
    return { perintah, semua: Object.values(perintah) as readonly Command[] };
  }, [isUlangTekan, kini]);
  useCommands(semua);
  return perintah;
};
