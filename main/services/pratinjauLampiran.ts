import { RenaksiError } from '../../shared/errors/errorCode';
import { bahanEkspor } from './bahanEkspor';
import type { ServiceContext } from './serviceContext';

export interface PratinjauLampiran {
  /** Rejects with EXPORT_CANCELLED when it is cancelled or another is asked for, else as the exporter's `build`. */
  readonly build: (dossierId: string, bagianId: string | null) => Promise<{ pdf: Uint8Array }>;
  /** False when none is being made. */
  readonly cancel: () => boolean;
}

/** Previews of the annex: seconds of work for a large one, so there is never more than the latest under way. */
export const createPratinjauLampiran = (context: ServiceContext): PratinjauLampiran => {
  let berjalan: AbortController | null = null;
  const cancel = (): boolean => {
    const lama = berjalan;
    berjalan = null;
    lama?.abort(new RenaksiError('EXPORT_CANCELLED'));
    return lama !== null;
  };
  return {
    cancel,
    build: async (dossierId, bagianId) => {
      cancel();
      const bahan = bahanEkspor(context, dossierId);
      const kini = new AbortController();
      berjalan = kini;
      try {
        return {
          pdf: await context.exporter.build({ ...bahan, rapatId: null, berkas: 'lampiran.pdf', bagianId }, kini.signal),
        };
      } finally {
        if (berjalan === kini) berjalan = null;
      }
    },
  };
};
