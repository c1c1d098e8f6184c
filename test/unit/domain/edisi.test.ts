import { expect, it } from 'vitest';
import { isiEdisiSchema } from '../../../shared/domain/dossier';
import { isiEdisiOf, salinanEdisi } from '../../../shared/domain/edisi/salinanEdisi';
import { salinDossier } from '../../../shared/domain/interchange/salinDossier';
import { buildDossier } from '../../builders/buildDossier';

const dossier = buildDossier({ baris: 60 });

it('an edition has the same canonical form in a copy of its dossier', () => {
  let i = 0;
  const salinan = salinDossier(dossier, 'Salinan', () => `baru-${(i += 1)}`);
  expect(salinan.matriks[0]?.barisId).not.toBe(dossier.matriks[0]?.barisId);
  expect(salinanEdisi(isiEdisiOf(salinan))).toBe(salinanEdisi(isiEdisiOf(dossier)));
});

it('fields that hold nothing do not count, any other change does', () => {
  const isi = isiEdisiOf(dossier);
  const asal = salinanEdisi(isi);
  const ubah = (perubahan: object): string =>
    salinanEdisi({ ...isi, matriks: isi.matriks.map((baris, j) => (j === 3 ? { ...baris, ...perubahan } : baris)) });
  const { keluaran: _, ...tanpaKeluaran } = isi.matriks[3] as (typeof isi.matriks)[number];
  const lama = isiEdisiSchema.parse({ ...isi, matriks: isi.matriks.toSpliced(3, 1, tanpaKeluaran as never) });
  expect(salinanEdisi(lama)).toBe(asal);
  for (const perubahan of [{ uraian: 'Lain' }, { tahunList: [] }, { keluaran: 'Dokumen' }, { tahunIkutAnak: true }]) {
    expect(ubah(perubahan)).not.toBe(asal);
  }
  expect(salinanEdisi({ ...isi, matriks: isi.matriks.slice(0, -1) })).not.toBe(asal);
});
