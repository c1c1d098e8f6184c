import type { Bank, Dossier, Rapat } from '../dossier';
import { gantiId, type JenisId } from '../interchange/salinDossier';
import { dossierTersahkan } from './isiPengesahan';

export interface RapatTersahkan {
  readonly bank: Bank;
  readonly rapat: Rapat;
}

/**
 * A locked meeting with its bank as they were frozen, under the ids they have in the dossier now: the frozen copy names
 * things by position, and neither a locked meeting nor a scored bank changes its order. Null when the meeting is not
 * locked. Throws FILE_DAMAGED when the stored copy can't be read.
 */
export const rapatTersahkan = (dossier: Dossier, rapatId: string): RapatTersahkan | null => {
  const kini = dossier.rapatList.find((r) => r.rapatId === rapatId);
  const beku = dossierTersahkan(dossier, rapatId);
  if (!kini || !beku) return null;
  const idByPosisi = new Map<string, string>();
  const catat = (jenis: JenisId, idList: readonly string[]): void => {
    for (const [i, id] of idList.entries()) idByPosisi.set(`${jenis}-${i + 1}`, id);
  };
  const { aspekList } = dossier.bank;
  catat('rapat', [rapatId]);
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
    kini.pesertaList.map(({ pesertaId }) => pesertaId),
  );
  const { bank, rapatList } = gantiId(beku, (_, posisi) => idByPosisi.get(posisi) ?? posisi);
  const rapat = rapatList[0] ?? kini;
  return { bank, rapat: { ...rapat, perbaikanDari: kini.perbaikanDari, edisiId: kini.edisiId } };
};
