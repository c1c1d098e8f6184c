import { expect, it } from 'vitest';
import { periksaDossier } from '../../../shared/domain/periksa/periksaDossier';
import { buildDossier, EMPTY_SIZE, LARGE_SIZE } from '../../builders/buildDossier';
import { buildDossierBersih } from '../../builders/buildDossierBersih';

it('finds nothing in a clean dossier', () => {
  expect(periksaDossier(buildDossierBersih(), 2022)).toEqual([]);
});

it('finds nothing doubtful in a clean dossier of 2,000 rows', () => {
  const list = periksaDossier(buildDossierBersih({ baris: 2000, peserta: 60 }), 2022);
  expect(list.filter(({ aturan }) => aturan !== 'TANPA_ANAK')).toEqual([]);
});

it.each([
  ['empty', EMPTY_SIZE],
  ['large', LARGE_SIZE],
] as const)('reads an %s dossier', (_, size) => {
  const list = periksaDossier(buildDossier(size), 2022);
  const kelasList = list.map(({ kelas }) => kelas);
  expect(kelasList).toEqual(
    kelasList.toSorted(
      (a, b) => ['GALAT', 'PERINGATAN', 'PETUNJUK'].indexOf(a) - ['GALAT', 'PERINGATAN', 'PETUNJUK'].indexOf(b),
    ),
  );
});

it('reads nothing into the words of a large dossier', () => {
  const bahasa = ['KEPANJANGAN_SINGKATAN', 'ISTILAH_CAMPUR', 'JUDUL_RENCANA', 'HURUF_KAPITAL', 'EJAAN', 'ARAH_TREN'];
  expect(periksaDossier(buildDossier(LARGE_SIZE), 2022).filter(({ aturan }) => bahasa.includes(aturan))).toEqual([]);
});
