import { formatPecahan } from '../../shared/domain/format/angka';
import type { HasilSuara } from '../../shared/domain/rapat/hitungSuara';

/** `3`, or `2,5` when it lies between two scores. */
const formatMedian = ({ median }: HasilSuara): string => {
  if (median === null) return '–';
  return median.pembilang % median.penyebut === 0
    ? String(median.pembilang / median.penyebut)
    : formatPecahan(median, 1);
};

/** Words of the votes on a question. */
export const teksSuara = {
  judul: 'Suara',
  judulDialog: (nomor: number) => `Suara untuk pertanyaan ${nomor}`,
  cara: 'Cara menghitung suara',
  perPeserta: 'Per peserta',
  angkatTangan: 'Angkat tangan',
  petunjuk: 'Suara hanya menjadi bahan musyawarah. Nilai yang disepakati tetap diisi tersendiri.',
  petunjukPeserta: '1–4 memberi suara lalu turun ke peserta berikutnya, ↑ ↓ pindah, 0 menghapus, M memakai modus.',
  petunjukTangan: 'Ketik banyaknya tangan untuk setiap nilai; Enter pindah ke isian berikutnya.',
  tidakAdaHadir:
    'Belum ada peserta yang ditandai hadir. Tandai kehadiran di Persiapan Rapat, atau pakai angkat tangan.',
  ganti: 'Suara yang sudah ada dihitung dengan cara lain; suara pertama di sini menggantikannya.',
  tanganUntuk: (nilai: number, label: string) => (label === '' ? `Nilai ${nilai}` : `Nilai ${nilai} – ${label}`),
  suaraDari: (nama: string) => `Suara ${nama}`,
  suaraNilai: (nilai: number) => `suara ${nilai}`,
  sudah: (sudah: number, hadir: number) => `${sudah} dari ${hadir} peserta hadir sudah memberi suara`,
  tidakHadirLagi: 'tidak ditandai hadir',
  lebih: (hadir: number) => `Jumlah tangan melebihi peserta yang ditandai hadir (${hadir}).`,
  total: (total: number) => `${total} suara`,
  ringkas: (hasil: HasilSuara) =>
    `${hasil.total} suara · modus ${hasil.modusList.join(' dan ')} · median ${formatMedian(hasil)} · rentang ${hasil.rentang ?? '–'}`,
  perNilai: (nilai: number, jumlah: number) => `nilai ${nilai}: ${jumlah} suara`,
  pakaiModus: (nilai: number) => `Pakai modus (${nilai}) sebagai nilai`,
  pakaiModusKosong: 'Pakai modus',
  pakaiModusSeri: 'Modus lebih dari satu nilai, jadi tidak dapat dipakai begitu saja.',
  hapus: 'Hapus semua suara',
  buka: 'Buka suara',
  belumAda: 'Belum ada suara',
} as const;
