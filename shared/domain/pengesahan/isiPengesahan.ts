import * as z from 'zod';
import { RenaksiError } from '../../errors/errorCode';
import {
  type Bank,
  bankSchema,
  barisMatriksSchema,
  type Dossier,
  dataUmumSchema,
  edisiSchema,
  type Rapat,
  rapatSchema,
} from '../dossier';
import {
  type GantiId,
  gantiIdBank,
  gantiIdRapat,
  idBaru,
  type JenisId,
  salinDossier,
} from '../interchange/salinDossier';
import { canonicalJson } from './canonicalJson';

/** What the minutes rest on: frozen as a whole when they are locked. */
export const isiPengesahanSchema = z.strictObject({
  dataUmum: dataUmumSchema,
  bank: bankSchema,
  rapat: rapatSchema,
  matriks: z.array(barisMatriksSchema).max(5000),
  edisi: edisiSchema,
  /** For a correction: hash of the minutes it corrects, so that the reference is frozen too. */
  sha256Semula: z.string().nullable().default(null),
});
export type IsiPengesahan = z.infer<typeof isiPengesahanSchema>;

/**
 * Frozen content of a meeting's minutes in canonical form. Ids are replaced by positions, so that a copy of the dossier
 * under another identity has the same text and hash. Throws NOT_FOUND for an unknown meeting.
 */
export const salinanPengesahan = (dossier: Dossier, rapatId: string): string => {
  const rapat = dossier.rapatList.find((r) => r.rapatId === rapatId);
  if (!rapat) throw new RenaksiError('NOT_FOUND', { rapatId });
  const { dataUmum, bank, rapatList, matriks, edisiList } = salinDossier(
    {
      ...dossier,
      rapatList: [tanpaRujukan(rapat)],
      targetList: [],
      ukuranList: [],
      naskah: [],
      edisiList: dossier.edisiList
        .filter((e) => e.edisiId === (rapat.edisiId ?? dossier.edisiList.at(-1)?.edisiId))
        .map((e) => ({ ...e, penetapan: null })),
    },
    dossier.nama,
    nomoriId(),
  );
  const sha256Semula = sha256SemulaOf(dossier.rapatList, rapat);
  return canonicalJson({ dataUmum, bank, rapat: rapatList[0], matriks, edisi: edisiList[0], sha256Semula });
};

/** The part of the frozen content that is the meeting's own, as `salinanPengesahan` would write it now. */
export const salinanRapat = (bank: Bank, rapatList: readonly Rapat[], rapat: Rapat): string => {
  const baru: GantiId = idBaru(nomoriId());
  // The bank first: it gives questions and aspects their numbers.
  gantiIdBank(bank, baru);
  const sha256Semula = sha256SemulaOf(rapatList, rapat);
  return canonicalJson({ rapat: gantiIdRapat(tanpaRujukan(rapat), baru), sha256Semula });
};

/** Ids by position among their kind: `aspek-1`, `aspek-2` … */
const nomoriId = (): ((jenis: JenisId) => string) => {
  const urutan = new Map<JenisId, number>();
  return (jenis) => {
    const nomor = (urutan.get(jenis) ?? 0) + 1;
    urutan.set(jenis, nomor);
    return `${jenis}-${nomor}`;
  };
};

const tanpaRujukan = (rapat: Rapat): Rapat => ({ ...rapat, perbaikanDari: null, edisiId: null, pengesahan: null });

const sha256SemulaOf = (rapatList: readonly Rapat[], { perbaikanDari }: Rapat): string | null =>
  rapatList.find((r) => r.rapatId === perbaikanDari)?.pengesahan?.sha256 ?? null;

/**
 * The dossier as it was when the meeting's minutes were locked: what documents of a locked meeting are built from.
 * Null when the meeting is not locked. Throws FILE_DAMAGED when the stored copy can't be read.
 */
export const dossierTersahkan = (dossier: Dossier, rapatId: string): Dossier | null => {
  const pengesahan = dossier.rapatList.find((r) => r.rapatId === rapatId)?.pengesahan;
  if (!pengesahan) return null;
  const { rapat, edisi, dataUmum, bank, matriks } = parseSalinan(pengesahan.salinan);
  const isi = { dataUmum, bank, matriks };
  return { ...dossier, ...isi, rapatList: [{ ...rapat, pengesahan }], edisiList: [edisi], ukuranList: [], naskah: [] };
};

export const parseSalinan = (salinan: string): IsiPengesahan => {
  try {
    return isiPengesahanSchema.parse(JSON.parse(salinan));
  } catch (cause) {
    throw new RenaksiError('FILE_DAMAGED', { tempat: 'pengesahan.salinan' }, { cause });
  }
};
