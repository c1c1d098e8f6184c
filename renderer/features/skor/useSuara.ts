import type { ChannelInput } from '../../../shared/contract';
import type { Suara } from '../../../shared/domain/dossier';
import { createTertunda } from '../../data/tertunda';
import { useKirim } from '../../data/useKirim';
import type { OpsiMutasi } from '../../data/useMutasi';
import { patchRapat, putPenilaian } from './patchRapat';

type InputSuara = ChannelInput<'asesmen:saveSuara'>;

const tertundaSuara = createTertunda<InputSuara>();
const kunciOf = ({ dossierId, rapatId, pertanyaanId }: Omit<InputSuara, 'suara'>): string =>
  `${dossierId}/${rapatId}/${pertanyaanId}`;

const OPSI: OpsiMutasi<'asesmen:saveSuara'> = {
  invalidate: ['riwayat', 'daftar'],
  isTunda: true,
  optimistic: (_, input) => tertundaSuara.put(kunciOf(input), input),
  patch: (client, input) => {
    patchRapat(client, input, (rapat) => ({
      ...rapat,
      penilaianList: putPenilaian(rapat.penilaianList, input.pertanyaanId, { suara: input.suara }),
    }));
    tertundaSuara.confirm(kunciOf(input), input);
  },
};

export interface SuaraPertanyaan {
  /** As shown: the votes still on their way to the disk included. */
  readonly suara: Suara | null;
  readonly setSuara: (ubah: (suara: Suara | null) => Suara | null) => Promise<unknown>;
}

/** Votes on one question: shown at once, saved one key after another. They never touch the agreed score. */
export const useSuara = (
  dossierId: string,
  rapatId: string,
  pertanyaanId: string,
  tersimpan: Suara | null,
): SuaraPertanyaan => {
  const ref = { dossierId, rapatId, pertanyaanId };
  const tertunda = tertundaSuara.use();
  const kirim = useKirim('asesmen:saveSuara', OPSI);
  const kini = tertunda.get(kunciOf(ref));
  return {
    suara: kini ? kini.input.suara : tersimpan,
    setSuara: (ubah) => {
      // Read afresh: two keys may come before the first one is drawn.
      const dasar = tertundaSuara.get(kunciOf(ref));
      return kirim({ ...ref, suara: ubah(dasar ? dasar.input.suara : tersimpan) });
    },
  };
};
