import fc from 'fast-check';
import { expect, it } from 'vitest';
import { periksaBagian } from '../../../../renderer/features/naskah/editor/periksaBagian';
import { kalimatSalah } from '../../../../renderer/features/naskah/editor/salahBagian';
import { errorIsianOf } from '../../../../renderer/text/errorIsian';
import { type BagianNaskah, BLOK_MAKS, type Blok, bagianNaskahSchema } from '../../../../shared/domain/dossier';
import { blokArbitrary } from '../../../builders/blokArbitrary';

const bagian = (blokList: Blok[], judul = 'Uji'): BagianNaskah => ({
  bagianId: 'b',
  jenis: 'BAB',
  judul,
  isDicetak: true,
  blokList,
});
const panjang = 'x'.repeat(20_001);
const RUSAK: readonly Blok[] = [
  { jenis: 'PARAGRAF', teks: panjang },
  { jenis: 'DAFTAR', gaya: 'ANGKA', butirList: ['a', panjang] },
  { jenis: 'DAFTAR', gaya: 'BUTIR', butirList: Array<string>(101).fill('a') },
  { jenis: 'TABEL', kode: 'ASESMEN', judul: panjang, sumber: panjang },
  { jenis: 'TABEL_BEBAS', tabelId: 't', kepala: ['a'], barisList: [['a', 'b']], judul: '', sumber: '' },
  { jenis: 'TABEL_BEBAS', tabelId: 't', kepala: ['a'], barisList: [[panjang]], judul: '', sumber: '' },
];

it('finds what the schema of the whole section finds', () => {
  const blok = fc.oneof({ weight: 3, arbitrary: blokArbitrary }, { weight: 1, arbitrary: fc.constantFrom(...RUSAK) });
  fc.assert(
    fc.property(fc.array(blok, { maxLength: 8 }), fc.constantFrom('', 'Judul', panjang), (blokList, judul) => {
      const isi = bagian(blokList, judul);
      // Twice: the second time from what it remembers.
      for (let kali = 0; kali < 2; kali += 1) expect(periksaBagian(isi)).toEqual(errorIsianOf(bagianNaskahSchema, isi));
    }),
    { numRuns: 400 },
  );
});

it('says in one sentence what keeps a section from being saved, and where', () => {
  const kalimat = (isi: BagianNaskah): string | null => kalimatSalah(periksaBagian(isi), isi);
  expect(kalimat(bagian([]))).toBeNull();
  const [paragraf, , daftar] = RUSAK;
  if (!paragraf || !daftar) throw new Error('missing');
  expect(kalimat(bagian([{ jenis: 'PARAGRAF', teks: '' }, paragraf]))).toMatch(
    /\(blok ke-2\): Paling panjang 20\.000 huruf\./,
  );
  expect(kalimat(bagian([daftar]))).toContain('(blok ke-1): Paling banyak 100 butir.');
  const penuh = Array.from({ length: BLOK_MAKS + 1 }, (): Blok => ({ jenis: 'PARAGRAF', teks: '' }));
  expect(kalimat(bagian(penuh))).toContain(`Paling banyak ${BLOK_MAKS} blok.`);
  expect(errorIsianOf(bagianNaskahSchema, bagian(penuh)).has('blokList')).toBe(true);
});
