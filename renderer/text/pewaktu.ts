/** Words of the meeting's timers. */
export const teksPewaktu = {
  judul: 'Waktu rapat',
  rapat: 'Rapat',
  pertanyaan: 'Pertanyaan',
  lewat: (durasi: string) => `lewat ${durasi}`,
  jeda: 'Jeda waktu',
  jalankan: 'Jalankan waktu',
  ulang: 'Mulai waktu dari nol',
} as const;
