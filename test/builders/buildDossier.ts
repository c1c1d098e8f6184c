import { PREDIKAT_INTERVAL_SAMA } from '../../shared/domain/asesmen/predikat';
import { buatDossier } from '../../shared/domain/buatDossier';
import type { Aspek, Dossier, Nilai, Pejabat, Peserta } from '../../shared/domain/dossier';
import { penilaianBaru, pesertaBaru } from '../../shared/domain/rapat/barisBaru';
import { buildMatriks } from './buildMatriks';

/** Size of a dossier; the defaults make a small one. */
export interface DossierSize {
  readonly nama?: string;
  readonly aspek?: number;
  /** Questions of all aspects together. */
  readonly pertanyaan?: number;
  /** Matrix rows of all kinds together. */
  readonly baris?: number;
  readonly peserta?: number;
  /** Years of the plan, 1 to 10. */
  readonly tahun?: number;
  /** Score of the question at a position; unscored by default. */
  readonly nilai?: (i: number) => Nilai | null;
}

/** Nothing but what every dossier must have. */
export const EMPTY_SIZE: DossierSize = { aspek: 0, pertanyaan: 0, baris: 0, peserta: 0, tahun: 1 };

/** The largest dossier a real office might have. */
export const LARGE_SIZE: DossierSize = { aspek: 20, pertanyaan: 200, baris: 2000, peserta: 60, tahun: 10 };

/** A sound dossier of a given size; the same size gives the same dossier. */
export const buildDossier = (size: DossierSize = {}): Dossier => {
  const { aspek = 3, pertanyaan = 6, baris = 9, peserta = 4, tahun = 3, nama = 'Dossier uji' } = size;
  let terakhir = 0;
  const newId = (): string => `id-${(terakhir += 1)}`;
  const kosong = buatDossier(
    {
      nama,
      namaInstansi: 'Kabupaten Contoh Raya',
      periode: { awal: 2022, akhir: 2021 + tahun },
      bank: {
        nama: 'Bank uji',
        sumber: 'Uji',
        aspekList: [],
        skalaList: ([1, 2, 3, 4] as const).map((nilai) => ({ nilai, label: `Nilai ${nilai}`, makna: '' })),
        predikatSet: PREDIKAT_INTERVAL_SAMA,
      },
      naskah: [],
    },
    newId,
  );
  const isEmpty = aspek === 0 && baris === 0;
  const aspekList = buildAspek(aspek, pertanyaan);
  const pertanyaanList = aspekList.flatMap((a) => a.pertanyaanList);
  const matriks = buildMatriks(baris, kosong.dataUmum.periode);
  const kelompokProgramId = matriks[0]?.barisId ?? null;
  const pejabatList = isEmpty ? [] : [PEJABAT];
  return {
    ...kosong,
    dataUmum: { ...kosong.dataUmum, pejabatList },
    statistik: isEmpty ? kosong.statistik : { ...kosong.statistik, tahunList: buildTahun(tahun) },
    bank: { ...kosong.bank, aspekList: aspekList.map((a, i) => (i === 0 ? { ...a, kelompokProgramId } : a)) },
    rapatList: kosong.rapatList.map((rapat) => ({
      ...rapat,
      pesertaList: Array.from({ length: peserta }, (_, i) => buildPeserta(i)),
      penilaianList: pertanyaanList.flatMap(({ pertanyaanId }, i) => {
        const nilai = size.nilai?.(i) ?? null;
        return nilai === null ? [] : [penilaianBaru({ pertanyaanId, nilai, catatan: `Catatan ${i + 1}` })];
      }),
    })),
    targetList: isEmpty ? [] : [buildIndikator(tahun)],
    matriks,
    ukuranList: isEmpty
      ? []
      : [{ ukuranId: 'ukuran-1', kelompokProgramId, nama: 'Ukuran satu', indikatorList: ['Satu', 'Dua'] }],
    naskah: isEmpty
      ? []
      : [
          {
            bagianId: 'bagian-1',
            jenis: 'KATA_PENGANTAR',
            judul: 'KATA PENGANTAR',
            isDicetak: true,
            blokList: [TANDA_TANGAN],
          },
          {
            bagianId: 'bagian-2',
            jenis: 'BAB',
            judul: 'PENDAHULUAN',
            isDicetak: true,
            blokList: [{ jenis: 'PARAGRAF', teks: 'Isi dengan *kata asing*.' }],
          },
        ],
  };
};

const PEJABAT: Pejabat = {
  pejabatId: 'pejabat-1',
  peran: 'SEKRETARIS_DAERAH',
  nama: 'Drs. H. CONTOH, M.M.',
  jabatan: 'Sekretaris Daerah',
  pangkat: 'Pembina Utama Madya',
  nip: '196408201992031008',
};

const TANDA_TANGAN = { jenis: 'TANDA_TANGAN', tempatTanggal: 'Contoh, Januari 2022', pejabatId: 'pejabat-1' } as const;

const buildAspek = (aspek: number, pertanyaan: number): Aspek[] =>
  Array.from({ length: aspek }, (_, i) => ({
    aspekId: `aspek-${i + 1}`,
    nama: `Aspek ${i + 1}`,
    namaKategorisasi: `Kategori ${i + 1}`,
    kelompokProgramId: null,
    pertanyaanList: Array.from({ length: pertanyaan }, (_, j) => j)
      .filter((j) => j % aspek === i)
      .map((j) => ({ pertanyaanId: `pertanyaan-${j + 1}`, teks: `Apakah hal nomor ${j + 1} sudah berjalan?` })),
  }));

/** Every seventh has a long name, as titles and offices do. */
const buildPeserta = (i: number): Peserta =>
  pesertaBaru({
    pesertaId: `peserta-${i + 1}`,
    nama: i % 7 === 6 ? `Dr. Ir. H. Peserta Bernama Sangat Panjang ke-${i + 1}, S.T., M.T., M.Si.` : `Peserta ${i + 1}`,
    instansi: `Dinas Contoh ${(i % 9) + 1}`,
    jabatan: i % 5 === 0 ? 'Kepala Bidang Pengelolaan Informasi dan Komunikasi Publik' : 'Staf',
    hadir: i % 6 !== 5,
  });

const buildTahun = (tahun: number): Dossier['statistik']['tahunList'] =>
  Array.from({ length: tahun }, (_, i) => ({
    tahun: 2019 + i,
    diterima: 100 + i,
    selesai: 60,
    proses: 30,
    belum: 10 + i,
  }));

const buildIndikator = (tahun: number): Dossier['targetList'][number] => ({
  indikatorId: 'indikator-1',
  uraian: 'Tingkat penyelesaian pengaduan',
  satuan: 'PERSEN',
  baseline: { tahun: 2021, nilai: 65.4, jumlah: null },
  targetList: Array.from({ length: tahun }, (_, i) => ({ tahun: 2022 + i, nilai: 70.5 + i })),
  capaianList: [],
});
