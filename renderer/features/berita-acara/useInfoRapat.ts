import { useMemo } from 'react';
import type { z } from 'zod';
import { type Rapat, rapatSchema } from '../../../shared/domain/dossier';
import { type Draf, useDraf } from '../../data/useDraf';
import { useMutasi } from '../../data/useMutasi';
import { patchRapat } from '../skor/patchRapat';

const infoSchema = rapatSchema.pick({
  nama: true,
  tanggal: true,
  waktuMulai: true,
  waktuSelesai: true,
  tempat: true,
  agenda: true,
  pimpinan: true,
  notulis: true,
});
export type InfoRapat = z.infer<typeof infoSchema>;

/** When and where the meeting is and who signs, as a form that saves itself. */
export const useInfoRapat = (dossierId: string, rapat: Rapat): Draf<InfoRapat> => {
  const { rapatId, nama, tanggal, waktuMulai, waktuSelesai, tempat, agenda, pimpinan, notulis } = rapat;
  const tersimpan = useMemo(
    () => ({ nama, tanggal, waktuMulai, waktuSelesai, tempat, agenda, pimpinan, notulis }),
    [nama, tanggal, waktuMulai, waktuSelesai, tempat, agenda, pimpinan, notulis],
  );
  const { mutateAsync } = useMutasi('rapat:saveInfo', {
    invalidate: ['riwayat', 'daftar'],
    patch: (client, input) => patchRapat(client, input, (lama) => ({ ...lama, ...input.info })),
  });
  return useDraf({
    kunci: `info-rapat:${dossierId}:${rapatId}`,
    tersimpan,
    schema: infoSchema,
    simpan: (info) => mutateAsync({ dossierId, rapatId, info }),
  });
};
