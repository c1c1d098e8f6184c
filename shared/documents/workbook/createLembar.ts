import { estimateTinggi } from './estimateTinggi';
import { sel } from './sel';
import type { BarisDef, LembarDef, Rentang, SelDef, ValidasiDef } from './workbookDef';

/** Height of a row of one line, in points. */
export const TINGGI_SATU = 18;

type Awal = Pick<LembarDef, 'nama' | 'judul' | 'orientasi' | 'lebarList'> &
  Partial<Pick<LembarDef, 'kolomBeku' | 'kolomTersembunyiList'>>;

/** Collects the rows of one sheet from top to bottom; rows and columns count from 1. */
export interface LembarBuilder {
  readonly nama: string;
  readonly jumlahKolom: number;
  /** Number of the row that is added next. */
  barisBerikut(): number;
  /** Points that a row of these cells needs, none of them joined. */
  tinggiOf(selList: readonly (SelDef | null)[]): number;
  /** Adds a row and answers its number; its height in points follows the text unless given. */
  add(selList: readonly (SelDef | null)[], tinggi?: number): number;
  /** Adds a row of one text over the first `kolom` columns, as high as the text needs. */
  addLebar(selDef: SelDef, kolom?: number): number;
  addKosong(): void;
  gabung(rentang: Rentang): void;
  validasi(validasi: ValidasiDef): void;
  /** Adds the head of the table: frozen and repeated; cells of one text side by side or above each other are joined. */
  addKepala(kepalaList: readonly (readonly string[])[]): void;
  finish(): LembarDef;
}

export const createLembar = (awal: Awal): LembarBuilder => {
  const barisList: BarisDef[] = [];
  const gabungList: Rentang[] = [];
  const validasiList: ValidasiDef[] = [];
  let kepala: LembarDef['kepala'] = null;
  const jumlahKolom = awal.lebarList.length - (awal.kolomTersembunyiList?.length ?? 0);

  const lebarSampai = (kolom: number): number => awal.lebarList.slice(0, kolom).reduce((jumlah, l) => jumlah + l, 0);

  const tinggiOf: LembarBuilder['tinggiOf'] = (selList) =>
    Math.max(TINGGI_SATU, ...selList.map((s, i) => (s ? estimateTinggi(s, awal.lebarList[i] ?? 0) : 0)));

  const add: LembarBuilder['add'] = (selList, tinggi) =>
    barisList.push({
      selList,
      tinggi: tinggi ?? tinggiOf(selList),
    });

  const addLebar: LembarBuilder['addLebar'] = (selDef, kolom = jumlahKolom) => {
    const baris = add(
      Array.from({ length: kolom }, (_, i) => (i === 0 ? selDef : { isi: null, gaya: selDef.gaya })),
      estimateTinggi(selDef, lebarSampai(kolom)),
    );
    if (kolom > 1) gabungList.push({ baris, kolom: 1, sampaiBaris: baris, sampaiKolom: kolom });
    return baris;
  };

  return {
    nama: awal.nama,
    jumlahKolom,
    barisBerikut: () => barisList.length + 1,
    tinggiOf,
    add,
    addLebar,
    addKosong: () => void add([]),
    gabung: (rentang) => void gabungList.push(rentang),
    validasi: (validasi) => void validasiList.push(validasi),
    addKepala: (kepalaList) => {
      const dari = barisList.length + 1;
      for (const teksList of kepalaList) {
        // Years and scores in the head are numbers: the formulas below compare with them.
        const selList = teksList.map(
          (teks): SelDef => (/^\d+$/.test(teks) ? { isi: Number(teks), gaya: 'KEPALA' } : sel(teks, 'KEPALA')),
        );
        add(selList, kepalaList.length > 1 ? TINGGI_SATU : undefined);
      }
      kepala = { dari, sampai: barisList.length };
      gabungList.push(...joinKepala(kepalaList, dari));
    },
    finish: () => ({
      nama: awal.nama,
      judul: awal.judul,
      orientasi: awal.orientasi,
      lebarList: awal.lebarList,
      kolomTersembunyiList: awal.kolomTersembunyiList ?? [],
      barisList,
      gabungList,
      validasiList,
      kepala,
      kolomBeku: awal.kolomBeku ?? 0,
    }),
  };
};

/** Equal texts of a head that stand side by side form one cell, and a text whose cells below are empty reaches down. */
const joinKepala = (kepalaList: readonly (readonly string[])[], dari: number): Rentang[] => {
  const hasil: Rentang[] = [];
  for (const [i, teksList] of kepalaList.entries()) {
    let kolom = 0;
    while (kolom < teksList.length) {
      const teks = teksList[kolom] ?? '';
      const beda = teksList.findIndex((lain, j) => j > kolom && (teks === '' || lain !== teks));
      const akhir = (beda < 0 ? teksList.length : beda) - 1;
      const isTurun = teks !== '' && i === 0 && kepalaList.length > 1 && (kepalaList[1]?.[kolom] ?? '') === '';
      if (akhir > kolom || isTurun) {
        const sampaiBaris = isTurun ? dari + kepalaList.length - 1 : dari + i;
        hasil.push({ baris: dari + i, kolom: kolom + 1, sampaiBaris, sampaiKolom: akhir + 1 });
      }
      kolom = akhir + 1;
    }
  }
  return hasil;
};
