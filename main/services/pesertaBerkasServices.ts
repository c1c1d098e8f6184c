import type { HandlersOf } from '../../shared/contract';
import type { persiapanContract } from '../../shared/contract/persiapanContract';
import { readLembar } from '../files/lembar/readLembar';

/** Attendance lists as offices send them; only read, the window maps the columns. */
export const pesertaBerkasServices = (): Pick<HandlersOf<typeof persiapanContract>, 'peserta:readBerkas'> => ({
  'peserta:readBerkas': ({ path }) => readLembar(path),
});
