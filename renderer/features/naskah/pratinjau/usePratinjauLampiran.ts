import { useEffect, useMemo, useRef, useState } from 'react';
import type { BagianNaskah, Dossier } from '../../../../shared/domain/dossier';
import { naskahDicetak } from '../../../../shared/domain/naskah';
import { tingkatBagian } from '../../../../shared/domain/naskah/tingkatBagian';
import { type Pratinjau, usePratinjau } from '../../../components/pdf/usePratinjau';
import { call } from '../../../data/client';

/** What the user wants laid out; by itself the whole annex, as long as that doesn't take long. */
export type Cakupan = 'OTOMATIS' | 'BAB' | 'LAMPIRAN';

/** A writer waits no longer than this for a page; the whole annex of the sample takes about half of it. */
const LAMA_MS = 4000;
/** Rows of the matrix whose layout takes longer for certain. */
const BARIS_BESAR = 600;

export interface PratinjauLampiran extends Pratinjau {
  /** Only the chapter is laid out. */
  readonly isBab: boolean;
  /** Why it is only the chapter though nobody asked for that: the seconds of the whole, or 0 for a large dossier. */
  readonly karenaDetik: number | null;
}

/** Section that heads the printed chapter a section is in, or the one before it; null when nothing is printed. */
const kepalaBab = ({ naskah }: Dossier, bagianId: string): string | null => {
  const dicetak = new Set(naskahDicetak(naskah));
  const i = naskah.findIndex((bagian) => bagian.bagianId === bagianId);
  const isKepala = (bagian: BagianNaskah): boolean => dicetak.has(bagian) && tingkatBagian(bagian) === 0;
  const kepala = naskah.findLast((bagian, j) => j <= i && isKepala(bagian)) ?? naskah.find((b) => dicetak.has(b));
  return kepala?.bagianId ?? null;
};

/** The annex beside the editor, following what is stored. A long one gives way to the chapter being written. */
export const usePratinjauLampiran = (dossier: Dossier, bagianId: string, cakupan: Cakupan): PratinjauLampiran => {
  const { dossierId } = dossier;
  const [lamaMs, setLamaMs] = useState(0);
  const isBesar = dossier.matriks.length > BARIS_BESAR;
  const isOtomatisBab = cakupan === 'OTOMATIS' && (lamaMs > LAMA_MS || isBesar);
  const babId = kepalaBab(dossier, bagianId);
  const diminta = cakupan === 'BAB' || isOtomatisBab ? babId : null;
  const isBab = cakupan === 'BAB' || isOtomatisBab;
  const versi = useMemo(() => ({ dossier, diminta, isBab }), [dossier, diminta, isBab]);
  const pratinjau = usePratinjau(async () => {
    const mulai = performance.now();
    const { pdf } = await call('lampiran:preview', { dossierId, bagianId: diminta });
    if (!isBab) setLamaMs(performance.now() - mulai);
    return pdf;
  }, versi);
  // Another kind of document is wanted, or none at all any more: what is still being made is given up.
  const jenis = useRef(isBab);
  useEffect(() => {
    if (jenis.current !== isBab) void call('lampiran:cancelPreview', {});
    jenis.current = isBab;
  }, [isBab]);
  useEffect(() => () => void call('lampiran:cancelPreview', {}), []);
  return {
    ...pratinjau,
    isBab,
    karenaDetik: isOtomatisBab ? (lamaMs > LAMA_MS ? Math.round(lamaMs / 1000) : 0) : null,
  };
};
