import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appContract } from '../../../shared/contract';

describe('contract', () => {
  it.each(Object.entries(appContract))('%s: no input makes its schema throw', (_nama, { input }) => {
    const objek = fc.dictionary(
      fc.constantFrom('dossierId', 'rapatId', 'path', 'nilai', 'isi', 'dataUmum'),
      fc.anything(),
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), objek), (nilai) => {
        expect(typeof input.safeParse(nilai).success).toBe('boolean');
      }),
      { numRuns: 60 },
    );
  });

  it.each(Object.entries(appContract))('%s refuses fields it does not know', (_nama, { input }) => {
    expect(input.safeParse({ tidakDikenal: 1 }).success).toBe(false);
  });

  it.each([0, 5, 2.5, '3', Number.NaN])('a score is 1 to 4 or null, not %s', (nilai) => {
    const { input } = appContract['asesmen:setNilai'];
    const isi = { dossierId: 'd', rapatId: 'r', pertanyaanId: 'p' };
    expect(input.safeParse({ ...isi, nilai }).success).toBe(false);
    expect(input.safeParse({ ...isi, nilai: 3 }).success).toBe(true);
    expect(input.safeParse({ ...isi, nilai: null }).success).toBe(true);
  });
});
