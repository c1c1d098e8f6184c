import { useRef, useState } from 'react';
import type { RapatLengkap } from '../../../shared/contract';
import { call } from '../../data/client';
import { queryClient } from '../../data/queryClient';
import { useTetap } from '../../data/useTetap';
import type { ButirPertanyaan } from './daftarPertanyaan';
import { posisiAwal } from './daftarPertanyaan';
import { patchPosisi } from './patchRapat';

/** Milliseconds the place lets a score before it go first: the store writes one thing at a time. */
const TUNDA_MS = 60;

const tunggu = (milidetik: number): Promise<void> =>
  new Promise((resolve) => {
    window.setTimeout(resolve, milidetik);
  });

export interface Posisi {
  readonly posisi: number;
  readonly pindah: (posisi: number) => void;
}

/**
 * The question the meeting is at. Every move is remembered by the store, one write at a time: of moves that come while one
 * is being written, only the last matters.
 */
export const usePosisi = (
  dossierId: string,
  data: RapatLengkap,
  daftar: readonly ButirPertanyaan[],
  /** Opens at the first question without a score instead. */
  isKeBelum: boolean,
): Posisi => {
  const { rapatId } = data.rapat;
  const [pertanyaanId, setPertanyaanId] = useState(
    () => daftar[posisiAwal(daftar, isKeBelum ? null : data.pertanyaanTerakhir)]?.pertanyaanId ?? null,
  );
  const sedangMenulis = useRef(false);
  const menunggu = useRef<string | null>(null);

  const tulis = async (id: string): Promise<void> => {
    menunggu.current = id;
    if (sedangMenulis.current) return;
    sedangMenulis.current = true;
    while (menunggu.current !== null) {
      if (queryClient.isMutating() > 0) await tunggu(TUNDA_MS);
      const pertanyaanId: string = menunggu.current;
      menunggu.current = null;
      // A place that is not remembered costs nothing but the comfort of reopening there: no reason to alarm a meeting.
      await call('asesmen:setPosisi', { dossierId, rapatId, pertanyaanId }).catch(() => undefined);
    }
    sedangMenulis.current = false;
  };

  const pindah = useTetap((posisi: number): void => {
    const tujuan = daftar[Math.max(0, Math.min(posisi, daftar.length - 1))];
    if (!tujuan || tujuan.pertanyaanId === pertanyaanId) return;
    setPertanyaanId(tujuan.pertanyaanId);
    patchPosisi(queryClient, { dossierId, rapatId }, tujuan.pertanyaanId);
    void tulis(tujuan.pertanyaanId);
  });

  return {
    posisi: Math.max(
      0,
      daftar.findIndex((butir) => butir.pertanyaanId === pertanyaanId),
    ),
    pindah,
  };
};
