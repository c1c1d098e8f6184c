import { type Blok, kodeGambarSchema, kodeTabelSchema } from '../dossier';
import { isBlokGambar, isBlokTabel, naskahDicetak, nomorKeterangan, nomorNaskah } from '../naskah';
import type { BahanVariabel, IsiVariabel } from './bahanVariabel';

const NAMA_KODE = {
  INFORMASI_UMUM: 'Informasi umum',
  ASESMEN: 'Asesmen',
  KATEGORISASI: 'Kategorisasi',
  PRIORITAS: 'Prioritas',
  TARGET: 'Target',
  PROGRAM: 'Program dan kegiatan',
  UKURAN: 'Ukuran keberhasilan',
  MATRIKS: 'Matriks',
  KERANGKA_KERJA: 'Kerangka kerja',
  TREN_PENGADUAN: 'Tren pengaduan',
} as const;

/** What a table or figure is called in a cross reference: its code, or the id of an own one. */
export const kunciKeterangan = (blok: Blok): string | null => {
  if (blok.jenis === 'TABEL' || blok.jenis === 'GAMBAR') return blok.kode;
  if (blok.jenis === 'TABEL_BEBAS') return blok.tabelId;
  return blok.jenis === 'GAMBAR_SENDIRI' ? blok.gambarId : null;
};

/**
 * Cross references with the numbers documents give; null for what is not there or not printed. Of a table that stands
 * twice, the first is meant.
 */
export const variabelRujukan = ({ dossier: { naskah, gambarList } }: BahanVariabel): IsiVariabel[] => {
  const blokList = naskah.flatMap((bagian) => bagian.blokList);
  const susun = (jenis: 'TABEL' | 'GAMBAR', kodeList: readonly (keyof typeof NAMA_KODE)[]): IsiVariabel[] => {
    const kata = jenis === 'TABEL' ? 'tabel' : 'gambar';
    const sebutan = jenis === 'TABEL' ? 'Tabel' : 'Gambar';
    const maknaByKunci = new Map<string, string>(kodeList.map((kode) => [kode, NAMA_KODE[kode]]));
    for (const blok of blokList) {
      const kunci = (jenis === 'TABEL' ? isBlokTabel(blok) : isBlokGambar(blok)) ? kunciKeterangan(blok) : null;
      if (kunci !== null && 'judul' in blok && (!maknaByKunci.has(kunci) || blok.judul.trim() !== '')) {
        maknaByKunci.set(kunci, polos(blok.judul) || 'tanpa judul');
      }
    }
    if (jenis === 'GAMBAR') {
      for (const { gambarId, nama } of gambarList) if (!maknaByKunci.has(gambarId)) maknaByKunci.set(gambarId, nama);
    }
    const nomorByKunci = new Map<string, number>();
    for (const [blok, nomor] of nomorKeterangan(naskah, jenis)) {
      const kunci = kunciKeterangan(blok);
      if (kunci !== null && !nomorByKunci.has(kunci)) nomorByKunci.set(kunci, nomor);
    }
    return [...maknaByKunci].map(([kunci, makna]): IsiVariabel => {
      const nomor = nomorByKunci.get(kunci);
      return [`${kata}:${kunci}`, `${sebutan}: ${makna}`, nomor === undefined ? null : `${sebutan} ${nomor}`];
    });
  };
  const nomorById = nomorNaskah(naskah);
  const dicetak = new Set(naskahDicetak(naskah));
  return [
    ...susun('TABEL', kodeTabelSchema.options),
    ...susun('GAMBAR', kodeGambarSchema.options),
    ...naskah.map((bagian): IsiVariabel => {
      const nomor = nomorById.get(bagian.bagianId) ?? '';
      const sebutan = bagian.jenis === 'BAB' ? nomor : nomor && `Subbab ${nomor}`;
      return [
        `bagian:${bagian.bagianId}`,
        `Bagian: ${[nomor, polos(bagian.judul)].filter(Boolean).join(' ')}`,
        bagian.jenis === 'KATA_PENGANTAR' && dicetak.has(bagian) ? 'Kata Pengantar' : sebutan || null,
      ];
    }),
    ['lampiran:BERITA_ACARA', 'Lampiran: Berita Acara', 'Lampiran 1'],
  ];
};

const polos = (teks: string): string => teks.replaceAll('*', '').trim();
