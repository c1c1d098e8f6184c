import type { TampilanProyektor } from '../../../shared/contract';
import type { Command } from '../../commands/registry';
import { tellError } from '../../components/tell';
import type { Proyektor } from '../../data/proyektor';
import { teksProyektor } from '../../text/proyektor';
import { useUlangTekan } from '../skor/useUlangTekan';

export interface PerintahProyektor {
  readonly bukaTutup: Command;
  readonly bekukan: Command;
  readonly tampilkan: Command;
  readonly sambutan: Command;
}

/** What the facilitator can do with the projector, by key and by button. */
export const useProyektorCommands = (proyektor: Proyektor, tampilan: TampilanProyektor): PerintahProyektor => {
  const { status, open, close, show, freeze } = proyektor;
  const group = teksProyektor.grup;
  const isUlangTekan = useUlangTekan();
  /** A key held down must not open and close a window ten times. */
  const jalan = (aksi: () => Promise<void>) => (): void => {
    if (!isUlangTekan()) void aksi().catch(tellError);
  };
  const isTerbuka = (): boolean => status.isTerbuka;

  /** A frozen screen remembers what it is told; by hand it shows that and is frozen again. */
  const tampilkan = async (tujuan: TampilanProyektor): Promise<void> => {
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
      perform: jalan(() => (status.isTerbuka ? close() : open())),
    },
    bekukan: {
      id: 'proyektor.freeze',
      label: teksProyektor.bekukanPanjang,
      group,
      shortcut: ['f', 'shift+p'],
      when: isTerbuka,
      perform: jalan(() => freeze(!status.isBeku)),
    },
    tampilkan: {
      id: 'proyektor.show',
      label: teksProyektor.tampilkanIniPanjang,
      group,
      when: isTerbuka,
      perform: jalan(() => tampilkan(tampilan)),
    },
    sambutan: {
      id: 'proyektor.welcome',
      label: teksProyektor.sambutanPanjang,
      group,
      when: isTerbuka,
      perform: jalan(() => tampilkan({ ...tampilan, halaman: 'SAMBUTAN', pertanyaanId: null })),
    },
  };
};
