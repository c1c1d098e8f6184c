import * as z from 'zod';
import { RenaksiError } from '../../errors/errorCode';
import type { Bank, Rapat } from '../dossier';
import { type GantiId, gantiIdBank, gantiIdRapat, type JenisId } from '../interchange/salinDossier';
import { isiPengesahanSchema } from './isiPengesahan';

export interface RapatTersahkan {
  readonly bank: Bank;
  readonly rapat: Rapat;
}

/**
 * A locked meeting with its bank as they were frozen, under the ids they have in the dossier now: the frozen copy names
 * things by position, and neither a locked meeting nor a scored bank changes its order. Null when the meeting is not
 * locked. Throws FILE_DAMAGED when the stored copy can't be read.
 */
export const rapatTersahkan = (bank: Bank, rapat: Rapat): RapatTersahkan | null => {
  if (rapat.pengesahan === null) return null;
  const beku = parseIsi(rapat.pengesahan.salinan);
  const { aspekList } = bank;
  const idByPosisi = new Map<string, string>();
  const catat = (jenis: JenisId, idList: readonly string[]): void => {
    for (const [i, id] of idList.entries()) idByPosisi.set(`${jenis}-${i + 1}`, id);
  };
  catat('rapat', [rapat.rapatId]);
  catat(
    'aspek',
    aspekList.map(({ aspekId }) => aspekId),
  );
  catat(
    'pertanyaan',
    aspekList.flatMap((a) => a.pertanyaanList).map(({ pertanyaanId }) => pertanyaanId),
  );
  catat(
    'peserta',
    rapat.pesertaList.map(({ pesertaId }) => pesertaId),
  );
  const keKini: GantiId = (_, posisi) => idByPosisi.get(posisi) ?? posisi;
  const { perbaikanDari, edisiId, pengesahan } = rapat;
  return {
    bank: gantiIdBank(beku.bank, keKini),
    rapat: { ...gantiIdRapat(beku.rapat, keKini), perbaikanDari, edisiId, pengesahan },
  };
};

/** Matrix and data umum of the copy, which may be long, are left unread. */
const isiSchema = z.object(isiPengesahanSchema.pick({ bank: true, rapat: true }).shape);

const parseIsi = (salinan: string): z.infer<typeof isiSchema> => {
  try {
    return isiSchema.parse(JSON.parse(salinan));
  } catch (cause) {
    throw new RenaksiError('FILE_DAMAGED', { tempat: 'pengesahan.salinan' }, { cause });
  }
};
