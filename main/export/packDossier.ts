import type { BerkasEkspor } from '../../shared/contract';
import type { Dossier } from '../../shared/domain/dossier';

/**
 * A dossier as a worker gets it: JSON text, handed over at once where an object of thousands of rows is copied piece by
 * piece, and beside it the pictures' bytes, of which escaping 32 million characters would take a tenth of a second.
 */
export interface PackedDossier {
  readonly dossierTeks: string;
  /** `isi` of the pictures in their order; empty for a document that shows none. */
  readonly gambarIsiList: readonly string[];
}

export const packDossier = (dossier: Dossier): PackedDossier => ({
  dossierTeks: JSON.stringify({ ...dossier, gambarList: dossier.gambarList.map((gambar) => ({ ...gambar, isi: '' })) }),
  gambarIsiList: dossier.gambarList.map(({ isi }) => isi),
});

/** Only the annex as a text shows the user's own pictures. */
const BERGAMBAR: ReadonlySet<BerkasEkspor> = new Set<BerkasEkspor>(['lampiran.pdf', 'lampiran.docx']);

/** What one document needs of it. */
export const packedFor = ({ dossierTeks, gambarIsiList }: PackedDossier, berkas: BerkasEkspor): PackedDossier => ({
  dossierTeks,
  gambarIsiList: BERGAMBAR.has(berkas) ? gambarIsiList : [],
});

/** The dossier again, unchecked. */
export const unpackDossier = ({ dossierTeks, gambarIsiList }: PackedDossier): unknown => {
  const dossier = JSON.parse(dossierTeks) as Dossier;
  const gambarList = dossier.gambarList.map((gambar, i) => ({ ...gambar, isi: gambarIsiList[i] ?? '' }));
  return { ...dossier, gambarList };
};
