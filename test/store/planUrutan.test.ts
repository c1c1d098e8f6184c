import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planUrutan } from '../../main/store/rows/planUrutan';

const isAscending = (list: readonly number[]): boolean => list.every((key, i) => i === 0 || key > (list[i - 1] ?? 0));

const countChanged = (keys: readonly (number | null)[], plan: readonly number[]): number =>
  plan.filter((key, i) => key !== keys[i]).length;

test('keys are ascending whole numbers for any wanted order', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: -50, max: 50 }))), (keys) => {
      const plan = planUrutan(keys);
      expect(plan).toHaveLength(keys.length);
      expect(isAscending(plan)).toBe(true);
      expect(plan.every(Number.isSafeInteger)).toBe(true);
    }),
  );
});

test('a list in order keeps its keys, a moved item changes one', () => {
  const keys = planUrutan(Array.from({ length: 500 }, () => null));
  expect(planUrutan(keys)).toEqual(keys);
  fc.assert(
    fc.property(fc.nat(499), fc.nat(498), (dari, ke) => {
      const moved = keys.toSpliced(dari, 1).toSpliced(ke, 0, keys[dari] ?? 0);
      expect(countChanged(moved, planUrutan(moved))).toBeLessThanOrEqual(1);
    }),
  );
});

test('a gap used up again and again is renumbered and stays in order', () => {
  let keys = planUrutan([null, null]);
  let renumbered = 0;
  for (let i = 0; i < 200; i += 1) {
    const wanted = [keys[0] ?? 0, null, ...keys.slice(1)];
    keys = planUrutan(wanted);
    if (countChanged(wanted, keys) > 1) renumbered += 1;
    expect(isAscending(keys)).toBe(true);
  }
  expect(renumbered).toBeGreaterThan(0);
  expect(renumbered).toBeLessThan(15);
});
