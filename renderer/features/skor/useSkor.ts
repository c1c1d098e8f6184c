import { useMemo } from 'react';
import type { ChannelInput, RapatLengkap } from '../../../shared/contract';
import { type HasilAsesmen, hitungAsesmen } from '../../../shared/domain/asesmen/hitungAsesmen';
import type { Nilai } from '../../../shared/domain/dossier';
import { createTertunda } from '../../data/tertunda';
import { useMutasi } from '../../data/useMutasi';
import { type ButirPertanyaan, listPertanyaan } from './daftarPertanyaan';
import { patchRapat, putPenilaian } from './patchRapat';

type InputNilai = ChannelInput<'asesmen:setNilai'>;

const tertundaNilai = createTertunda<InputNilai>();
const kunciOf = ({ dossierId, rapatId, pertanyaanId }: InputNilai): string => `${dossierId}/${rapatId}/${pertanyaanId}`;

export interface ButirSkor extends ButirPertanyaan {
  /** The score shown was tried and did not reach the disk. */
  readonly isGagal: boolean;
}

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
  const { mutate } = useMutasi('asesmen:setNilai', {
    invalidate: ['riwayat', 'daftar'],
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
  });

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
      daftar: listPertanyaan({ bank, rapat: { ...rapat, penilaianList } }).map((butir) => ({
        ...butir,
        isGagal: gagal.has(butir.pertanyaanId),
      })),
      hasil: hitungAsesmen(bank, penilaianList, rapat.prioritasList),
    };
  }, [tertunda, bank, rapat, dossierId, rapatId]);

  return {
    daftar,
    hasil,
    setNilai: (pertanyaanId, nilai) => mutate({ dossierId, rapatId, pertanyaanId, nilai }),
  };
};
