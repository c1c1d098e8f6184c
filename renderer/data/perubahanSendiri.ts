import type { AppEvents } from '../../shared/contract/index';

type RapatChanged = AppEvents['rapat:changed'];

/** Milliseconds a change's message may come after its answer. */
const TERLAMBAT_MS = 2000;

/** Changes this window has sent whose message has not come back. */
const ownSet = new Set<RapatChanged>();

const idOf = (input: object, nama: 'dossierId' | 'rapatId'): string => {
  const id = (input as Readonly<Record<string, unknown>>)[nama];
  return typeof id === 'string' ? id : '';
};

/** Notes a change on its way to the store; the result is told how it ended. A failed one sends no message. */
export const startOwn = (input: object): ((isBerhasil: boolean) => void) => {
  const own: RapatChanged = { dossierId: idOf(input, 'dossierId'), rapatId: idOf(input, 'rapatId') };
  ownSet.add(own);
  return (isBerhasil) => {
    if (isBerhasil) setTimeout(() => ownSet.delete(own), TERLAMBAT_MS);
    else ownSet.delete(own);
  };
};

/** True once for each change this window sent: what it shows already says so. */
export const takeOwn = ({ dossierId, rapatId }: RapatChanged): boolean => {
  const own = [...ownSet].find((each) => each.dossierId === dossierId && each.rapatId === rapatId);
  return own !== undefined && ownSet.delete(own);
};
