import { notifyManager } from '@tanstack/react-query';
import { useMemo } from 'react';
import * as z from 'zod';
import type { RapatLengkap } from '../../../shared/contract';
import { type HasilAsesmen, hitungAsesmen } from '../../../shared/domain/asesmen/hitungAsesmen';
import { idSchema, type KeputusanPrioritas, keputusanPrioritasSchema } from '../../../shared/domain/dossier';
import { useDraf } from '../../data/useDraf';
import { useMutasi } from '../../data/useMutasi';
import type { ErrorIsian } from '../../text/errorIsian';
import { patchRapat } from '../skor/patchRapat';

type Draf = Readonly<Record<string, KeputusanPrioritas>>;

const schema: z.ZodType<Draf> = z.record(idSchema, keputusanPrioritasSchema);
const KOSONG: Draf = {};

export interface Keputusan {
  /** Result with the decisions as typed, those that wait for a reason included. */
  readonly hasil: HasilAsesmen;
  /** Aspects whose decision is not stored yet. */
  readonly tertahan: ReadonlySet<string>;
  readonly ubah: (aspekId: string, isi: Partial<KeputusanPrioritas>) => void;
  readonly ubahSemua: (list: readonly KeputusanPrioritas[]) => void;
  readonly flush: () => Promise<void>;
  /** Sentences by `aspekId.alasan`. */
  readonly errors: ErrorIsian;
}

/** Thrown to keep a draft that is not ready for the store. */
const MENUNGGU_ALASAN = new Error('reason missing');

/**
 * The meeting's decisions on priorities. The draft holds only what the store does not have: a decision that needs a
 * reason (a tie, a rank other than the suggested one) stays there until the reason is written.
 */
export const useKeputusan = (dossierId: string, { bank, rapat }: RapatLengkap): Keputusan => {
  const { rapatId, penilaianList, prioritasList } = rapat;
  const { mutateAsync } = useMutasi('prioritas:save', {
    invalidate: ['riwayat', 'daftar'],
    patch: (client, input, { hasil }) => {
      const { keputusan } = input;
      patchRapat(
        client,
        input,
        (lama) => ({
          ...lama,
          prioritasList: [...lama.prioritasList.filter(({ aspekId }) => aspekId !== keputusan.aspekId), keputusan],
        }),
        hasil,
      );
    },
  });

  const simpan = async (draf: Draf): Promise<void> => {
    const kurang = aspekKurang(hitungAsesmen(bank, penilaianList, gabung(prioritasList, draf)));
    const siap = Object.values(draf).filter(({ aspekId }) => !kurang.has(aspekId));
    // Each aspect is tried, so that one that fails does not hold back the others.
    const hasilList = await Promise.allSettled(siap.map((keputusan) => mutateAsync({ dossierId, rapatId, keputusan })));
    // Once the cache has told its readers: letting go earlier would show the old value for a moment.
    await new Promise<void>((resolve) => {
      notifyManager.schedule(resolve);
    });
    const tersimpan = new Set(siap.filter((_, i) => hasilList[i]?.status === 'fulfilled'));
    if (tersimpan.size === Object.keys(draf).length) return;
    if (tersimpan.size > 0) lepas(tersimpan);
    const gagal = hasilList.find(({ status }) => status === 'rejected');
    throw gagal?.status === 'rejected' ? gagal.reason : MENUNGGU_ALASAN;
  };
  const { draf, setDraf, flush, isKotor, errors } = useDraf({
    kunci: `keputusan:${dossierId}:${rapatId}`,
    tersimpan: KOSONG,
    schema,
    simpan,
  });
  const lepas = (tersimpan: ReadonlySet<KeputusanPrioritas>): void =>
    setDraf((kini) => Object.fromEntries(Object.entries(kini).filter(([, keputusan]) => !tersimpan.has(keputusan))));

  // What was saved as a whole stays in the draft until the next change; the store's word counts then.
  const berlaku = useMemo(() => gabung(prioritasList, isKotor ? draf : KOSONG), [prioritasList, draf, isKotor]);
  const put = (list: readonly KeputusanPrioritas[]): void =>
    setDraf((lama) => ({
      ...(isKotor ? lama : KOSONG),
      ...Object.fromEntries(list.map((keputusan) => [keputusan.aspekId, keputusan])),
    }));

  return {
    hasil: useMemo(() => hitungAsesmen(bank, penilaianList, berlaku), [bank, penilaianList, berlaku]),
    tertahan: useMemo(() => new Set(isKotor ? Object.keys(draf) : []), [draf, isKotor]),
    ubah: (aspekId, isi) => {
      const lama = berlaku.find((keputusan) => keputusan.aspekId === aspekId);
      put([{ peringkat: lama?.peringkat ?? null, alasan: lama?.alasan ?? '', aspekId, ...isi }]);
    },
    ubahSemua: put,
    flush,
    errors,
  };
};

const gabung = (prioritasList: readonly KeputusanPrioritas[], draf: Draf): KeputusanPrioritas[] => [
  ...prioritasList.filter(({ aspekId }) => draf[aspekId] === undefined),
  ...Object.values(draf),
];

const aspekKurang = (hasil: HasilAsesmen): ReadonlySet<string> =>
  new Set(hasil.aspekList.filter(({ isAlasanKurang }) => isAlasanKurang).map(({ aspekId }) => aspekId));
