import { type PdfTerbaca, rapat, structureOf } from './readPdf';

/** An entry of the outline with the page it leads to, from 1. */
export interface Garis {
  readonly judul: string;
  readonly halaman: number;
  readonly anakList: readonly Garis[];
}

type Objek = Readonly<Record<string, unknown>>;

export interface Struktur {
  readonly garisList: readonly Garis[];
  /** Page of each named destination, from 1. */
  readonly halamanByNama: ReadonlyMap<string, number>;
  /** Names links on pages lead to. */
  readonly tautanList: readonly string[];
}

const isObjek = (nilai: unknown): nilai is Objek => typeof nilai === 'object' && nilai !== null;

/** Outline, destinations and links of a file, read from qpdf's JSON (version 2). */
export const bacaStruktur = (pdf: PdfTerbaca): Struktur => {
  const json = JSON.parse(structureOf(pdf)) as { pages: { object: string }[]; qpdf: [unknown, Record<string, Objek>] };
  const objekByRef = json.qpdf[1];
  const halamanByRef = new Map(json.pages.map(({ object }, i) => [object, i + 1]));
  const buka = (nilai: unknown): unknown =>
    typeof nilai === 'string' && nilai.endsWith(' R') ? objekByRef[`obj:${nilai}`]?.['value'] : nilai;
  const objek = (nilai: unknown): Objek => {
    const isi = buka(nilai);
    return isObjek(isi) ? isi : {};
  };
  const teks = (nilai: unknown): string => {
    const isi = buka(nilai);
    return typeof isi === 'string' ? isi.replace(/^u:/, '') : '';
  };
  const halamanOf = (tujuan: unknown): number => {
    const isi = buka(tujuan);
    const larik = Array.isArray(isi) ? isi : (objek(isi)['/D'] as unknown[] | undefined);
    const [halaman] = larik ?? [];
    return typeof halaman === 'string' ? (halamanByRef.get(halaman) ?? 0) : 0;
  };

  const halamanByNama = new Map<string, number>();
  const bacaNama = (simpul: Objek): void => {
    const namaList = buka(simpul['/Names']);
    if (Array.isArray(namaList))
      for (let i = 0; i + 1 < namaList.length; i += 2) halamanByNama.set(teks(namaList[i]), halamanOf(namaList[i + 1]));
    const anakList = buka(simpul['/Kids']);
    if (Array.isArray(anakList)) for (const anak of anakList) bacaNama(objek(anak));
  };
  const katalog = objek(objek(objekByRef['trailer']?.['value'])['/Root']);
  bacaNama(objek(objek(katalog['/Names'])['/Dests']));

  const bacaGaris = (induk: Objek): Garis[] => {
    const hasil: Garis[] = [];
    for (let ref = induk['/First']; ref !== undefined; ref = objek(ref)['/Next']) {
      const garis = objek(ref);
      const tujuan = garis['/Dest'] ?? objek(garis['/A'])['/D'];
      const nama = teks(tujuan);
      hasil.push({
        judul: teks(garis['/Title']),
        halaman: halamanByNama.get(nama) ?? halamanOf(tujuan),
        anakList: bacaGaris(garis),
      });
    }
    return hasil;
  };
  const tautanList = json.pages.flatMap(({ object }) => {
    const anotasi = buka(objek(object)['/Annots']);
    return (Array.isArray(anotasi) ? anotasi : []).map((ref) =>
      teks(objek(objek(ref)['/A'])['/D'] ?? objek(ref)['/Dest']),
    );
  });
  return { garisList: bacaGaris(objek(katalog['/Outlines'])), halamanByNama, tautanList };
};

/** Page each link leads to, by the name of its destination. */
export const tautanOf = ({ tautanList, halamanByNama }: Struktur): ReadonlyMap<string, number> =>
  new Map(tautanList.map((nama) => [nama, halamanByNama.get(nama) ?? 0]));

/** Text of a page from 1 as one line. */
export const halamanBerisi = ({ halamanList }: PdfTerbaca, halaman: number): string =>
  rapat(halamanList[halaman - 1] ?? '');
