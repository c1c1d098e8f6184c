import type { Dossier, Nilai } from '../../../shared/domain/dossier';
import { buildDossier, LARGE_SIZE } from '../../builders/buildDossier';
import type { TabelAcuan } from '../acuan/bacaAcuan';
import { denganNaskah } from '../pdf/bahanUji';

const nilaiOf = (i: number): Nilai => ((i % 4) + 1) as Nilai;

/** Decided rank of the aspect at a position: each of 20 once, in no order that anything suggests. */
const peringkatOf = (i: number): number => ((i * 7) % 20) + 1;
const alasanOf = (i: number): string => `Alasan keputusan untuk aspek ke-${i + 1} menurut peserta rapat`;

/** The largest dossier with scores and decisions, and an indicator, a measure and targets of every year for each of many rows. */
export const dossierBesar = (): Dossier => {
  const dasar = denganNaskah(buildDossier({ ...LARGE_SIZE, nilai: nilaiOf }));
  return {
    ...dasar,
    rapatList: dasar.rapatList.map((rapat) => ({
      ...rapat,
      prioritasList: dasar.bank.aspekList.map(({ aspekId }, i) => ({
        aspekId,
        peringkat: peringkatOf(i),
        alasan: alasanOf(i),
      })),
    })),
    targetList: Array.from({ length: 40 }, (_, i) => ({
      indikatorId: `indikator-${i + 1}`,
      uraian: `Indikator sasaran ke-${i + 1}`,
      satuan: 'JUMLAH' as const,
      baseline: { tahun: 2021, nilai: 100 + i, jumlah: null },
      targetList: Array.from({ length: 10 }, (_, t) => ({ tahun: 2022 + t, nilai: 500 + i * 10 + t })),
      capaianList: [],
    })),
    ukuranList: dasar.matriks
      .filter(({ jenis }) => jenis === 'KELOMPOK_PROGRAM')
      .map(({ barisId }, i) => ({
        ukuranId: `ukuran-${i + 1}`,
        kelompokProgramId: barisId,
        nama: `Ukuran kelompok ke-${i + 1}`,
        indikatorList: [`Hasil pertama ke-${i + 1}`, `Hasil kedua ke-${i + 1}`],
      })),
  };
};

const baris = (cetak: string[]): TabelAcuan['barisList'][number] => ({ acuan: cetak, cetak });
const KEPALA_NILAI = ['No', 'Pertanyaan', 'Nilai', '1', '2', '3', '4'];

/** What a cell of a year holds for the row at a position. Source: `buildMatriks`. */
const tahunOf = (i: number): string[] => Array.from({ length: 10 }, (_, t) => ((2022 + t + i) % 3 === 0 ? '' : '√'));

/** Roman numbers of kelompok program, from 1 to 49, by a rule other than the app's. */
const ROMAWI = [
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

const romawi = (n: number): string => {
  let sisa = n;
  let teks = '';
  for (const [nilai, huruf] of ROMAWI) {
    teks += huruf.repeat(Math.floor(sisa / nilai));
    sisa %= nilai;
  }
  return teks;
};

/** Number of the matrix row at a position: 49 rows a kelompok program, 6 a program. */
const labelOf = (i: number): string => {
  const [kelompok, posisi] = [Math.floor(i / 49) + 1, i % 49];
  if (posisi === 0) return `KP ${romawi(kelompok)}`;
  const [program, kegiatan] = [Math.floor((posisi - 1) / 6) + 1, (posisi - 1) % 6];
  return kegiatan === 0
    ? `Program ${romawi(kelompok)}.${program}`
    : `Kegiatan ${romawi(kelompok)}.${program}.${kegiatan}`;
};

const uraianOf = (i: number): string =>
  `Uraian baris ${i + 1}: pelaksanaan peningkatan kapasitas pengelola pengaduan pelayanan publik`;
const pertanyaanList = Array.from({ length: 20 }, (_, aspek) =>
  Array.from({ length: 10 }, (__, j) => j * 20 + aspek + 1),
);
const barisIndeks = Array.from({ length: 2000 }, (_, i) => i);

/** Every table of one dossier as it must be printed, worked out from the sizes and not from the app's rules. */
export const tabelBesar = () => {
  const nomorList = pertanyaanList.flat();
  const tanya = (nomor: number): string => `Apakah hal nomor ${nomor} sudah berjalan?`;
  // The scores follow the questions aspect by aspect.
  const skor = new Map(nomorList.map((nomor, i) => [nomor, String(nilaiOf(i))]));
  const tahunKepala = Array.from({ length: 10 }, (_, t) => String(2022 + t));
  const matriks = (judul: string): TabelAcuan => ({
    judul,
    kepala: ['No', 'Kelompok Program/Program/Kegiatan', 'Waktu', 'Pihak terlibat', ...tahunKepala],
    barisList: barisIndeks.map((i) =>
      baris([labelOf(i), uraianOf(i), ...tahunOf(i), `Dinas ${(i % 9) + 1}, Bagian Organisasi`]),
    ),
  });
  // Ten scores in turn from 1 to 4 sum to 23 or 27, by where the aspect starts.
  const rataRataOf = (aspek: number): string => (aspek % 2 === 0 ? '2,30' : '2,70');
  const prioritas = (judul: string): TabelAcuan => ({
    judul,
    kepala: ['Aspek', 'Nilai Prioritas', 'Prioritas', 'Alasan'],
    barisList: pertanyaanList.map((_, aspek) => {
      const peringkatList = Array.from({ length: 20 }, (__, i) =>
        i + 1 === peringkatOf(aspek) ? `(${i + 1})` : i + 1,
      );
      return baris([`Aspek ${aspek + 1}`, rataRataOf(aspek), peringkatList.join(' '), alasanOf(aspek)]);
    }),
  });
  return {
    informasiUmum: {
      judul: 'Tabel 1. Matriks Asesmen Informasi Umum',
      kepala: ['No', 'Informasi', 'Jumlah', 'Keterangan'],
      // Ten years of 100 to 109 complaints, 60 of each completed; no month is known to be the last.
      barisList: [
        baris(['1', 'Rata-rata jumlah pengaduan yang diterima dalam 1 bulan', '–', 'dari 1.045 pengaduan']),
        baris(['2', 'Jumlah pengaduan yang diselesaikan (selesai)', '600', '57,4%']),
        baris(['3', 'Jumlah pengaduan tidak dapat diselesaikan', '445', '42,6%']),
      ],
    },
    asesmen: {
      judul: 'Tabel 2. Matriks Asesmen',
      kepala: KEPALA_NILAI,
      barisList: nomorList.map((nomor, i) => baris([String(i + 1), tanya(nomor), skor.get(nomor) ?? ''])),
    },
    kategorisasi: {
      judul: 'Tabel 3. Kategorisasi Hasil Asesmen',
      kepala: KEPALA_NILAI,
      barisList: pertanyaanList.flatMap((isi, aspek) => [
        baris([`Kategori ${aspek + 1}`]),
        ...isi.map((nomor, i) => baris([String(i + 1), tanya(nomor), skor.get(nomor) ?? ''])),
        baris(['Rata-rata dan predikat', `${rataRataOf(aspek)} · ${aspek % 2 === 0 ? 'KURANG' : 'BAIK'}`]),
      ]),
    },
    prioritas: prioritas('Tabel 4. Penentuan Prioritas Instansi'),
    target: {
      judul: 'Tabel 5. Indikator Sasaran Strategis dan Target Tahun 2022-2031',
      kepala: ['Indikator Sasaran Strategis', 'Baseline 2021', 'Target', ...tahunKepala],
      barisList: Array.from({ length: 40 }, (_, i) =>
        baris([
          `Indikator sasaran ke-${i + 1}`,
          String(100 + i),
          ...Array.from({ length: 10 }, (__, t) => String(500 + i * 10 + t)),
        ]),
      ),
    },
    program: {
      judul: 'Tabel 6. Kelompok Program/Program/Kegiatan',
      kepala: ['No', 'Kelompok Program/Program/Kegiatan', 'Keterangan'],
      barisList: barisIndeks.map((i) => baris([labelOf(i), uraianOf(i), i % 4 === 0 ? `Keterangan ${i + 1}` : ''])),
    },
    ukuran: {
      judul: 'Tabel 7. Indikator (Ukuran) Keberhasilan Program',
      kepala: ['No', 'Program', 'Indikator (Ukuran) Keberhasilan'],
      barisList: Array.from({ length: 41 }, (_, i) =>
        baris([
          String(i + 1),
          `Ukuran kelompok ke-${i + 1}`,
          `- Hasil pertama ke-${i + 1}`,
          `- Hasil kedua ke-${i + 1}`,
        ]),
      ),
    },
    matriks: matriks(
      'Tabel 8. Kelompok Program/Program/Kegiatan Rencana Aksi Pengelolaan Pengaduan Pemerintah Daerah Kabupaten Contoh Raya',
    ),
    peserta: {
      judul: 'PESERTA RAPAT',
      kepala: ['No', 'Nama', 'Instansi', 'Jabatan', 'Tanda Tangan'],
      barisList: Array.from({ length: 60 }, (_, i) => i)
        .filter((i) => i % 6 !== 5)
        .map((i, urutan) =>
          baris([
            String(urutan + 1),
            i % 7 === 6
              ? `Dr. Ir. H. Peserta Bernama Sangat Panjang ke-${i + 1}, S.T., M.T., M.Si.`
              : `Peserta ${i + 1}`,
            `Dinas Contoh ${(i % 9) + 1}`,
            i % 5 === 0 ? 'Kepala Bidang Pengelolaan Informasi dan Komunikasi Publik' : 'Staf',
            `${urutan + 1}.`,
          ]),
        ),
    },
    asesmenBeritaAcara: {
      judul: 'MATRIKS ASESMEN PENGELOLAAN PENGADUAN',
      kepala: KEPALA_NILAI,
      barisList: nomorList.map((nomor, i) => baris([String(i + 1), tanya(nomor), 'V'])),
    },
    prioritasBeritaAcara: prioritas('PRIORITAS INSTANSI UNTUK MENINGKATKAN EFEKTIVITAS PENGELOLAAN PENGADUAN'),
    matriksBeritaAcara: matriks('KELOMPOK PROGRAM/PROGRAM/KEGIATAN RENCANA AKSI PENGELOLAAN PENGADUAN'),
  };
};
