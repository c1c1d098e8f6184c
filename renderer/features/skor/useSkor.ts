import { useMemo } from 'react';
import type { ChannelInput, RapatLengkap } from '../../../shared/contract';
import { type HasilAsesmen, hitungAsesmen } from '../../../shared/domain/asesmen/hitungAsesmen';
import type { Nilai } from '../../../shared/domain/dossier';
import { createTertunda } from '../../data/tertunda';
import { useKirim } from '../../data/useKirim';
import type { OpsiMutasi } from '../../data/useMutasi';
import { type ButirPertanyaan, listPertanyaan } from './daftarPertanyaan';
import { patchRapat, putPenilaian } from './patchRapat';

type InputNilai = ChannelInput<'asesmen:setNilai'>;

const tertundaNilai = createTertunda<InputNilai>();
const kunciOf = ({ dossierId, rapatId, pertanyaanId }: InputNilai): string => `${dossierId}/${rapatId}/${pertanyaanId}`;

/** The screen draws itself from what is on its way and from the cache: see `useKirim`. */
const OPSI: OpsiMutasi<'asesmen:setNilai'> = {
  invalidate: ['riwayat', 'daftar'],
  isTunda: true,
  optimistic: (_, input) => tertundaNilai.put(kunciOf(input), input),
  patch: (client, input, { hasil }) => {
    const { pertanyaanId, nilai } = input;
    patchRapat(
      client,
      input,
      (lama) => ({ ...lama, penilaianList: putPenilaian(lama.penilaianList, pertanyaanId, { nilai }) }),
      hasil,
    );
    tertundaNilai.confirm(kunciOf(input), input);
  },
};

export interface ButirSkor extends ButirPertanyaan {
  /** The score shown was tried and did not reach the disk. */
  readonly isGagal: boolean;
}

const tandaByButir = new WeakMap<ButirPertanyaan, ButirSkor>();

/** The same object for the same question as long as it is saved. */
const tandai = (butir: ButirPertanyaan, isGagal: boolean): ButirSkor => {
  if (isGagal) return { ...butir, isGagal };
  const tanda = tandaByButir.get(butir) ?? { ...butir, isGagal };
  tandaByButir.set(butir, tanda);
  return tanda;
};

export interface Skor {
  readonly daftar: readonly ButirSkor[];
  /** Result of the scores as shown, the ones still on their way to the disk included. */
  readonly hasil: HasilAsesmen;
  readonly setNilai: (pertanyaanId: string, nilai: Nilai | null) => void;
}

/** The meeting's scores: shown at once, saved in the order they were given, kept on screen when a save fails. */
export const useSkor = (dossierId: string, data: RapatLengkap): Skor => {
  const { bank, rapat } = data;
  const { rapatId } = rapat;
  const tertunda = tertundaNilai.use();
  const kirim = useKirim('asesmen:setNilai', OPSI);

  const { daftar, hasil } = useMemo(() => {
    const milik = [...tertunda.values()].filter(
      ({ input }) => input.dossierId === dossierId && input.rapatId === rapatId,
    );
    const penilaianList = milik.reduce(
      (list, { input: { pertanyaanId, nilai } }) => putPenilaian(list, pertanyaanId, { nilai }),
      [...rapat.penilaianList],
    );
    const gagal = new Set(milik.filter(({ isGagal }) => isGagal).map(({ input }) => input.pertanyaanId));
    return {
      daftar: listPertanyaan({ bank, rapat: { ...rapat, penilaianList } }).map((butir) =>
        tandai(butir, gagal.has(butir.pertanyaanId)),
      ),
      hasil: hitungAsesmen(bank, penilaianList, rapat.prioritasList),
    };
  }, [tertunda, bank, rapat, dossierId, rapatId]);

  return {
    daftar,
    hasil,
    setNilai: (pertanyaanId, nilai) => {
      const input = { dossierId, rapatId, pertanyaanId, nilai };
      // Drawn together with the move to the next question; sending it begins a moment later.
      tertundaNilai.put(kunciOf(input), input);
      // The saved line shows a failure and offers the retry.
      kirim(input).catch(() => undefined);
    },
  };
};
