import { NAMA_LAYAR } from './layar';

export const teksPeriksa = {
  judul: NAMA_LAYAR.periksa,
  keterangan: 'Angka, tanggal, nama, rujukan, dan baris yang tidak saling cocok; dibaca lagi setiap kali data berubah.',
  kosongJudul: 'Tidak ada temuan',
  kosongIsi: 'Angka, tanggal, nama, rujukan, dan matriks saling cocok.',
  saringan: 'Saringan temuan',
  kelas: 'Kelas temuan',
  semuaLayar: 'Semua layar',
  layar: 'Layar',
  tampil: (tampil: number, semua: number): string => `${tampil} dari ${semua} temuan`,
  tanpaCocok: 'Tidak ada temuan yang cocok dengan saringan.',
  ditemukan: 'Ditemukan',
  seharusnya: 'Seharusnya',
  tempat: 'Tempat',
  semua: (jumlah: number): string => `Tampilkan semua (${jumlah})`,
  buka: (sebutan: string, layar: string): string => `Buka ${sebutan} pada layar ${layar}`,
} as const;
