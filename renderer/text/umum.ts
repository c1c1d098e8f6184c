import dayjs from 'dayjs';

/** `10.42`, the local time of an ISO instant. */
export const formatJam = (instan: string): string => dayjs(instan).format('HH.mm');

/** `29 November 2021, 10.42` */
export const formatInstan = (instan: string): string => dayjs(instan).locale('id').format('D MMMM YYYY, HH.mm');

/** `1,4 MB` */
export const formatUkuran = (byte: number): string => {
  if (byte < 1024) return `${byte} B`;
  const kb = byte / 1024;
  return kb < 1024
    ? `${kb.toFixed(kb < 10 ? 1 : 0).replace('.', ',')} KB`
    : `${(kb / 1024).toFixed(1).replace('.', ',')} MB`;
};

export const UMUM = {
  tutup: 'Tutup',
  batal: 'Batal',
  hapus: 'Hapus',
  ulangi: 'Ulangi',
  muatUlang: 'Muat ulang',
  tanggalSalah: 'Bukan tanggal. Tulis seperti 29/11/2021 atau 29 November 2021.',
  memuat: 'Memuat…',
  menyimpan: 'Menyimpan…',
  tersimpan: (jam: string) => `Tersimpan ${jam}`,
  gagalSimpan: (jumlah: number) =>
    jumlah === 1 ? 'Satu perubahan belum tersimpan' : `${jumlah} perubahan belum tersimpan`,
} as const;
