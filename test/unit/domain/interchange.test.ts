import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PREDIKAT_INTERVAL_SAMA } from '../../../shared/domain/asesmen/predikat';
import { buatDossier } from '../../../shared/domain/buatDossier';
import { type Dossier, dossierSchema } from '../../../shared/domain/dossier';
import { checkDossier } from '../../../shared/domain/interchange/checkDossier';
import { formatRenaksi, parseRenaksi, UKURAN_RENAKSI_MAKS } from '../../../shared/domain/interchange/renaksiFile';
import { salinDossier } from '../../../shared/domain/interchange/salinDossier';
import { barisMatriksBaru } from '../../../shared/domain/matriks/barisMatriksBaru';
import { penilaianBaru } from '../../../shared/domain/rapat/barisBaru';
import { RenaksiError } from '../../../shared/errors/errorCode';
import { buildDossier } from '../../builders/buildDossier';
import { buildRapatSiap } from '../../builders/buildRapatSiap';

const newIds = (): (() => string) => {
  let i = 0;
  return () => `id-${(i += 1)}`;
};

const skala = (nilai: 1 | 2 | 3 | 4) => ({ nilai, label: `Nilai ${nilai}`, makna: '' });

const dossierBaru = (): Dossier => {
  const dossier = buatDossier(
    {
      nama: 'Uji',
      namaInstansi: 'Kabupaten Uji',
      periode: { awal: 2025, akhir: 2027 },
      bank: {
        nama: 'Bank',
        sumber: '',
        aspekList: [
          {
            aspekId: 'x',
            nama: 'A',
            namaKategorisasi: 'A',
            kelompokProgramId: null,
            pertanyaanList: [{ pertanyaanId: 'y', teks: 'Apakah?' }],
          },
        ],
        skalaList: [skala(1), skala(2), skala(3), skala(4)],
        predikatSet: PREDIKAT_INTERVAL_SAMA,
      },
      naskah: [{ bagianId: 'z', jenis: 'BAB', judul: 'PENDAHULUAN', isDicetak: true, blokList: [] }],
    },
    newIds(),
  );
  return {
    ...dossier,
    matriks: [
      barisMatriksBaru({ barisId: 'k', indukId: null, jenis: 'KELOMPOK_PROGRAM' }),
      barisMatriksBaru({ barisId: 'p', indukId: 'k', jenis: 'PROGRAM' }),
      barisMatriksBaru({ barisId: 'g', indukId: 'p', jenis: 'KEGIATAN', tahunList: [2025] }),
    ],
    ukuranList: [{ ukuranId: 'u', kelompokProgramId: 'k', nama: '', indikatorList: [] }],
  };
};

const codeOf = (jalankan: () => unknown): { code: string; data: object } => {
  try {
    jalankan();
  } catch (error) {
    if (error instanceof RenaksiError) return { code: error.code, data: error.data };
    throw error;
  }
  return { code: 'OK', data: {} };
};

describe('renaksi file', () => {
  it('import after export is the identity', () => {
    const dossier = dossierBaru();
    expect(dossierSchema.parse(dossier)).toEqual(dossier);
    expect(parseRenaksi(formatRenaksi(dossier))).toEqual(dossier);
    expect(parseRenaksi(`\uFEFF${formatRenaksi(dossier)}`)).toEqual(dossier);
  });

  it.each([
    ['', 'FILE_NOT_JSON'],
    ['{', 'FILE_NOT_JSON'],
    ['[]', 'FILE_FOREIGN'],
    ['null', 'FILE_FOREIGN'],
    ['{"format":"lain","versi":1}', 'FILE_FOREIGN'],
    ['{"format":"renaksi","versi":4,"dossier":{}}', 'FILE_NEWER'],
    ['{"format":"renaksi","versi":1,"dossier":{}}', 'FILE_DAMAGED'],
    [' '.repeat(UKURAN_RENAKSI_MAKS + 1), 'FILE_TOO_LARGE'],
  ])('answers one code for a bad text (%#)', (teks, code) => {
    expect(codeOf(() => parseRenaksi(teks)).code).toBe(code);
  });

  it('names the place of the damage', () => {
    const dossier = dossierBaru();
    const rusak = formatRenaksi(dossier).replace('"akhir": 2027', '"akhir": "2027"');
    expect(codeOf(() => parseRenaksi(rusak))).toEqual({
      code: 'FILE_DAMAGED',
      data: { tempat: 'dossier.dataUmum.periode.akhir' },
    });
  });

  it('answers a code, never another error, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((v) => JSON.stringify(v)),
        ),
        (teks) => {
          expect(codeOf(() => parseRenaksi(teks)).code).toMatch(/^FILE_/);
        },
      ),
    );
  });

  it('answers a code, never another error, for any one damaged value', () => {
    const utuh: unknown = JSON.parse(formatRenaksi(dossierBaru()));
    const tempatList: (string | number)[][] = [];
    const jelajah = (nilai: unknown, jalur: (string | number)[]): void => {
      if (jalur.length > 0) tempatList.push(jalur);
      if (nilai && typeof nilai === 'object') {
        for (const [kunci, isi] of Object.entries(nilai)) jelajah(isi, [...jalur, kunci]);
      }
    };
    jelajah(utuh, []);
    fc.assert(
      fc.property(fc.constantFrom(...tempatList), fc.jsonValue(), (jalur, ganti) => {
        const rusak = structuredClone(utuh) as Record<string, unknown>;
        let wadah = rusak;
        for (const kunci of jalur.slice(0, -1)) wadah = wadah[kunci] as Record<string, unknown>;
        wadah[jalur.at(-1) as string] = ganti;
        expect(codeOf(() => parseRenaksi(JSON.stringify(rusak))).code).toMatch(/^(FILE_|OK)/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('checkDossier', () => {
  it('accepts a sound dossier', () => {
    expect(checkDossier(dossierBaru())).toBeNull();
  });

  it.each<[string, (d: Dossier) => Dossier]>([
    ['ID_GANDA', (d) => ({ ...d, matriks: [...d.matriks, { ...d.matriks[0]!, jenis: 'KELOMPOK_PROGRAM' }] })],
    ['RUJUKAN_HILANG', (d) => ({ ...d, ukuranList: [{ ...d.ukuranList[0]!, kelompokProgramId: 'p' }] })],
    ['TINGKAT_SALAH', (d) => ({ ...d, matriks: [d.matriks[0]!, { ...d.matriks[2]!, indukId: 'k' }] })],
    ['TINGKAT_SALAH', (d) => ({ ...d, matriks: [{ ...d.matriks[0]!, indukId: 'k' }] })],
    ['URUTAN_SALAH', (d) => ({ ...d, matriks: [d.matriks[0]!, { ...d.matriks[1]!, indukId: 'g' }] })],
    ['TAHUN_GANDA', (d) => ({ ...d, matriks: [{ ...d.matriks[0]!, tahunList: [2025, 2025] }], ukuranList: [] })],
    [
      'RUJUKAN_HILANG',
      (d) => ({
        ...d,
        rapatList: [
          {
            ...d.rapatList[0]!,
            penilaianList: [penilaianBaru({ pertanyaanId: 'tidak-ada', nilai: 1 })],
          },
        ],
      }),
    ],
  ])('finds %s (%#)', (aturan, rusak) => {
    expect(checkDossier(rusak(dossierBaru()))?.aturan).toBe(aturan);
  });
});

describe('salinDossier', () => {
  it('makes every id new, keeps every reference and every other value', () => {
    const asal = dossierBaru();
    let i = 0;
    const salinan = salinDossier(asal, 'Salinan', () => `baru-${(i += 1)}`);
    expect(checkDossier(salinan)).toBeNull();
    const teks = JSON.stringify(salinan);
    for (const id of JSON.stringify(asal).match(/"(id-\d+|k|p|g|u)"/g) ?? []) expect(teks).not.toContain(id);
    const tanpaId = (d: Dossier): string => JSON.stringify(d).replace(/"(id|baru)-\d+"|"[kpgu]"/g, '"#"');
    expect(tanpaId({ ...salinan, nama: asal.nama })).toBe(tanpaId(asal));
  });
});

/** Fields that version 1 did not have, by the object that holds them now. */
const BARU: Readonly<Record<string, readonly string[]>> = {
  dossier: ['gambarList', 'temuanDiterimaList'],
  dataUmum: ['profilLampiran'],
  naskah: ['isDicetak'],
  instansi: ['logo'],
  rapatList: [
    'jenis',
    'perbaikanDari',
    'alasanPerbaikan',
    'edisiId',
    'dasarHukum',
    'undangan',
    'kuorum',
    'batasWaktu',
    'pengesahan',
  ],
  pesertaList: ['jamHadir', 'mewakili', 'jenjang', 'tandaTangan'],
  penilaianList: ['buktiList', 'pendapatBerbeda', 'dilewati', 'suara'],
  beritaAcara: ['pembuka', 'lampiranList', 'profil'],
};

const keVersi1 = (nilai: unknown, pemilik = ''): unknown => {
  if (Array.isArray(nilai)) return nilai.map((isi) => keVersi1(isi, pemilik));
  if (nilai === null || typeof nilai !== 'object') return nilai;
  const isi = Object.entries(nilai).filter(([nama]) => !BARU[pemilik]?.includes(nama));
  return Object.fromEntries(isi.map(([nama, v]) => [nama, keVersi1(v, nama)]));
};

describe('a file of version 1', () => {
  it('is read with what it lacked left open', () => {
    const dossier = buildDossier({ nilai: () => 2 });
    const lama = { format: 'renaksi', versi: 1, dossier: keVersi1(dossier, 'dossier') };
    for (const nama of ['tandaTangan', 'isDicetak', 'gambarList']) expect(JSON.stringify(lama)).not.toContain(nama);
    const rapatList = dossier.rapatList.map((rapat) => ({ ...rapat, edisiId: null }));
    expect(parseRenaksi(JSON.stringify(lama))).toEqual({ ...dossier, rapatList });
  });
});

describe('references of meetings', () => {
  const dossier = buildRapatSiap();
  const [rapat] = dossier.rapatList;
  const suara = (pesertaIdList: string[]) => ({
    penilaianList: rapat.penilaianList.map((p) => ({
      ...p,
      suara: {
        cara: 'PESERTA' as const,
        suaraList: pesertaIdList.map((pesertaId) => ({ pesertaId, nilai: 1 as const })),
      },
    })),
  });
  it.each([
    ['a correction of nothing', { perbaikanDari: 'lain' }, 'rapatList[0]', 'RUJUKAN_HILANG'],
    ['an unknown edition', { edisiId: 'lain' }, 'rapatList[0]', 'RUJUKAN_HILANG'],
    ['a vote of nobody', suara(['lain']), 'rapatList[0].penilaianList[0].suara.suaraList[0]', 'RUJUKAN_HILANG'],
    ['two votes', suara(['peserta-1', 'peserta-1']), 'rapatList[0].penilaianList[0].suara.suaraList[1]', 'ID_GANDA'],
  ])('%s is found', (_, isi, tempat, aturan) => {
    expect(checkDossier(dossier)).toBeNull();
    expect(checkDossier({ ...dossier, rapatList: [{ ...rapat, ...isi }] })).toEqual({ tempat, aturan });
  });
});
