import type { Bank, BarisMatriks, Dossier, Pengesahan, Rapat } from '../domain/dossier';
import { rapatUtama } from '../domain/naskah';
import { dossierTersahkan, parseSalinan } from '../domain/pengesahan/isiPengesahan';
import { RenaksiError } from '../errors/errorCode';
import { type Bahan, siapkanBahan } from './bahan';

/** Locked minutes that a correction refers to, as they were locked. */
export interface RapatSemula {
  readonly rapat: Rapat;
  readonly bank: Bank;
  readonly matriks: readonly BarisMatriks[];
  readonly pengesahan: Pengesahan;
}

/** What the documents of one meeting print. */
export interface BahanRapat extends Bahan {
  /** Proof of the locking; null while the minutes are open. */
  readonly pengesahan: Pengesahan | null;
  /** For a correction, the minutes it corrects; null for any other meeting. */
  readonly semula: RapatSemula | null;
}

/**
 * A meeting with everything its documents print; locked minutes from their frozen copy, whatever the dossier has become
 * since. `rapatId` null is the last meeting. Throws NOT_FOUND for an unknown one, FILE_DAMAGED for a copy that can't be read.
 */
export const siapkanBahanRapat = (dossier: Dossier, rapatId: string | null): BahanRapat => {
  const rapat = rapatId === null ? rapatUtama(dossier) : dossier.rapatList.find((r) => r.rapatId === rapatId);
  if (!rapat) throw new RenaksiError('NOT_FOUND', { rapatId });
  const tersahkan = dossierTersahkan(dossier, rapat.rapatId);
  const bahan = tersahkan ? siapkanBahan(tersahkan) : siapkanBahan(dossier, rapat);
  const edisi = tersahkan ? bahan.edisi : dossier.edisiList.find(({ edisiId }) => edisiId === rapat.edisiId);
  return {
    ...bahan,
    edisi: edisi ?? bahan.edisi,
    pengesahan: rapat.pengesahan,
    // The frozen copy keeps no ids of other meetings: the reference is read from the meeting itself.
    semula: rapat.jenis === 'PERBAIKAN' ? rapatSemula(dossier, rapat.perbaikanDari) : null,
  };
};

const rapatSemula = ({ rapatList }: Dossier, rapatId: string | null): RapatSemula | null => {
  const pengesahan = rapatList.find((r) => r.rapatId === rapatId)?.pengesahan;
  if (!pengesahan) return null;
  const { rapat, bank, matriks } = parseSalinan(pengesahan.salinan);
  return { rapat, bank, matriks, pengesahan };
};
