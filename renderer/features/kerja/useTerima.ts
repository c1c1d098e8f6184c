import { useState } from 'react';
import type { HasilBacaKerja } from '../../../shared/contract';
import type { BarisMatriks, Dossier } from '../../../shared/domain/dossier';
import { tellError } from '../../components/tell';
import { call } from '../../data/client';
import { flushSemua } from '../../data/draf';

/** A sheet that was read and waits for decisions. */
export interface LembarDibaca {
  readonly path: string;
  readonly berkas: string;
  readonly hasil: HasilBacaKerja;
  /** The matrix the sheet was compared with. */
  readonly kini: readonly BarisMatriks[];
}

const namaBerkas = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** Chooses and reads sheets; nothing is stored by it. */
export const useTerima = (dossierId: string) => {
  const [lembar, setLembar] = useState<LembarDibaca | null>(null);
  const [isMembaca, setMembaca] = useState(false);
  const [gagal, setGagal] = useState<{ readonly path: string; readonly error: unknown } | null>(null);

  const baca = async (path: string): Promise<void> => {
    setMembaca(true);
    setGagal(null);
    setLembar(null);
    try {
      await flushSemua();
      const hasil = await call('kerja:baca', { dossierId, path });
      const { matriks }: Dossier = await call('dossier:get', { dossierId });
      setLembar({ path, berkas: namaBerkas(path), hasil, kini: matriks });
    } catch (error) {
      setGagal({ path, error });
    } finally {
      setMembaca(false);
    }
  };
  const pilih = async (): Promise<void> => {
    try {
      const pilihan = await call('shell:pilihBerkas', { jenis: 'LEMBAR_KERJA' });
      if (pilihan) await baca(pilihan.path);
    } catch (error) {
      tellError(error);
    }
  };
  return { lembar, gagal, isMembaca, baca, pilih, tutup: () => setLembar(null) };
};
