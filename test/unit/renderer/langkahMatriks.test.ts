import { expect, it } from 'vitest';
import { createLangkahMatriks } from '../../../renderer/features/matriks/langkahMatriks';
import { barisMatriksBaru } from '../../../shared/domain/matriks/barisMatriksBaru';

const matriks = (uraian: string) => [
  barisMatriksBaru({ barisId: 'a', indukId: null, jenis: 'KELOMPOK_PROGRAM', uraian }),
];

it('foretells undo and redo only while the matrix is what this side made it', () => {
  const langkah = createLangkahMatriks();
  langkah.catat(matriks('satu'), matriks('dua'));
  langkah.catat(matriks('dua'), matriks('tiga'));
  expect(langkah.ramal('undo', matriks('tiga'))).toEqual(matriks('dua'));
  expect(langkah.ramal('redo', matriks('dua'))).toEqual(matriks('tiga'));
  expect(langkah.ramal('undo', matriks('tiga'))).toEqual(matriks('dua'));
  // Something else changed it in between: nothing is foretold from here on.
  expect(langkah.ramal('undo', matriks('lain'))).toBe(null);
  expect(langkah.ramal('undo', matriks('dua'))).toBe(null);
});
