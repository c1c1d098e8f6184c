import * as z from 'zod';
import { RenaksiError } from '../../errors/errorCode';
import type { Dossier } from '../dossier';
import { bedaTempat } from './bedaTempat';
import { isiPengesahanSchema, salinanRapat } from './isiPengesahan';

/** State of a meeting's lock: its hash, its frozen copy and the stored meeting compared. */
export interface HasilPeriksa {
  readonly status: 'BELUM_DISAHKAN' | 'UTUH' | 'BERUBAH';
  readonly sha256: string | null;
  /** ISO instant. */
  readonly disahkanPada: string | null;
  /** Where the stored meeting differs from its copy, and `pengesahan.salinan` for a copy that is not what was locked. */
  readonly tempatList: readonly string[];
}

const TEMPAT_MAKS = 50;

/**
 * Verifies the lock of a meeting: the copy must have the stored hash, and the meeting must still say what the copy says.
 * `sha256` answers the lower-case hex SHA-256 of a text's UTF-8. Matrix, data umum and wordings of the bank may have gone
 * on changing: they are not compared. Throws NOT_FOUND for an unknown meeting.
 */
export const periksaPengesahan = (
  { bank, rapatList }: Pick<Dossier, 'bank' | 'rapatList'>,
  rapatId: string,
  sha256: (teks: string) => string,
): HasilPeriksa => {
  const rapat = rapatList.find((r) => r.rapatId === rapatId);
  if (!rapat) throw new RenaksiError('NOT_FOUND', { rapatId });
  const { pengesahan } = rapat;
  if (!pengesahan) return { status: 'BELUM_DISAHKAN', sha256: null, disahkanPada: null, tempatList: [] };
  const kini = isiRapat(salinanRapat(bank, rapatList, rapat));
  const isSalinanUtuh = sha256(pengesahan.salinan) === pengesahan.sha256;
  const beku = isiRapat(pengesahan.salinan);
  const tempatList = [
    ...(isSalinanUtuh && beku !== null ? [] : ['pengesahan.salinan']),
    ...(beku === null ? [] : bedaTempat(beku.rapat, kini?.rapat, 'rapat', TEMPAT_MAKS)),
    ...(beku === null || beku.sha256Semula === kini?.sha256Semula ? [] : ['rapat.perbaikanDari']),
  ].slice(0, TEMPAT_MAKS);
  return {
    status: tempatList.length === 0 ? 'UTUH' : 'BERUBAH',
    sha256: pengesahan.sha256,
    disahkanPada: pengesahan.disahkanPada,
    tempatList,
  };
};

/** Matrix and data umum are left unread. */
const isiRapatSchema = z.object(isiPengesahanSchema.pick({ rapat: true, sha256Semula: true }).shape);

interface IsiRapat {
  readonly rapat: unknown;
  readonly sha256Semula: unknown;
}

/**
 * The part of a copy that no later change may touch: read by its schema, so that a field added since has its default,
 * else as it stands. Null for a text that is no copy.
 */
const isiRapat = (salinan: string): IsiRapat | null => {
  try {
    const isi = JSON.parse(salinan) as Readonly<Record<string, unknown>>;
    const hasil = isiRapatSchema.safeParse(isi);
    if (hasil.success) return { rapat: hasil.data.rapat, sha256Semula: hasil.data.sha256Semula };
    return isi['rapat'] === undefined ? null : { rapat: isi['rapat'], sha256Semula: isi['sha256Semula'] ?? null };
  } catch {
    return null;
  }
};
