import { expect, it } from 'vitest';
import { ATURAN } from '../../../shared/domain/periksa/aturanList';
import { periksaDossier } from '../../../shared/domain/periksa/periksaDossier';
import type { Aturan } from '../../../shared/domain/periksa/temuan';
import { buildDossierBersih } from '../../builders/buildDossierBersih';
import type { KasusByAturan } from './kasus/kasus';
import { KASUS_ANGKA } from './kasus/kasusAngka';
import { KASUS_ISIAN } from './kasus/kasusIsian';
import { KASUS_MATRIKS } from './kasus/kasusMatriks';
import { KASUS_NAMA } from './kasus/kasusNama';
import { KASUS_WAKTU } from './kasus/kasusWaktu';
import type { Ubah } from './ubahBersih';

const KASUS: KasusByAturan = {
  ...KASUS_ANGKA,
  ...KASUS_WAKTU,
  ...KASUS_MATRIKS,
  ...KASUS_NAMA,
  ...KASUS_ISIAN,
};

const aturanList = Object.keys(ATURAN) as Aturan[];

it('every rule has a case that fires and one that stays silent, and no case is of another', () => {
  expect(Object.keys(KASUS).toSorted()).toEqual(aturanList.toSorted());
});

it.each(aturanList)('%s fires, and stays silent at what is only like it', (aturan) => {
  const kasus = KASUS[aturan];
  if (!kasus) throw new Error(`no case for ${aturan}`);
  const bersih = buildDossierBersih();
  const isNyala = (ubah: Ubah): boolean =>
    periksaDossier(ubah(bersih), kasus.tahunKini ?? 2022).some((temuan) => temuan.aturan === aturan);
  // A case that changes nothing would show nothing.
  expect(kasus.diam(bersih)).not.toEqual(bersih);
  expect([isNyala(kasus.nyala), isNyala(kasus.diam)]).toEqual([true, false]);
});
