import { expect, test } from 'vitest';
import { calonTempat } from '../../../renderer/data/useTempat';

test.each([
  ['dataUmum.menimbangList[0]', ['dataUmum.menimbangList[0]', 'dataUmum.menimbangList', 'dataUmum']],
  ['rapatList[r-1].pesertaList[p.1].nama', ['pesertaList[p.1].nama', 'pesertaList[p.1]', 'pesertaList']],
  ['targetList[t]', ['targetList[t]', 'targetList']],
  ['rapatList[r-1].nama', ['nama']],
  ['', []],
  [']rusak[', [']rusak[']],
])('%s is looked for from the nearest on', (jalur, calon) => {
  expect(calonTempat(jalur)).toEqual(calon);
});
