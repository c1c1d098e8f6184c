/** Words of the dialog on what each score means. */
export const teksMakna = {
  judul: 'Makna nilai 1–4',
  buka: 'Ubah makna nilai',
  petunjuk: 'Berlaku untuk seluruh bank pertanyaan dossier ini dan tampil di layar penilaian serta proyektor.',
  label: (nilai: number) => `Sebutan nilai ${nilai}`,
  makna: (nilai: number) => `Makna nilai ${nilai}`,
  simpan: 'Simpan makna',
} as const;
