import fc from 'fast-check';
import { type Blok, kodeGambarSchema, kodeTabelSchema } from '../../shared/domain/dossier';

/** Texts thick with what the markup is made of: asterisks, braces, new lines, names of variables in any spelling. */
const teks = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom('*', '**', '{', '}', '\n', ' ', 'a', 'kata', '{nama}', '{ Nama }', '{tabel:ASESMEN}', '{\nx }'),
      { maxLength: 14 },
    )
    .map((bagian) => bagian.join('')),
);
const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/);
const keterangan = { judul: teks, sumber: teks };

const tabelBebas = fc.integer({ min: 1, max: 12 }).chain((lebar) => {
  const baris = fc.array(teks, { minLength: lebar, maxLength: lebar });
  return fc.record({
    jenis: fc.constant('TABEL_BEBAS' as const),
    tabelId: id,
    kepala: baris,
    barisList: fc.array(baris, { maxLength: 4 }),
    ...keterangan,
  });
});

/** A sound block of any kind. */
export const blokArbitrary: fc.Arbitrary<Blok> = fc.oneof(
  fc.record({ jenis: fc.constantFrom('PARAGRAF' as const, 'KUTIPAN' as const), teks }),
  fc.record({
    jenis: fc.constant('DAFTAR' as const),
    gaya: fc.constantFrom('ANGKA' as const, 'HURUF' as const, 'BUTIR' as const),
    butirList: fc.array(teks, { maxLength: 5 }),
  }),
  fc.record({ jenis: fc.constant('TABEL' as const), kode: fc.constantFrom(...kodeTabelSchema.options), ...keterangan }),
  fc.record({
    jenis: fc.constant('GAMBAR' as const),
    kode: fc.constantFrom(...kodeGambarSchema.options),
    ...keterangan,
  }),
  tabelBebas,
  fc.record({
    jenis: fc.constant('GAMBAR_SENDIRI' as const),
    gambarId: id,
    lebarPersen: fc.integer({ min: 20, max: 100 }),
    ...keterangan,
  }),
  fc.record({
    jenis: fc.constant('TANDA_TANGAN' as const),
    tempatTanggal: teks,
    pejabatId: fc.option(id, { nil: null }),
  }),
);
