import { expect, it } from 'vitest';
import { serviceContract } from '../../../shared/contract';

it('leaves absent fields of a changed row absent, so that nothing is reset', () => {
  const input = { dossierId: 'a', barisId: 'b', isi: { uraian: 'x' } };
  expect(serviceContract['matriks:update'].input.parse(input)).toEqual(input);
});
