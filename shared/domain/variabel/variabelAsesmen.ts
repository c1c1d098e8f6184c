import type { HasilAspek } from '../asesmen/hitungAsesmen';
import { predikatOf } from '../asesmen/predikat';
import { comparePecahan, formatAngka, formatPecahan, type Pecahan } from '../format/angka';
import {
  type BahanVariabel,
  cetak,
  dalamKalimat,
  type IsiVariabel,
  jumlahDanHuruf,
  rangkai,
  teksAtau,
} from './bahanVariabel';

/** Ranks a text may name whatever the bank holds. */
const PERINGKAT_MIN = 3;

/** Aspects of one rank, mean or whatever they share, named together. */
const bersama = (list: readonly HasilAspek[], akhiran: string, sebutan: string): IsiVariabel[] => [
  [`aspek_${akhiran}`, `Aspek ${sebutan}`, rangkai(list.map(({ nama }) => nama))],
  [`sebutan_${akhiran}`, `Aspek ${sebutan}, dengan huruf kecil`, rangkai(list.map(({ nama }) => dalamKalimat(nama)))],
  [`nilai_${akhiran}`, `Nilai aspek ${sebutan}`, satu(list.map(({ rataRataCetak }) => rataRataCetak))],
  [`predikat_${akhiran}`, `Predikat aspek ${sebutan}`, satu(list.map(({ predikat }) => predikat))],
];

/** Each different value once; null while one is unknown. */
const satu = (nilaiList: readonly (string | null)[]): string | null => {
  const ada = nilaiList.filter((nilai) => nilai !== null);
  return ada.length < nilaiList.length ? null : rangkai([...new Set(ada)]);
};

const rataRataSemua = (aspekList: readonly HasilAspek[]): Pecahan => ({
  pembilang: aspekList.reduce((jumlah, aspek) => jumlah + aspek.jumlahNilai, 0),
  penyebut: aspekList.reduce((jumlah, aspek) => jumlah + aspek.jumlahDinilai, 0),
});

/** Aspects whose mean is the least (or with `arah` -1 the greatest) of all; none until the assessment is complete. */
const ujung = ({ isLengkap, aspekList }: BahanVariabel['hasil'], arah: 1 | -1): HasilAspek[] =>
  isLengkap
    ? aspekList.filter(({ rataRata: a }) =>
        aspekList.every(({ rataRata: b }) => a !== null && b !== null && arah * comparePecahan(a, b) <= 0),
      )
    : [];

/** Counts, the whole assessment, its extremes and the decided ranks. Source: domain rules, scoring; Tabel 2–4. */
export const variabelAsesmen = ({ hasil, dossier: { bank } }: BahanVariabel): IsiVariabel[] => {
  const { aspekList, isLengkap, jumlahPertanyaan } = hasil;
  const rataRata = isLengkap ? rataRataSemua(aspekList) : null;
  const peringkatList = Array.from({ length: Math.max(PERINGKAT_MIN, aspekList.length) }, (_, i) => i + 1);
  return [
    ...jumlahDanHuruf('jumlah_aspek', 'Banyaknya aspek', aspekList.length || null),
    ...jumlahDanHuruf('jumlah_pertanyaan', 'Banyaknya pertanyaan', jumlahPertanyaan || null),
    ['daftar_aspek', 'Nama semua aspek, dengan huruf kecil', rangkai(aspekList.map(({ nama }) => dalamKalimat(nama)))],
    [
      'daftar_nilai_aspek',
      'Nilai semua aspek dengan namanya',
      isLengkap
        ? rangkai(aspekList.map(({ nama, rataRataCetak }) => `${rataRataCetak} untuk ${dalamKalimat(nama)}`))
        : null,
    ],
    ['nilai_total', 'Jumlah nilai semua pertanyaan', rataRata && formatAngka(rataRata.pembilang)],
    ['nilai_rata_rata', 'Rata-rata nilai semua pertanyaan', rataRata && formatPecahan(rataRata, 2)],
    ['predikat', 'Predikat rata-rata semua pertanyaan', rataRata && teksAtau(predikatOf(bank.predikatSet, rataRata))],
    ...bersama(ujung(hasil, 1), 'terendah', 'dengan nilai terendah'),
    ...bersama(ujung(hasil, -1), 'tertinggi', 'dengan nilai tertinggi'),
    // The meeting's decision is what is printed, never the suggestion.
    ...peringkatList.flatMap((peringkat) =>
      bersama(
        aspekList.filter(({ peringkatDiputuskan }) => peringkatDiputuskan === peringkat),
        `peringkat_${peringkat}`,
        `prioritas peringkat ${peringkat}`,
      ),
    ),
  ];
};

/** Every aspect by its id, under its own name and the one Tabel 3 gives it. */
export const variabelAspek = ({ hasil, dossier: { bank } }: BahanVariabel): IsiVariabel[] =>
  hasil.aspekList.flatMap((aspek, i): IsiVariabel[] => {
    const { aspekId, nama, rataRataCetak, predikat, peringkatDiputuskan, jumlahPertanyaan } = aspek;
    const judul = nama.trim() || `aspek ${i + 1}`;
    // As Tabel 3 names it: by its own name when it has no other.
    const kategori = bank.aspekList[i]?.namaKategorisasi.trim() || nama;
    return [
      [`nama_aspek:${aspekId}`, `Nama aspek: ${judul}`, teksAtau(nama)],
      [`sebutan_aspek:${aspekId}`, `Nama aspek dengan huruf kecil: ${judul}`, teksAtau(dalamKalimat(nama))],
      [`nama_kategori:${aspekId}`, `Nama dalam kategorisasi: ${judul}`, teksAtau(kategori)],
      [
        `sebutan_kategori:${aspekId}`,
        `Nama dalam kategorisasi dengan huruf kecil: ${judul}`,
        teksAtau(dalamKalimat(kategori)),
      ],
      [`nilai_aspek:${aspekId}`, `Nilai aspek: ${judul}`, rataRataCetak],
      [`predikat_aspek:${aspekId}`, `Predikat aspek: ${judul}`, teksAtau(predikat)],
      [`peringkat_aspek:${aspekId}`, `Peringkat prioritas aspek: ${judul}`, cetak(peringkatDiputuskan, String)],
      [`jumlah_pertanyaan_aspek:${aspekId}`, `Banyaknya pertanyaan aspek: ${judul}`, String(jumlahPertanyaan)],
    ];
  });
