import { describe, expect, it } from 'vitest';
import type { BarisMatriks } from '../../../shared/domain/dossier';
import { barisMatriksBaru } from '../../../shared/domain/matriks/barisMatriksBaru';
import { type BahanTemuan, prioritasKelompok, temuanMatriks } from '../../../shared/domain/matriks/temuanMatriks';
import { buildDossier } from '../../builders/buildDossier';

const { bank: bankDasar } = buildDossier();
const bank = {
  ...bankDasar,
  aspekList: bankDasar.aspekList.map((a, i) => ({ ...a, kelompokProgramId: i < 2 ? 'k' : null })),
};

const sehat: BarisMatriks[] = [
  barisMatriksBaru({ barisId: 'k', indukId: null, jenis: 'KELOMPOK_PROGRAM', uraian: 'Kelompok' }),
  barisMatriksBaru({ barisId: 'p', indukId: 'k', jenis: 'PROGRAM', uraian: 'Program' }),
  barisMatriksBaru({ barisId: 'g', indukId: 'p', jenis: 'KEGIATAN', uraian: 'Satu', tahunList: [2022, 2023] }),
  barisMatriksBaru({ barisId: 'h', indukId: 'p', jenis: 'KEGIATAN', uraian: 'Dua', tahunList: [2022] }),
];
const bahan = (ubah: Partial<BahanTemuan> = {}): BahanTemuan => ({
  matriks: sehat,
  tahunMatriks: { awal: 2022, akhir: 2024 },
  bank,
  prioritasList: [{ aspekId: 'aspek-1', peringkat: 3, alasan: '' }],
  tahunDepan: 2024,
  ...ubah,
});
const denganBaris = (barisId: string, isi: Partial<BarisMatriks>): Partial<BahanTemuan> => ({
  matriks: sehat.map((baris) => (baris.barisId === barisId ? { ...baris, ...isi } : baris)),
});

describe('temuanMatriks', () => {
  it('finds nothing in a sound matrix', () => {
    expect(temuanMatriks(bahan())).toEqual([]);
  });

  it.each<[string, Partial<BahanTemuan>, unknown[]]>([
    [
      'a tick without a text',
      denganBaris('h', { uraian: ' ' }),
      [{ barisId: 'h', aturan: 'TANPA_URAIAN', angkaList: [] }],
    ],
    [
      'an activity without a year',
      denganBaris('h', { tahunList: [] }),
      [{ barisId: 'h', aturan: 'TANPA_TAHUN', angkaList: [] }],
    ],
    [
      'a year that is no column',
      denganBaris('h', { tahunList: [2030] }),
      ['k', 'p', 'h'].map((barisId) => ({ barisId, aturan: 'TAHUN_DI_LUAR', angkaList: [2030] })),
    ],
    [
      'a parent whose own years differ',
      denganBaris('p', { tahunIkutAnak: false, tahunList: [2022, 2024] }),
      [{ barisId: 'p', aturan: 'TAHUN_BEDA_ANAK', angkaList: [2023, 2024] }],
    ],
    [
      'the same text twice',
      denganBaris('h', { uraian: 'SATU' }),
      ['g', 'h'].map((barisId) => ({ barisId, aturan: 'URAIAN_GANDA', angkaList: [] })),
    ],
    [
      'a program without activities',
      { matriks: sehat.slice(0, 2) },
      [{ barisId: 'p', aturan: 'TANPA_ANAK', angkaList: [] }],
    ],
    [
      'a pressing priority without an activity next year',
      { prioritasList: [{ aspekId: 'aspek-2', peringkat: 1, alasan: '' }] },
      [{ barisId: 'k', aturan: 'PRIORITAS_TANPA_KEGIATAN', angkaList: [1, 2024] }],
    ],
  ])('finds %s', (_, ubah, temuan) => {
    expect(temuanMatriks(bahan(ubah))).toEqual(temuan);
  });

  it('leaves a parent without any year alone, as the reference has them', () => {
    expect(temuanMatriks(bahan(denganBaris('p', { tahunIkutAnak: false, tahunList: [] })))).toEqual([]);
  });
});

it('a kelompok program has the most urgent rank of the aspects it answers', () => {
  const prioritasList = [
    { aspekId: 'aspek-1', peringkat: 4, alasan: '' },
    { aspekId: 'aspek-2', peringkat: 2, alasan: '' },
    { aspekId: 'aspek-3', peringkat: 1, alasan: '' },
  ];
  expect([...prioritasKelompok(bank, prioritasList)]).toEqual([['k', 2]]);
});
