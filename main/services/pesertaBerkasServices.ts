import type { HandlersOf } from '../../shared/contract';
import type { persiapanContract } from '../../shared/contract/persiapanContract';
import type { ReadLembar } from './serviceContext';

/** Attendance lists as offices send them; only read, the window maps the columns. */
export const pesertaBerkasServices = (
  readLembar: ReadLembar,
): Pick<HandlersOf<typeof persiapanContract>, 'peserta:readBerkas'> => ({
  'peserta:readBerkas': ({ path }) => readLembar(path),
});
