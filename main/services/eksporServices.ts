import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import type { BerkasEkspor, HandlersOf } from '../../shared/contract';
import type { eksporContract } from '../../shared/contract/eksporContract';
import type { persiapanContract } from '../../shared/contract/persiapanContract';
import { requireBanding } from '../../shared/documents/perubahan/requireBanding';
import { RenaksiError } from '../../shared/errors/errorCode';
import { bahanEkspor } from './bahanEkspor';
import { createPratinjauLampiran } from './pratinjauLampiran';
import type { ServiceContext } from './serviceContext';

type EksporServices = HandlersOf<typeof eksporContract> &
  Pick<HandlersOf<typeof persiapanContract>, 'beritaAcara:preview'>;

export const eksporServices = (context: ServiceContext): EksporServices => {
  const pratinjau = createPratinjauLampiran(context);
  return {
    'ekspor:start': async ({ dossierId, rapatId, banding, folder, berkasList }) => {
      await requireFolder(folder);
      const bahan = bahanEkspor(context, dossierId);
      if (berkasList.some((berkas) => BERKAS_PERUBAHAN.has(berkas))) requireBanding(bahan.dossier, banding ?? null);
      return context.exporter.start({ ...bahan, rapatId, banding, folder, berkasList: [...new Set(berkasList)] });
    },
    'beritaAcara:preview': async ({ dossierId, rapatId }) => ({
      pdf: await context.exporter.build({ ...bahanEkspor(context, dossierId), rapatId, berkas: 'berita-acara.pdf' }),
    }),
    'lampiran:preview': ({ dossierId, bagianId }) => pratinjau.build(dossierId, bagianId),
    'lampiran:cancelPreview': () => ({ dibatalkan: pratinjau.cancel() }),
    'ekspor:cancel': ({ eksporId }) => context.exporter.cancel(eksporId),
    'ekspor:status': ({ eksporId }) => context.exporter.status(eksporId),
  };
};

/** Documents that compare two editions. */
const BERKAS_PERUBAHAN: ReadonlySet<BerkasEkspor> = new Set(['matriks-perubahan.pdf', 'matriks-perubahan.xlsx']);

/** Told before the work begins rather than after it. */
const requireFolder = async (folder: string): Promise<void> => {
  try {
    await access(folder, constants.W_OK);
    if ((await stat(folder)).isDirectory()) return;
  } catch (cause) {
    throw new RenaksiError('FOLDER_NOT_WRITABLE', { folder }, { cause });
  }
  throw new RenaksiError('FOLDER_NOT_WRITABLE', { folder });
};
