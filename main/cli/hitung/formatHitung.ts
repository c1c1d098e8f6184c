import { formatTabel, type KolomTabel } from './formatTabel';
import type { Ringkasan } from './ringkasHitung';

const KOSONG = '–';

const KOLOM_ASPEK: readonly KolomTabel[] = [
  { judul: 'Aspek', rata: 'KIRI' },
  { judul: 'Dinilai', rata: 'KANAN' },
  { judul: 'Jumlah', rata: 'KANAN' },
  { judul: 'Rata-rata', rata: 'KANAN' },
  { judul: 'Predikat', rata: 'KIRI' },
  { judul: 'Saran', rata: 'KANAN' },
  { judul: 'Diputuskan', rata: 'KANAN' },
];

const KOLOM_STATISTIK: readonly KolomTabel[] = [
  { judul: 'Tahun', rata: 'KIRI' },
  { judul: 'Diterima', rata: 'KANAN' },
  { judul: 'Selesai', rata: 'KANAN' },
  { judul: 'Proses', rata: 'KANAN' },
  { judul: 'Belum', rata: 'KANAN' },
  { judul: 'Tingkat', rata: 'KANAN' },
];

const teks = (nilai: number | string | null): string => (nilai === null ? KOSONG : String(nilai));

/** The results as tables for a terminal. */
export const formatHitung = (ringkasan: Ringkasan): string => {
  const { statistik, aspekList } = ringkasan;
  const status = `${ringkasan.isLengkap ? 'lengkap' : 'belum lengkap'}, ${ringkasan.jumlahDinilai} dari ${ringkasan.jumlahPertanyaan} pertanyaan dinilai`;
  const pengaduan = (label: string, hasil: Ringkasan['statistik']['total']): string[] => [
    label,
    ...[hasil.diterima, hasil.selesai, hasil.proses, hasil.belum, hasil.tingkatPenyelesaianCetak].map(teks),
  ];
  return [
    ringkasan.nama,
    `Asesmen: ${status}`,
    '',
    formatTabel(
      KOLOM_ASPEK,
      aspekList.map((aspek) => [
        aspek.nama,
        `${aspek.jumlahDinilai}/${aspek.jumlahPertanyaan}`,
        teks(aspek.jumlahNilai),
        teks(aspek.rataRataCetak),
        teks(aspek.predikat),
        teks(aspek.peringkatSaran),
        teks(aspek.peringkatDiputuskan),
      ]),
    ),
    '',
    formatTabel(KOLOM_STATISTIK, [
      ...statistik.tahunList.map((tahun) => pengaduan(String(tahun.tahun), tahun)),
      pengaduan('Jumlah', statistik.total),
    ]),
    '',
    `Rata-rata per bulan: ${teks(statistik.rataRataBulananCetak)} (${teks(statistik.jumlahBulan)} bulan)`,
  ].join('\n');
};
