import { useCallback, useState } from 'react';
import type { Peserta } from '../../../../shared/domain/dossier';
import { tell } from '../../../components/tell';
import type { Draf } from '../../../data/useDraf';
import { teksHadir, teksPeserta } from '../../../text/peserta';
import { jamSekarang } from './jamSekarang';

const BATAL: Partial<Peserta> = { hadir: false, jamHadir: null, tandaTangan: [] };

export interface Kehadiran {
  readonly ubah: (pesertaId: string, isi: Partial<Peserta>) => void;
  readonly flush: () => void;
  readonly tandai: (list: readonly Peserta[]) => void;
  /** Empties the attendance of these; asks first when signatures would go. */
  readonly kosongkan: (list: readonly Peserta[]) => void;
  /** Present, with the time it is now. One who is present already stays as noted. */
  readonly hadirSekarang: (pesertaId: string) => void;
  readonly toggle: (pesertaId: string) => void;
  /** Whose attendance is to be emptied after a yes, null while nothing is asked. */
  readonly ditanya: readonly Peserta[] | null;
  readonly jawab: (ya: boolean) => void;
}

/** Changes of the attendance, each saved at once and so one step of undo. */
export const useKehadiran = (form: Draf<Peserta[]>): Kehadiran => {
  const { draf: list, setDraf, flush: flushDraf } = form;
  const [ditanya, setDitanya] = useState<readonly Peserta[] | null>(null);
  const ubah = useCallback(
    (pesertaId: string, isi: Partial<Peserta>): void =>
      setDraf((lama) => lama.map((peserta) => (peserta.pesertaId === pesertaId ? { ...peserta, ...isi } : peserta))),
    [setDraf],
  );
  const flush = useCallback((): void => void flushDraf(), [flushDraf]);
  const ubahSemua = (korban: readonly Peserta[], isi: Partial<Peserta>): void => {
    const ids = new Set(korban.map(({ pesertaId }) => pesertaId));
    setDraf((lama) => lama.map((peserta) => (ids.has(peserta.pesertaId) ? { ...peserta, ...isi } : peserta)));
    flush();
  };
  const kosongkan = (korban: readonly Peserta[]): void => {
    if (korban.some(({ tandaTangan }) => tandaTangan.length > 0)) setDitanya(korban);
    else ubahSemua(korban, BATAL);
  };
  return {
    ubah,
    flush,
    tandai: (korban) => ubahSemua(korban, { hadir: true }),
    kosongkan,
    hadirSekarang: (pesertaId) => {
      const peserta = list.find((p) => p.pesertaId === pesertaId);
      if (!peserta) return;
      const nama = peserta.nama.trim() || teksPeserta.tanpaNama;
      if (peserta.hadir && peserta.jamHadir !== null) {
        tell(teksHadir.sudahHadir(nama));
        return;
      }
      const jamHadir = jamSekarang();
      ubahSemua([peserta], { hadir: true, jamHadir });
      tell(teksHadir.hadirSekarang(nama, jamHadir));
    },
    toggle: (pesertaId) => {
      const peserta = list.find((p) => p.pesertaId === pesertaId);
      if (!peserta) return;
      if (peserta.hadir) kosongkan([peserta]);
      else ubahSemua([peserta], { hadir: true });
    },
    ditanya,
    jawab: (ya) => {
      if (ya && ditanya) ubahSemua(ditanya, BATAL);
      setDitanya(null);
    },
  };
};
