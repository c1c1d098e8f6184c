import { createLembar } from '../workbook/createLembar';
import { sel } from '../workbook/sel';
import type { LembarDef } from '../workbook/workbookDef';

const LANGKAH: readonly (readonly [string, string])[] = [
  [
    'Mengubah',
    'Ketik langsung pada selnya di lembar Matriks. Sel yang tidak disentuh dianggap tidak berubah. Nomor dihitung ulang oleh aplikasi, jadi tidak perlu diubah.',
  ],
  ['Tahun', 'Pilih √ pada tahun pelaksanaan, atau kosongkan. Tanda x, v, dan 1 juga dibaca sebagai √.'],
  [
    'Tahun program',
    'Tahun kelompok program atau program yang mengikuti kegiatannya dihitung ulang oleh aplikasi. Bila diubah di lembar ini, baris itu memakai tahunnya sendiri.',
  ],
  [
    'Menambah baris',
    'Sisipkan baris di tempat yang sesuai, atau pakai baris kosong di bawah. Pilih Tingkat, lalu isi Uraian. Jangan menyalin seluruh baris lain, karena tanda pengenalnya ikut tersalin.',
  ],
  ['Menghapus baris', 'Hapus barisnya, atau kosongkan semua selnya.'],
  [
    'Memindah baris',
    'Buka dahulu proteksi lembar (menu Tinjau, tanpa kata sandi), potong seluruh baris, lalu sisipkan di tempat baru. Kegiatan mengikuti program di atasnya, program mengikuti kelompok program di atasnya.',
  ],
  ['Pihak terlibat', 'Pisahkan nama-nama dengan titik koma (;).'],
  ['Anggaran', 'Bilangan bulat dalam rupiah, tanpa titik dan tanpa tulisan Rp.'],
  ['Target', 'Angka beserta satuannya, misalnya 30 orang atau 80%.'],
  ['Kata asing', 'Tanda bintang mengapit kata asing yang dicetak miring, misalnya *monitoring*. Biarkan tandanya.'],
  [
    'Menyimpan',
    'Simpan sebagai Excel (.xlsx), lalu kirim kembali. Jangan mengubah baris judul kolom, menghapus kolom, atau menggabung sel.',
  ],
];

/** How to fill in the working sheet. */
export const buildPetunjukKerja = (): LembarDef => {
  const lembar = createLembar({
    nama: 'Petunjuk',
    judul: 'Petunjuk pengisian',
    orientasi: 'TEGAK',
    lebarList: [22, 78],
  });
  lembar.addLebar(sel('Petunjuk Pengisian Lembar Kerja', 'JUDUL'));
  lembar.addKosong();
  lembar.addKepala([['Hal', 'Cara']]);
  for (const [hal, cara] of LANGKAH) lembar.add([sel(hal, 'PROGRAM'), sel(cara, 'ISI')]);
  return lembar.finish();
};
