import { sebutEdisi } from '../../../shared/documents/perubahan/sebutEdisi';
import type { Dossier } from '../../../shared/domain/dossier';
import { CliError } from '../CliError';

/** The edition a user named by its place in the row of revisions (`0`, `1` …) or by its id. Throws CliError 1. */
export const edisiIdOf = (dossier: Dossier, sebutan: string): string => {
  const { edisiList } = dossier;
  const edisi =
    edisiList.find(({ edisiId }) => edisiId === sebutan) ??
    edisiList.find(({ perubahanKe }) => String(perubahanKe) === sebutan);
  if (edisi) return edisi.edisiId;
  const ada = edisiList.map((e) => `${e.perubahanKe} (${sebutEdisi(dossier, e)})`).join(', ');
  throw new CliError(1, `Edisi "${sebutan}" tidak ada dalam dossier ini; yang ada: ${ada}.`);
};

/** The last edition whose content was frozen: what a revision goes on from. Throws CliError 1 when none was. */
export const edisiBeku = ({ edisiList }: Dossier): string => {
  const edisi = edisiList.findLast(({ penetapan }) => penetapan !== null);
  if (edisi) return edisi.edisiId;
  throw new CliError(1, 'Belum ada edisi yang ditetapkan di aplikasi, jadi tidak ada yang dapat dibandingkan.');
};
