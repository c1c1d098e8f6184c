import type { RapatLengkap } from '../../../shared/contract';
import type { Penilaian } from '../../../shared/domain/dossier';
import { penilaianBaru } from '../../../shared/domain/rapat/barisBaru';
import { tell } from '../../components/tell';
import { call } from '../../data/client';
import { flushSemua } from '../../data/draf';
import { invalidate } from '../../data/invalidate';
import { queryClient } from '../../data/queryClient';
import { queryKeys } from '../../data/queryKeys';
import { useMutasi } from '../../data/useMutasi';
import { teksSkor } from '../../text/skor';

/**
 * Takes the last step of the meeting back and goes to the question it changed. A last step made on another screen stays:
 * the room would not see what changed.
 */
export const useUrungSkor = (dossierId: string, bukaPertanyaan: (pertanyaanId: string) => void): (() => void) => {
  const { mutateAsync } = useMutasi('riwayat:undo', { invalidate: [] });

  const urungkan = async (): Promise<void> => {
    await flushSemua();
    const { undo } = await call('riwayat:status', { dossierId });
    if (undo?.startsWith('asesmen:') !== true) {
      tell(teksSkor.tidakAdaUrung);
      return;
    }
    const sebelum = readPenilaian(dossierId);
    await mutateAsync({ dossierId });
    await invalidate(dossierId);
    const berubah = findBerubah(sebelum, readPenilaian(dossierId));
    if (berubah !== null) bukaPertanyaan(berubah);
    tell(teksSkor.urungSelesai);
  };

  // A failed undo stands in the saved line already.
  return () => void urungkan().catch(() => undefined);
};

const readPenilaian = (dossierId: string): readonly Penilaian[] =>
  queryClient
    .getQueriesData<RapatLengkap>({ queryKey: queryKeys.rapat(dossierId) })
    .flatMap(([, data]) => data?.rapat.penilaianList ?? []);

const findBerubah = (sebelum: readonly Penilaian[], sesudah: readonly Penilaian[]): string | null => {
  const isi = (penilaian: Penilaian): string =>
    JSON.stringify(
      Object.entries(penilaian)
        .filter(([kunci]) => kunci !== 'pertanyaanId')
        .toSorted(([a], [b]) => a.localeCompare(b)),
    );
  const kosong = isi(penilaianBaru({ pertanyaanId: '' }));
  const lama = new Map(sebelum.map((p) => [p.pertanyaanId, isi(p)]));
  const baru = new Map(sesudah.map((p) => [p.pertanyaanId, isi(p)]));
  const semua = new Set([...lama.keys(), ...baru.keys()]);
  return [...semua].find((id) => (lama.get(id) ?? kosong) !== (baru.get(id) ?? kosong)) ?? null;
};
