import { Arus, isDaftar, isKamus, type Kamus, Kata, type Nilai, Teks } from './nilaiPdf';
import { bukaArus, type ObjekPdf } from './objekPdf';
import { PembacaNilai } from './pembacaNilai';
import { Pengaduk } from './pengaduk';
import type { SidikObjek } from './sidikObjek';

/** A font as far as it tells two pages apart, whatever part of it a file holds. */
export interface FontPdf {
  /** Equal for the same font in two files, though each holds only the letters it needs under numbers of its own. */
  readonly sidik: string;
  /** Fingerprint of the outlines the file holds; equal only when both hold the same letters. */
  readonly program: string;
  /** Numbers of a string's glyphs, each standing for the same letter and width in both files, and its letters. */
  readonly baca: (isi: string) => { readonly glifList: readonly string[]; readonly teks: string };
}

/** Letters `ABCDEF+` before a font's name: that only a part of it is in the file. */
const TANDA_BAGIAN = /^[A-Z]{6}\+/;

/**
 * A font of a page's resources. One whose letters are known (two-byte codes with a ToUnicode map, as all fonts the app
 * embeds) is told by its name, measures, letters and widths; any other by the whole of it.
 */
export const bacaFont = async (objek: ObjekPdf, sidikObjek: SidikObjek, nilai: Nilai | undefined): Promise<FontPdf> => {
  const kamus = objek.kamus(nilai);
  const turunan = kamus && objek.isi(kamus.get('DescendantFonts'));
  const anak = isDaftar(turunan ?? undefined) ? objek.kamus((turunan as readonly Nilai[])[0]) : null;
  const peta = kamus && objek.isi(kamus.get('ToUnicode'));
  const uraian = anak && objek.kamus(anak.get('FontDescriptor'));
  const isDikenal =
    kamus && anak && uraian && peta instanceof Arus && objek.nama(kamus.get('Encoding')) === 'Identity-H';
  if (!isDikenal) {
    const sidik = sidikObjek.sidik(nilai);
    return { sidik, program: sidik, baca: (isi) => ({ glifList: [isi], teks: isi }) };
  }
  const huruf = bacaToUnicode(await bukaArus(objek, peta));
  const lebar = bacaLebar(objek, anak.get('W'));
  const lebarBaku = objek.angka(anak.get('DW'), 1000);
  const program = ['FontFile', 'FontFile2', 'FontFile3'].map((kunci) => sidikObjek.sidik(uraian.get(kunci))).join();
  return {
    sidik: sidikFont(objek, sidikObjek, kamus, anak, uraian),
    program,
    baca: (isi) => {
      const glifList: string[] = [];
      let teks = '';
      for (let i = 0; i + 1 < isi.length; i += 2) {
        const kode = (isi.charCodeAt(i) << 8) | isi.charCodeAt(i + 1);
        const satu = huruf.get(kode);
        teks += satu ?? '\uFFFD';
        // A code without a letter is told by its number.
        glifList.push(`${satu ?? `#${kode}`} ${lebar.get(kode) ?? lebarBaku}`);
      }
      return { glifList, teks };
    },
  };
};

const sidikFont = (objek: ObjekPdf, sidikObjek: SidikObjek, kamus: Kamus, anak: Kamus, uraian: Kamus): string => {
  const nama = (objek.nama(kamus.get('BaseFont')) ?? '').replace(TANDA_BAGIAN, '');
  const aduk = new Pengaduk().teks(nama).teks(objek.nama(anak.get('Subtype')) ?? '');
  for (const kunci of ['CIDToGIDMap', 'CIDSystemInfo']) aduk.teks(sidikObjek.sidik(anak.get(kunci)));
  for (const [kunci, nilai] of [...uraian].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (/^(?:FontFile\d?|FontName|CIDSet|Type)$/.test(kunci)) continue;
    aduk.teks(kunci).teks(sidikObjek.sidik(nilai));
  }
  return aduk.selesai();
};

/** Widths by code (ISO 32000-1, 9.7.4.3): `c [w w …]` or `c c w`. */
const bacaLebar = (objek: ObjekPdf, nilai: Nilai | undefined): ReadonlyMap<number, number> => {
  const hasil = new Map<number, number>();
  const list = objek.isi(nilai);
  if (!isDaftar(list)) return hasil;
  for (let i = 0; i < list.length; ) {
    const awal = objek.angka(list[i], 0);
    const kedua = objek.isi(list[i + 1]);
    if (isDaftar(kedua)) {
      for (const [k, lebar] of kedua.entries()) hasil.set(awal + k, objek.angka(lebar, 0));
      i += 2;
    } else {
      const akhir = Math.min(objek.angka(kedua, awal), awal + 0xffff);
      for (let kode = awal; kode <= akhir; kode += 1) hasil.set(kode, objek.angka(list[i + 2], 0));
      i += 3;
    }
  }
  return hasil;
};

const kodeOf = ({ isi }: Teks): number => {
  let kode = 0;
  for (let i = 0; i < isi.length; i += 1) kode = kode * 256 + isi.charCodeAt(i);
  return kode;
};

const hurufOf = ({ isi }: Teks): string => {
  let hasil = '';
  for (let i = 0; i + 1 < isi.length; i += 2) {
    hasil += String.fromCharCode((isi.charCodeAt(i) << 8) | isi.charCodeAt(i + 1));
  }
  return hasil;
};

/** Letters by code, from a ToUnicode map (ISO 32000-1, 9.10.3). */
const bacaToUnicode = (bytes: Uint8Array): ReadonlyMap<number, string> => {
  const hasil = new Map<number, string>();
  const baca = new PembacaNilai(bytes, 0);
  let isi: Nilai[] = [];
  for (let nilai = baca.next(false); nilai !== undefined; nilai = baca.next(false)) {
    if (!(nilai instanceof Kata)) {
      isi.push(nilai);
      continue;
    }
    if (nilai.kata === 'endbfchar') {
      for (let i = 0; i + 1 < isi.length; i += 2) {
        const [kode, huruf] = [isi[i], isi[i + 1]];
        if (kode instanceof Teks && huruf instanceof Teks) hasil.set(kodeOf(kode), hurufOf(huruf));
      }
    } else if (nilai.kata === 'endbfrange') {
      for (let i = 0; i + 2 < isi.length; i += 3) catatRentang(hasil, isi[i], isi[i + 1], isi[i + 2]);
    }
    isi = [];
  }
  return hasil;
};

const catatRentang = (
  hasil: Map<number, string>,
  awal: Nilai | undefined,
  akhir: Nilai | undefined,
  tujuan: Nilai | undefined,
): void => {
  if (!(awal instanceof Teks) || !(akhir instanceof Teks) || isKamus(tujuan)) return;
  const [dari, sampai] = [kodeOf(awal), Math.min(kodeOf(akhir), kodeOf(awal) + 0xffff)];
  for (let kode = dari; kode <= sampai; kode += 1) {
    const satu = isDaftar(tujuan) ? tujuan[kode - dari] : tujuan;
    if (!(satu instanceof Teks)) continue;
    const huruf = hurufOf(satu);
    const akhirHuruf = huruf.charCodeAt(huruf.length - 1);
    hasil.set(kode, isDaftar(tujuan) ? huruf : huruf.slice(0, -1) + String.fromCharCode(akhirHuruf + kode - dari));
  }
};
