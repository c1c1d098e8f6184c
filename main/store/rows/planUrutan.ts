import { urutanTetap } from '../../../shared/domain/matriks/urutanTetap';

/** Distance between neighbours in a fresh list: room for twenty halvings before one must be renumbered. */
const GAP = 1 << 20;

/**
 * Ascending order keys for a list in its wanted order, changing as few as possible. `keys` holds each item's present
 * key, null for a new item. Whole numbers; when a gap is used up, the whole list is numbered afresh.
 */
export const planUrutan = (keys: readonly (number | null)[]): number[] => {
  const kept = urutanTetap(keys);
  const plan: number[] = [];
  let from: number | null = null;
  for (let i = 0; i <= kept.length; i += 1) {
    const at: number = kept[i] ?? keys.length;
    const to: number | null = i < kept.length ? (keys[at] ?? null) : null;
    const between = spread(from, to, at - plan.length);
    if (between === null) return keys.map((_, j) => (j + 1) * GAP);
    plan.push(...between);
    if (to !== null) plan.push(to);
    from = to;
  }
  return plan;
};

/** `count` keys strictly between two bounds (null is open), or null when there is no room. */
const spread = (from: number | null, to: number | null, count: number): number[] | null => {
  if (count === 0) return [];
  if (to === null) return Array.from({ length: count }, (_, i) => (from ?? 0) + (i + 1) * GAP);
  if (from === null) return Array.from({ length: count }, (_, i) => to - (count - i) * GAP);
  const step = (to - from) / (count + 1);
  return step < 1 ? null : Array.from({ length: count }, (_, i) => Math.floor(from + (i + 1) * step));
};
