/** A stopwatch by `performance.now()`: a clock that is set anew does not disturb it. */
export interface Jam {
  /** Milliseconds before the last start. */
  readonly terkumpul: number;
  /** `performance.now()` of the last start, null while it stands. */
  readonly sejak: number | null;
}

/** The meeting's stopwatch and one for each question, which runs while that question is the one in work. */
export interface Pewaktu {
  readonly rapat: Jam;
  readonly pertanyaan: Readonly<Record<string, Jam>>;
  readonly pertanyaanId: string | null;
}

const NOL: Jam = { terkumpul: 0, sejak: null };
export const PEWAKTU_BARU: Pewaktu = { rapat: NOL, pertanyaan: {}, pertanyaanId: null };

/** Elapsed milliseconds. */
export const baca = ({ terkumpul, sejak }: Jam, kini: number): number =>
  terkumpul + (sejak === null ? 0 : Math.max(0, kini - sejak));

const jalankan = (jam: Jam, kini: number): Jam => (jam.sejak === null ? { ...jam, sejak: kini } : jam);
const hentikan = (jam: Jam, kini: number): Jam => ({ terkumpul: baca(jam, kini), sejak: null });

export const isBerjalan = ({ rapat }: Pewaktu): boolean => rapat.sejak !== null;
export const jamPertanyaan = (pewaktu: Pewaktu, pertanyaanId: string): Jam => pewaktu.pertanyaan[pertanyaanId] ?? NOL;

const ubahPertanyaan = (pewaktu: Pewaktu, ubah: (jam: Jam) => Jam): Pewaktu =>
  pewaktu.pertanyaanId === null
    ? pewaktu
    : {
        ...pewaktu,
        pertanyaan: {
          ...pewaktu.pertanyaan,
          [pewaktu.pertanyaanId]: ubah(jamPertanyaan(pewaktu, pewaktu.pertanyaanId)),
        },
      };

export const startPewaktu = (pewaktu: Pewaktu, kini: number): Pewaktu =>
  ubahPertanyaan({ ...pewaktu, rapat: jalankan(pewaktu.rapat, kini) }, (jam) => jalankan(jam, kini));

export const stopPewaktu = (pewaktu: Pewaktu, kini: number): Pewaktu =>
  ubahPertanyaan({ ...pewaktu, rapat: hentikan(pewaktu.rapat, kini) }, (jam) => hentikan(jam, kini));

/** The meeting goes to another question: the one before stands still, this one goes on from where it was. */
export const pindahPewaktu = (pewaktu: Pewaktu, pertanyaanId: string, kini: number): Pewaktu => {
  if (pewaktu.pertanyaanId === pertanyaanId) return pewaktu;
  const lepas = ubahPertanyaan(pewaktu, (jam) => hentikan(jam, kini));
  const baru = { ...lepas, pertanyaanId };
  return isBerjalan(baru) ? ubahPertanyaan(baru, (jam) => jalankan(jam, kini)) : baru;
};

/** `75000` → `1.15`, `3675000` → `1.01.15` (minutes and seconds, hours before them). */
export const formatDurasi = (milidetik: number): string => {
  const detik = Math.floor(milidetik / 1000);
  const dua = (n: number): string => String(n).padStart(2, '0');
  const jam = Math.floor(detik / 3600);
  const menit = Math.floor(detik / 60) % 60;
  return jam > 0 ? `${jam}.${dua(menit)}.${dua(detik % 60)}` : `${menit}.${dua(detik % 60)}`;
};
