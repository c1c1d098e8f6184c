import type { EntriDaftar } from '../../../shared/documents/model/dokumen';
import type { Potong, Teks } from '../../../shared/documents/model/teks';
import type { HurufPdf } from './hurufPdf';
import type { Node } from './node';
import { susunTeks } from './susunTeks';
import type { Tata } from './tata';

const LEBAR_NOMOR = 28;
const INDEN = 16;
const JARAK_LABEL = 8;
/** Shortest leader that still leads. */
const TITIK_MIN = 24;
/** Kerning may differ from plain widths by this much over a line. */
const LONGGAR = 3;

/** A list of contents: label, text, dots up to the page. Lines are broken here, because the dots need the last one's width. */
export const susunDaftarHalaman = (entriList: readonly EntriDaftar[], tata: Tata): Node[] => {
  const { huruf, profil } = tata;
  const lebarLabel = [0, 1, 2].map((tingkat) =>
    Math.max(
      0,
      ...entriList
        .filter((entri) => entri.tingkat === tingkat && entri.label !== '')
        .map((entri) => huruf.widthOf([{ teks: entri.label, tebal: entri.isTebal }], profil.ukuranHuruf) + JARAK_LABEL),
    ),
  );
  return entriList.map((entri) => susunEntri(entri, lebarLabel[entri.tingkat] ?? 0, tata));
};

const susunEntri = ({ id, label, teks, tingkat, isTebal }: EntriDaftar, lebarLabel: number, tata: Tata): Node => {
  const { huruf, profil, lebarIsi } = tata;
  const isi = isTebal ? teks.map((potong) => ({ ...potong, tebal: true })) : teks;
  const inden = tingkat * INDEN;
  const lebarDepan = label === '' ? 0 : lebarLabel;
  const ruang = lebarIsi - inden - lebarDepan - LEBAR_NOMOR;
  const barisList = pecahBaris(isi, ruang - TITIK_MIN, profil.ukuranHuruf, huruf);
  const lebarTitik = huruf.widthOf([{ teks: '.' }], profil.ukuranHuruf);
  const stack = barisList.map((baris, i): Node => {
    const isAkhir = i === barisList.length - 1;
    const lebarTeks = huruf.widthOf(baris, profil.ukuranHuruf) + LONGGAR;
    const jumlahTitik = Math.max(3, Math.floor((ruang - lebarTeks - LONGGAR) / lebarTitik));
    return {
      columnGap: 0,
      columns: [
        { width: lebarDepan, text: i === 0 ? label : '', bold: isTebal },
        { width: isAkhir ? lebarTeks : '*', text: susunTeks(baris, huruf), noWrap: true, linkToDestination: id },
        ...(isAkhir
          ? [
              { width: '*' as const, text: '.'.repeat(jumlahTitik), alignment: 'right' as const, noWrap: true },
              { width: LEBAR_NOMOR, pageReference: id, alignment: 'right' as const, noWrap: true },
            ]
          : []),
      ],
    };
  });
  return { stack, unbreakable: true, margin: [inden, 0, 0, isTebal ? 4 : 2] };
};

/** Breaks runs into lines at spaces; what runs join without a space stays together, a word wider than a line alone. */
const pecahBaris = (teks: Teks, lebar: number, ukuran: number, huruf: HurufPdf): Teks[] => {
  const barisList: Potong[][] = [[]];
  let terpakai = 0;
  for (const kata of splitKata(teks)) {
    const lebarKata = huruf.widthOf(kata, ukuran);
    if (terpakai > 0 && terpakai + lebarKata > lebar) {
      barisList.push([]);
      terpakai = 0;
    }
    terpakai += lebarKata;
    barisList.at(-1)?.push(...kata);
  }
  return barisList;
};

/** Words with the space after them, each in as many runs as it has styles. */
const splitKata = (teks: Teks): Potong[][] => {
  const kataList: Potong[][] = [[]];
  for (const { teks: isi, ...gaya } of teks) {
    for (const bagian of isi.split(/(?<=\s)/)) {
      kataList.at(-1)?.push({ teks: bagian, ...gaya });
      if (/\s$/.test(bagian)) kataList.push([]);
    }
  }
  return kataList.filter((kata) => kata.length > 0);
};
