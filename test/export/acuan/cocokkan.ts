import type { Acuan, BagianAcuan, BarisAcuan, Butir, TabelAcuan } from './bacaAcuan';

/** Where something of the reference stands in the text of a document. */
export interface Rentang {
  readonly judulBagian: string;
  readonly jenis: 'JUDUL' | 'FAKTA' | 'JUDUL_TABEL' | 'BARIS';
  readonly cetak: readonly string[];
  readonly dari: number;
  readonly sampai: number;
}

export interface Kecocokan {
  /** What is missing or out of its order, with its section. */
  readonly hilangList: readonly string[];
  /** Numbers in running text, and rows of tables, the reference doesn't have. */
  readonly asingList: readonly string[];
  readonly rentangList: readonly Rentang[];
}

/** A sentence or two: parts of one fact stand no further apart. */
const JANGKAUAN = 420;

/** One spelling for marks that programs set in several ways. */
export const samakan = (teks: string): string =>
  teks.replaceAll(/[“”]/g, '"').replaceAll(/[–‑]/g, '-').replaceAll('\u200B', '').replaceAll(/\s+/g, ' ');

const escape = (teks: string): string => teks.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const polaByTeks = new Map<string, string>();

/** A text however its lines break: at spaces, after hyphens and slashes. */
const pola = (teks: string): string => {
  const ada = polaByTeks.get(teks);
  if (ada !== undefined) return ada;
  const baru = samakan(teks)
    .split(/(?<=[-/])|\s+/)
    .map(escape)
    .join('\\s*');
  polaByTeks.set(teks, baru);
  return baru;
};

const polaUtuh = (teks: string): string => `(?<![\\p{L}\\p{N}])${pola(teks)}(?![\\p{L}\\p{N}])`;

const simpanan = new Map<string, RegExp>();
const regex = (sumber: string, tanda: 'gu' | 'yu'): RegExp => {
  const ada = simpanan.get(tanda + sumber) ?? new RegExp(sumber, tanda);
  simpanan.set(tanda + sumber, ada);
  return ada;
};

const cariDari = (sumber: string, teks: string, dari: number, tanda: 'gu' | 'yu' = 'gu'): [number, number] | null => {
  const cari = regex(sumber, tanda);
  cari.lastIndex = dari;
  const cocok = cari.exec(teks);
  return cocok && [cocok.index, cocok.index + cocok[0].length];
};

const polaBaris = ({ cetak }: Pick<BarisAcuan, 'cetak'>): string =>
  cetak
    .filter((sel) => sel !== '')
    .map(pola)
    .join('\\s*');

/** Rows that have others below them: groups without a number, kelompok program and programs. */
const isInduk = ({ cetak: [awal = ''] }: BarisAcuan): boolean => !/^(\d|Kegiatan)/.test(awal);

/** What programs put between rows at the top of a page: the head, and number and name of the levels above, marked. */
const polaSela = ({ kepala, barisList }: TabelAcuan): string => {
  const indukList = barisList.filter(isInduk).map(({ cetak }) => polaBaris({ cetak: cetak.slice(0, 2) }));
  return `(?:\\s|${kepala.map(pola).join('\\s*')}|(?:${indukList.join('|')})\\s*\\(lanjutan\\))*`;
};

const cocokkanTabel = (tabel: TabelAcuan, teks: string, awal: number, catat: Pencatat): number => {
  const judul = cariDari(`${pola(tabel.judul)}(?!\\s*\\.{4,})`, teks, awal);
  if (!judul) {
    catat.hilang(tabel.judul);
    return awal;
  }
  catat.ada('JUDUL_TABEL', [tabel.judul], judul);
  let [, kursor] = judul;
  const kepala = cariDari(`\\s*${tabel.kepala.map(pola).join('\\s*')}`, teks, kursor, 'yu');
  if (!kepala) catat.hilang(`${tabel.judul}: ${tabel.kepala.join(' | ')}`);
  const sela = polaSela(tabel);
  for (const baris of tabel.barisList) {
    const [, mulai] = cariDari(sela, teks, kursor, 'yu') ?? [kursor, kursor];
    const tepat = cariDari(polaBaris(baris), teks, mulai, 'yu');
    const ada = tepat ?? cariDari(polaBaris(baris), teks, mulai);
    if (!ada || ada[0] - mulai > JANGKAUAN) {
      catat.hilang(`${tabel.judul}: ${baris.cetak.join(' | ')}`);
      continue;
    }
    if (!tepat) catat.asing(`${tabel.judul}: ${teks.slice(mulai, ada[0])}`);
    catat.ada('BARIS', baris.cetak, ada);
    [, kursor] = ada;
  }
  return kursor;
};

const cocokkanFakta = (cetak: readonly string[], teks: string, kursor: number, catat: Pencatat): number => {
  const adaList = cetak.map((bagian) => cariDari(polaUtuh(bagian), teks, kursor));
  const rentangList = adaList.filter((ada) => ada !== null);
  const dari = Math.min(...rentangList.map(([awal]) => awal));
  const sampai = Math.max(...rentangList.map(([, akhir]) => akhir));
  const panjang = Math.max(...cetak.map((bagian) => bagian.length));
  if (rentangList.length < adaList.length || (cetak.length > 1 && sampai - dari > JANGKAUAN + panjang)) {
    catat.hilang(cetak.join(' + '));
    return kursor;
  }
  catat.ada('FAKTA', cetak, [dari, sampai]);
  return sampai;
};

interface Pencatat {
  hilang(apa: string): void;
  asing(apa: string): void;
  ada(jenis: Rentang['jenis'], cetak: readonly string[], rentang: readonly [number, number]): void;
}

/** Compares tables alone, in their order: their titles, heads and rows, each once, whole, and no others. */
export const cocokkanTabelList = (tabelList: readonly TabelAcuan[], teks: string): Kecocokan => {
  const hilangList: string[] = [];
  const asingList: string[] = [];
  const rentangList: Rentang[] = [];
  let kursor = 0;
  for (const tabel of tabelList) {
    kursor = cocokkanTabel(tabel, teks, kursor, {
      hilang: (apa) => hilangList.push(apa),
      asing: (apa) => asingList.push(apa),
      ada: (jenis, cetak, [dari, sampai]) => rentangList.push({ judulBagian: tabel.judul, jenis, cetak, dari, sampai }),
    });
  }
  return { hilangList, asingList, rentangList };
};

/** Headings of sections, found in their order; a line of contents, which ends in leaders, is none. */
const cariJudul = (bagianList: readonly BagianAcuan[], teks: string, hilang: (judul: string) => void) => {
  let kursor = 0;
  return bagianList.map(({ judul }) => {
    const ada = cariDari(`${polaUtuh(judul)}(?!\\s*\\.{4,})`, teks, kursor);
    if (ada) [, kursor] = ada;
    else hilang(judul);
    return ada;
  });
};

const ANGKA = /\d[\d.,/]*\d|\d/g;

const angkaOf = (butirList: readonly Butir[]): Set<string> =>
  new Set(butirList.flatMap((butir) => (butir.jenis === 'TABEL' ? [] : (butir.cetak.join(' ').match(ANGKA) ?? []))));

/** Compares the text of a document, pages joined and without their numbers, with the reference. */
export const cocokkan = ({ bagianList }: Acuan, teks: string): Kecocokan => {
  const hilangList: string[] = [];
  const asingList: string[] = [];
  const rentangList: Rentang[] = [];
  const judulList = cariJudul(bagianList, teks, (judul) => hilangList.push(judul));
  for (const [i, { judul, butirList }] of bagianList.entries()) {
    const ada = judulList[i];
    if (!ada) continue;
    const akhir = judulList.slice(i + 1).find((lain) => lain !== null)?.[0] ?? teks.length;
    rentangList.push({ judulBagian: judul, jenis: 'JUDUL', cetak: [judul], dari: ada[0], sampai: ada[1] });
    const isi = teks.slice(0, akhir);
    const catat: Pencatat = {
      hilang: (apa) => hilangList.push(`${judul}: ${apa}`),
      asing: (apa) => asingList.push(`${judul}: ${apa}`),
      ada: (jenis, cetak, [dari, sampai]) => rentangList.push({ judulBagian: judul, jenis, cetak, dari, sampai }),
    };
    let [, kursor] = ada;
    let prosa = '';
    for (const butir of butirList) {
      const mulai = kursor;
      kursor =
        butir.jenis === 'TABEL'
          ? cocokkanTabel(butir.tabel, isi, kursor, catat)
          : cocokkanFakta(butir.cetak, isi, kursor, catat);
      // What a figure says stands above its caption; a table's own text is compared row by row.
      const akhirProsa = butir.jenis === 'TABEL' ? cariDari(pola(butir.tabel.judul), isi, mulai)?.[0] : kursor;
      if (butir.jenis !== 'GAMBAR') prosa += isi.slice(mulai, akhirProsa ?? mulai);
    }
    if (!judul.startsWith('DAFTAR')) {
      const dikenal = angkaOf(butirList);
      for (const [angka] of (prosa + isi.slice(kursor)).matchAll(ANGKA)) {
        if (!dikenal.has(angka)) catat.asing(angka);
      }
    }
  }
  return { hilangList, asingList, rentangList };
};
