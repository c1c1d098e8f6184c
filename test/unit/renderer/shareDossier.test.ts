import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareDossier } from '../../../renderer/data/shareDossier';
import type { Dossier } from '../../../shared/domain/dossier';
import { buildDossier } from '../../builders/buildDossier';
import { matriksArbitrary } from '../../builders/matriksArbitrary';

const dossier = buildDossier();
const withMatriks = (matriks: Dossier['matriks']): Dossier => ({ ...dossier, matriks });

it('keeps the dossier itself when an answer reads the same', () => {
  expect(shareDossier(dossier, structuredClone(dossier))).toBe(dossier);
  expect(shareDossier(undefined, dossier)).toBe(dossier);
  expect(shareDossier('nama lama', 'nama baru')).toBe('nama baru');
});

it('says what the answer says, with every unchanged row the object it was, wherever it stands', () => {
  fc.assert(
    fc.property(matriksArbitrary(), matriksArbitrary(), (lama, baru) => {
      const hasil = shareDossier(withMatriks(lama), structuredClone(withMatriks(baru))) as Dossier;
      expect(hasil).toEqual(withMatriks(baru));
      expect(hasil.bank).toBe(dossier.bank);
      for (const baris of hasil.matriks) {
        const dulu = lama.find(({ barisId }) => barisId === baris.barisId);
        if (JSON.stringify(dulu) === JSON.stringify(baris)) expect(baris).toBe(dulu);
      }
    }),
  );
});

it('takes the list of an answer as it is when nothing of it can be shared better', () => {
  const matriks = dossier.matriks.toReversed();
  const hasil = shareDossier(dossier, { ...dossier, matriks }) as Dossier;
  expect(hasil.matriks).toBe(matriks);
});
