import type { Satuan } from '../../../shared/domain/dossier';
import { formatAngka } from '../../../shared/domain/format/angka';
import { teksTarget } from '../../text/target';

/**
 * What was achieved against its target, with its sign: a count as a count, percents as percentage points. Whether more is
 * better the plan does not say.
 */
export const selisihTarget = (capaian: number, target: number | null, satuan: Satuan): string => {
  if (target === null) return teksTarget.tanpaTarget;
  // Tenths of a percent don't add up exactly in binary.
  const selisih = Math.round((capaian - target) * 1000) / 1000;
  if (selisih === 0) return teksTarget.tepat;
  const angka = `${selisih > 0 ? '+' : '−'}${formatAngka(Math.abs(selisih))}`;
  return satuan === 'PERSEN' ? teksTarget.poin(angka) : angka;
};
