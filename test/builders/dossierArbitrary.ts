import fc from 'fast-check';
import type { Dossier, Nilai } from '../../shared/domain/dossier';
import { buildDossier } from './buildDossier';
import { isianBaru } from './isianBaru';

/** Fields that hold free text; ids, kinds and dates have rules of their own. */
const TEXT_FIELDS: ReadonlySet<string> = new Set([
  'nama',
  'teks',
  'uraian',
  'keterangan',
  'catatan',
  'bukti',
  'alasan',
  'judul',
  'jabatan',
  'instansi',
  'pangkat',
  'tempat',
  'agenda',
  'sumber',
  'label',
  'makna',
  'nomor',
  'dasar',
  'penutup',
  'namaKategorisasi',
  'situs',
  'tentang',
  'mewakili',
  'pendapatBerbeda',
  'alasanPerbaikan',
  'pembuka',
]);
const TEXT_LISTS: ReadonlySet<string> = new Set(['pihakList', 'hasilList', 'catatanList', 'indikatorList']);

/** Any text: every code point there is, quotes, nulls and line ends among them. */
export const teksArbitrary = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });

/** Sound dossiers of many sizes, with any text in every field that takes one. */
export const dossierArbitrary: fc.Arbitrary<Dossier> = fc
  .record({
    aspek: fc.integer({ min: 1, max: 4 }),
    pertanyaan: fc.integer({ min: 0, max: 12 }),
    baris: fc.integer({ min: 0, max: 60 }),
    peserta: fc.integer({ min: 0, max: 5 }),
    tahun: fc.integer({ min: 1, max: 10 }),
    nilaiList: fc.array(fc.constantFrom<Nilai | null>(1, 2, 3, 4, null), { minLength: 1, maxLength: 8 }),
    teksList: fc.array(teksArbitrary, { minLength: 1, maxLength: 20 }),
    acak: fc.array(fc.nat(10_000), { minLength: 1, maxLength: 30 }),
  })
  .map(({ nilaiList, teksList, acak, ...size }) => {
    let i = 0;
    const nextTeks = (): string => teksList[i++ % teksList.length] ?? '';
    const replace = (value: unknown, field: string): unknown => {
      if (typeof value === 'string') return TEXT_FIELDS.has(field) || TEXT_LISTS.has(field) ? nextTeks() : value;
      if (Array.isArray(value)) return value.map((item) => replace(item, field));
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(Object.entries(value).map(([nama, isi]) => [nama, replace(isi, nama)]));
    };
    const dossier = buildDossier({ ...size, nilai: (j) => nilaiList[j % nilaiList.length] ?? null });
    return replace(isianBaru(dossier, acak), '') as Dossier;
  });
