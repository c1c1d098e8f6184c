import type { BandingEdisi } from '../../../contract/eksporContract';
import type { Dossier } from '../../../domain/dossier';
import { JUDUL_PERUBAHAN, judulPerubahan } from '../../buildPerubahan';
import { PROFIL_BAKU } from '../../model/profilHalaman';
import { requireBanding } from '../../perubahan/requireBanding';
import type { WorkbookDef } from '../workbookDef';
import { buildLembarNomor } from './buildLembarNomor';
import { buildLembarPerubahan } from './buildLembarPerubahan';
import { buildLembarRingkasan } from './buildLembarRingkasan';

/** The changes between two editions as a workbook: summary, changed rows, renumbered rows. Throws as `requireBanding` does. */
export const buildWorkbookPerubahan = (dossier: Dossier, banding: BandingEdisi | null): WorkbookDef => {
  const bahan = requireBanding(dossier, banding);
  const { instansi } = dossier.dataUmum;
  return {
    judul: `${JUDUL_PERUBAHAN}: ${judulPerubahan(bahan)}`,
    penyusun: [instansi.unitPenyusun, instansi.nama].filter(Boolean).join(' '),
    marginMm: PROFIL_BAKU.marginMm,
    lembarList: [buildLembarRingkasan(bahan), buildLembarPerubahan(bahan), ...buildLembarNomor(bahan)],
  };
};
