import type { BarisMatriks, JenisBaris } from '../dossier';
import { bacaTingkat } from './bacaTingkat';
import { barisMatriksBaru } from './barisMatriksBaru';
import type { Kolom } from './kolomMatriks';
import { TINGKAT } from './nomorMatriks';
import type { SalahSel } from './selMatriks';
import { type TulisanSel, tulisSel } from './tulisSel';

/** A cell as it comes from the clipboard; `angka` is the number behind its text when the sheet said so. */
export interface SelTempel {
  readonly teks: string;
  readonly angka: number | null;
}

export interface TempatTempel {
  /** Rows in sight in their order, and the columns in theirs. */
  readonly tampilIds: readonly string[];
  readonly kolomList: readonly Kolom[];
  /** First and last position of the selection; the block starts at the first. */
  readonly baris: { readonly awal: number; readonly akhir: number };
  readonly kolom: { readonly awal: number; readonly akhir: number };
}

export type SalahTempel =
  | { readonly sebab: 'KOSONG' }
  | { readonly sebab: 'KOLOM'; readonly blok: number; readonly ada: number }
  | { readonly sebab: 'BARIS'; readonly maks: number }
  | { readonly sebab: 'SEL'; readonly salah: TulisanSel & { readonly sebab: SalahSel }; readonly barisKe: number };

export type HasilTempel =
  | { readonly salah: SalahTempel; readonly matriks: null }
  | {
      readonly salah: null;
      readonly matriks: BarisMatriks[];
      /** Rows that were written, in their order, and how many of them are new. */
      readonly barisIds: readonly string[];
      readonly jumlahBaru: number;
      readonly kolom: { readonly awal: number; readonly akhir: number };
    };

const JENIS: readonly JenisBaris[] = ['KELOMPOK_PROGRAM', 'PROGRAM', 'KEGIATAN'];
const BARIS_MAKS = 5000;

/**
 * The matrix with a block written from a cell on. A block smaller than a selection that is a multiple of it fills the
 * selection. Rows beyond the last one in sight are added at the end of the matrix, of the level their pasted number
 * says, else of the level of the last row; a level without a place is raised. All or nothing.
 */
export const tempelBlok = (
  matriks: readonly BarisMatriks[],
  blok: readonly (readonly SelTempel[])[],
  tempat: TempatTempel,
  newId: () => string,
): HasilTempel => {
  const lebarBlok = Math.max(0, ...blok.map((baris) => baris.length));
  if (lebarBlok === 0) return { salah: { sebab: 'KOSONG' }, matriks: null };
  const { tampilIds, kolomList, baris } = tempat;
  const isBernomor = hasNomor(blok, kolomList[tempat.kolom.awal] === 'nomor');
  const kolomAwal = awalKolom(tempat, isBernomor);
  const tinggiPilihan = baris.akhir - baris.awal + 1;
  const lebarPilihan = tempat.kolom.akhir - kolomAwal + 1;
  const isKelipatan = tinggiPilihan % blok.length === 0 && lebarPilihan > 0 && lebarPilihan % lebarBlok === 0;
  const tinggi = isKelipatan ? tinggiPilihan : blok.length;
  const lebar = isKelipatan ? lebarPilihan : lebarBlok;
  const ada = kolomList.length - kolomAwal;
  if (lebar > ada) return { salah: { sebab: 'KOLOM', blok: lebarBlok, ada }, matriks: null };

  const jumlahBaru = Math.max(0, baris.awal + tinggi - tampilIds.length);
  if (matriks.length + jumlahBaru > BARIS_MAKS) return { salah: { sebab: 'BARIS', maks: BARIS_MAKS }, matriks: null };
  const tingkatList = Array.from({ length: jumlahBaru }, (_, i) =>
    isBernomor ? bacaTingkat(blok[(tinggi - jumlahBaru + i) % blok.length]?.[0]?.teks ?? '') : null,
  );
  const lengkap = tambahDiAkhir(matriks, tingkatList, newId);
  const baruIds = lengkap.slice(matriks.length).map(({ barisId }) => barisId);
  const barisIds = [...tampilIds.slice(baris.awal, baris.awal + tinggi), ...baruIds];
  const tulisanList = barisIds.flatMap((barisId, i) =>
    Array.from({ length: lebar }, (_, k) => ({ kolom: kolomList[kolomAwal + k] ?? 'nomor', k }))
      .filter(({ kolom }) => kolom !== 'nomor')
      .map(({ kolom, k }): TulisanSel => {
        const sel = blok[i % blok.length]?.[k % lebarBlok];
        return { barisId, kolom, teks: sel?.teks ?? '', angka: sel?.angka ?? null };
      }),
  );
  const hasil = tulisSel(lengkap, tulisanList);
  if (hasil.salah) {
    return {
      salah: { sebab: 'SEL', salah: hasil.salah, barisKe: barisIds.indexOf(hasil.salah.barisId) + 1 },
      matriks: null,
    };
  }
  return {
    salah: null,
    matriks: hasil.matriks,
    barisIds,
    jumlahBaru,
    kolom: { awal: kolomAwal, akhir: kolomAwal + lebar - 1 },
  };
};

/** The first column holds numbers of the matrix: `KP I`, `I.1`. Bare `1`, `2` count only where numbers are expected. */
const hasNomor = (blok: readonly (readonly SelTempel[])[], isDiNomor: boolean): boolean => {
  const isiList = blok.map((baris) => baris[0]?.teks.trim() ?? '').filter((teks) => teks !== '');
  if (isiList.length === 0 || isiList.some((teks) => bacaTingkat(teks) === null)) return false;
  return isDiNomor || ((blok[0]?.length ?? 0) > 1 && isiList.some((teks) => !/^\d+\.?$/.test(teks)));
};

/** Numbers go to their column; a block without them never starts there. */
const awalKolom = ({ kolomList, kolom }: TempatTempel, isBernomor: boolean): number => {
  const mulai = kolomList[kolom.awal];
  if (mulai === 'nomor' && !isBernomor) return kolom.awal + 1;
  return mulai === 'uraian' && isBernomor ? kolom.awal - 1 : kolom.awal;
};

const tambahDiAkhir = (
  matriks: readonly BarisMatriks[],
  tingkatList: readonly (number | null)[],
  newId: () => string,
): BarisMatriks[] => {
  const hasil = [...matriks];
  for (const diminta of tingkatList) {
    const terakhir = hasil.at(-1);
    const tingkatTerakhir = terakhir ? TINGKAT[terakhir.jenis] : -1;
    const tingkat = Math.max(0, Math.min(diminta ?? tingkatTerakhir, tingkatTerakhir + 1, JENIS.length - 1));
    const induk = tingkat === 0 ? null : hasil.findLast(({ jenis }) => TINGKAT[jenis] === tingkat - 1);
    hasil.push(
      barisMatriksBaru({
        barisId: newId(),
        indukId: induk?.barisId ?? null,
        jenis: JENIS[tingkat] ?? 'KELOMPOK_PROGRAM',
      }),
    );
  }
  return hasil;
};
