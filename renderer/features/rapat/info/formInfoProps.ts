import type { InfoRapat } from '../../../../shared/domain/dossier';
import type { Draf } from '../../../data/useDraf';

/** What every part of the form on a meeting takes. */
export interface FormInfoProps {
  readonly form: Draf<InfoRapat>;
  /** The minutes are locked: everything can be read and nothing changed. */
  readonly isTerkunci: boolean;
}
