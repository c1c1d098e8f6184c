import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dossier, Rapat } from '../../../shared/domain/dossier';
import { formatRenaksi, parseRenaksi } from '../../../shared/domain/interchange/renaksiFile';
import { salinDossier } from '../../../shared/domain/interchange/salinDossier';
import { bedaTempat } from '../../../shared/domain/pengesahan/bedaTempat';
import { canonicalJson } from '../../../shared/domain/pengesahan/canonicalJson';
import { dossierTersahkan, salinanPengesahan } from '../../../shared/domain/pengesahan/isiPengesahan';
import { periksaPengesahan } from '../../../shared/domain/pengesahan/periksaPengesahan';
import { rapatTersahkan } from '../../../shared/domain/pengesahan/rapatTersahkan';
import { buildRapatSiap } from '../../builders/buildRapatSiap';
import { dossierArbitrary } from '../../builders/dossierArbitrary';
import { expectCode } from '../../builders/expectCode';

const sha256 = (teks: string): string => createHash('sha256').update(teks).digest('hex');

const kunci = (dossier: Dossier, i = 0): Dossier => {
  const salinan = salinanPengesahan(dossier, dossier.rapatList[i]?.rapatId ?? '');
  const pengesahan = { disahkanPada: '2026-01-02T03:04:05.000Z', sha256: sha256(salinan), salinan, pindaianList: [] };
  return { ...dossier, rapatList: dossier.rapatList.map((r, j) => (j === i ? { ...r, pengesahan } : r)) };
};

const periksa = (dossier: Dossier, i = 0) => periksaPengesahan(dossier, dossier.rapatList[i]?.rapatId ?? '', sha256);

test('canonical text depends on the value alone', () => {
  expect(canonicalJson({ b: [1, 'e\u0301', null], a: { d: true, c: undefined } })).toBe(
    '{"a":{"d":true},"b":[1,"é",null]}',
  );
  // Things with other fields, as many and the first the same, among each other.
  expect(canonicalJson([{ b: 1, a: 2 }, { b: 3, c: 4 }, { b: 5, a: { b: 6, a: 7 } }, {}])).toBe(
    '[{"a":2,"b":1},{"b":3,"c":4},{"a":{"a":7,"b":6},"b":5},{}]',
  );
  expect(canonicalJson(-0)).toBe('0');
  for (const salah of [Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60, 1n])
    expect(() => canonicalJson(salah)).toThrow(RangeError);
  const isi = fc.oneof(fc.string({ unit: 'binary' }), fc.boolean(), fc.maxSafeInteger(), fc.array(fc.string()));
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'grapheme-ascii' }), isi), (nilai) => {
      const teks = canonicalJson(nilai);
      expect(canonicalJson(Object.fromEntries(Object.entries(nilai).toReversed()))).toBe(teks);
      expect(canonicalJson(JSON.parse(teks))).toBe(teks);
    }),
  );
});

describe('a lock', () => {
  test('of any dossier holds through file, copy and later work on the plan', () => {
    fc.assert(
      fc.property(dossierArbitrary, fc.nat(1), (isi, yang) => {
        const i = yang % isi.rapatList.length;
        const dossier = kunci(isi, i);
        expect(periksa(dossier, i)).toMatchObject({ status: 'UTUH', tempatList: [] });
        expect(parseRenaksi(formatRenaksi(dossier))).toEqual(dossier);
        let ke = 0;
        const salinan = salinDossier(dossier, 'Salinan', () => `n${(ke += 1)}`);
        expect(periksa(salinan, i)).toEqual(periksa(dossier, i));
        const lanjut: Dossier = {
          ...dossier,
          matriks: [],
          naskah: [],
          ukuranList: [],
          bank: { ...dossier.bank, nama: 'Lain' },
        };
        expect(periksa(lanjut, i).status).toBe('UTUH');
        const rapat = dossier.rapatList[i];
        const beku = rapat ? rapatTersahkan(lanjut.bank, rapat) : null;
        expect(canonicalJson(beku?.rapat)).toBe(canonicalJson(rapat));
        expect(beku?.bank.nama.normalize('NFC')).toBe(isi.bank.nama.normalize('NFC'));
      }),
      { numRuns: 60 },
    );
  });

  test('that was not placed says nothing and gives nothing', () => {
    const dossier = buildRapatSiap();
    expect(periksa(dossier).status).toBe('BELUM_DISAHKAN');
    expect(dossierTersahkan(dossier, dossier.rapatList[0].rapatId)).toBeNull();
    expect(rapatTersahkan(dossier.bank, dossier.rapatList[0])).toBeNull();
  });

  /** Every field of a meeting, changed one at a time. */
  const [rapat] = buildRapatSiap().rapatList;
  const UBAHAN: readonly (readonly [string, Partial<Rapat>])[] = [
    ['nama', { nama: 'x' }],
    ['jenis', { jenis: 'LANJUTAN' }],
    ['alasanPerbaikan', { alasanPerbaikan: 'x' }],
    ['tanggal', { tanggal: '2021-11-30' }],
    ['waktuSelesai', { waktuSelesai: '12.00' }],
    ['agenda', { agenda: 'x' }],
    ['dasarHukum.nomor', { dasarHukum: { ...rapat.dasarHukum, nomor: 'x' } }],
    ['undangan.tanggal', { undangan: { ...rapat.undangan, tanggal: null } }],
    ['kuorum.minimal', { kuorum: { cara: 'PERSEN', minimal: 51 } }],
    ['batasWaktu.pertanyaanDetik', { batasWaktu: { ...rapat.batasWaktu, pertanyaanDetik: 60 } }],
    ['pimpinan.nip', { pimpinan: { ...rapat.pimpinan, nip: '1' } }],
    [
      'pesertaList[0].tandaTangan[0][1][0]',
      {
        pesertaList: withFirst(rapat.pesertaList, {
          tandaTangan: [
            [
              [10, 20],
              [31, 40],
            ],
            [[1000, 400]],
          ],
        }),
      },
    ],
    [
      'penilaianList[0].suara.suaraList[1].nilai',
      { penilaianList: withFirst(rapat.penilaianList, { suara: suaraLain() }) },
    ],
    ['penilaianList[0].buktiList[0]', { penilaianList: withFirst(rapat.penilaianList, { buktiList: [] }) }],
    ['penilaianList[0].dilewati', { penilaianList: withFirst(rapat.penilaianList, { dilewati: true }) }],
    ['prioritasList[0].alasan', { prioritasList: withFirst(rapat.prioritasList, { alasan: '' }) }],
    [
      'beritaAcara.profil.kertas',
      { beritaAcara: { ...rapat.beritaAcara, profil: { ...rapat.beritaAcara.profil, kertas: 'A4' } } },
    ],
  ];
  test.each(UBAHAN)('finds a change of %s', (tempat, ubahan) => {
    const dossier = kunci(buildRapatSiap());
    const diubah = { ...dossier, rapatList: dossier.rapatList.map((r) => ({ ...r, ...ubahan })) };
    expect(periksa(diubah)).toMatchObject({ status: 'BERUBAH', tempatList: [`rapat.${tempat}`] });
  });

  test('of a correction holds the hash of what it corrects', () => {
    const awal = kunci(buildRapatSiap());
    const [pertama] = awal.rapatList;
    if (!pertama) throw new Error('builder');
    const perbaikan = {
      ...pertama,
      rapatId: 'p',
      perbaikanDari: pertama.rapatId,
      pesertaList: [],
      penilaianList: [],
      pengesahan: null,
    };
    const dua = kunci({ ...awal, rapatList: [pertama, perbaikan] }, 1);
    expect(periksa(dua, 1).status).toBe('UTUH');
    const lepas = { ...dua, rapatList: dua.rapatList.map((r) => ({ ...r, perbaikanDari: null })) };
    expect(periksa(lepas, 1)).toMatchObject({ status: 'BERUBAH', tempatList: ['rapat.perbaikanDari'] });
  });

  test('with a copy that is none names the copy, and documents refuse it', async () => {
    const dossier = kunci(buildRapatSiap());
    for (const salinan of ['', 'x', '[]', '{}', '{"rapat":1}', 'null']) {
      const rusak = {
        ...dossier,
        rapatList: dossier.rapatList.map((r) => ({ ...r, pengesahan: r.pengesahan && { ...r.pengesahan, salinan } })),
      };
      expect(periksa(rusak).tempatList[0]).toBe('pengesahan.salinan');
      await expectCode('FILE_DAMAGED', () => dossierTersahkan(rusak, rusak.rapatList[0]?.rapatId ?? ''));
    }
  });
});

test('places of differences are bounded and in order', () => {
  expect(bedaTempat({ a: [1, { b: 2 }], c: 1 }, { a: [1, { b: 3 }, 4], d: 1 }, 'x', 9)).toEqual([
    'x.a[1].b',
    'x.a[2]',
    'x.c',
    'x.d',
  ]);
  expect(
    bedaTempat(
      Array.from({ length: 99 }, () => 1),
      Array.from({ length: 99 }, () => 2),
      'x',
      50,
    ),
  ).toHaveLength(50);
  expect(bedaTempat([], {}, 'x', 50)).toEqual(['x']);
});

function withFirst<T>(list: readonly T[], ubahan: Partial<T>): T[] {
  return list.map((item, i) => (i === 0 ? { ...item, ...ubahan } : item));
}

function suaraLain(): Rapat['penilaianList'][number]['suara'] {
  return {
    cara: 'PESERTA',
    suaraList: [
      { pesertaId: 'peserta-1', nilai: 2 },
      { pesertaId: 'peserta-2', nilai: 3 },
    ],
  };
}
