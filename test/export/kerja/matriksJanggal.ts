import type { BarisMatriks } from '../../../shared/domain/dossier';
import { barisMatriksBaru } from '../../../shared/domain/matriks/barisMatriksBaru';

/** Texts that spreadsheets like to read as something else. */
export const TEKS_JANGGAL: readonly string[] = [
  '=1+1',
  '+62 811',
  '-aspirasi',
  '@SUM(A1)',
  "'petik",
  '1/2',
  '0012',
  '1,5',
  '1e5',
  'TRUE',
  '2022-01-02',
  '_x0041_ tetap',
  'dua  spasi   dan\ttab',
  'baris satu\nbaris dua\n\nbaris empat',
  'kata *asing* dan * bintang',
  'emoji 🙂 dan √ ✓ é “kutip” – garis',
  '<b>tebal</b> & "kutip"',
  'nul\u0007 dan setengah \uD83D pasangan',
  '   tepi   ',
  '#REF!',
  '√',
  'a'.repeat(20_000),
];

/** A matrix with odd texts in every field, years outside its columns, and parents of both kinds. */
export const matriksJanggal = (): BarisMatriks[] => {
  const kepala: BarisMatriks[] = [
    barisMatriksBaru({ barisId: '1234', indukId: null, jenis: 'KELOMPOK_PROGRAM', uraian: '' }),
    barisMatriksBaru({ barisId: 'p-1', indukId: '1234', jenis: 'PROGRAM', uraian: 'Ikut anak', tahunList: [2030] }),
  ];
  const kegiatan = TEKS_JANGGAL.map((teks, i) =>
    barisMatriksBaru({
      barisId: `k_${i}-x0041_`,
      indukId: 'p-1',
      jenis: 'KEGIATAN',
      uraian: teks,
      keterangan: TEKS_JANGGAL[(i + 1) % TEKS_JANGGAL.length] ?? '',
      keluaran: TEKS_JANGGAL[(i + 2) % TEKS_JANGGAL.length] ?? '',
      indikator: TEKS_JANGGAL[(i + 3) % TEKS_JANGGAL.length] ?? '',
      sumberDana: teks.slice(0, 600),
      tahunList: i % 3 === 0 ? [2019, 2022] : i % 3 === 1 ? [2022, 2023, 2024] : [],
      pihakList:
        i === 0
          ? Array.from({ length: 60 }, (_, j) => `${j} ${'Dinas; Komunikasi, '.repeat(31)}`.slice(0, 600))
          : [teks.slice(0, 600), 'Bagian; Organisasi'],
      targetTahunList: [
        { tahun: 2019, target: 'di luar' },
        { tahun: 2023, target: teks.slice(0, 600) },
      ],
      anggaranTahunList: [
        { tahun: 2022, rupiah: i === 0 ? 1_000_000_000_000_000 : 0 },
        { tahun: 2031, rupiah: 7 },
      ],
    }),
  );
  return [
    ...kepala,
    ...kegiatan,
    barisMatriksBaru({ barisId: 'p-2', indukId: '1234', jenis: 'PROGRAM', tahunList: [2023], tahunIkutAnak: false }),
    barisMatriksBaru({ barisId: 'k-2', indukId: 'p-2', jenis: 'KEGIATAN', tahunList: [2024] }),
    barisMatriksBaru({
      barisId: 'kp-2',
      indukId: null,
      jenis: 'KELOMPOK_PROGRAM',
      uraian: 'Tanpa isi',
      tahunList: [2022],
    }),
  ];
};
