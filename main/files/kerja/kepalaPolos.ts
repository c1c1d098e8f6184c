import type { KisiPolos } from './kisiPolos';

export type KunciPolos =
  | 'nomor'
  | 'tingkat'
  | 'uraian'
  | 'waktu'
  | 'pihak'
  | 'keterangan'
  | 'keluaran'
  | 'indikator'
  | 'sumberDana';

/** Columns of a sheet typed by hand, found by what their heads say; positions count from 0. */
export interface KepalaPolos {
  /** Position of the last row of the head in the list of rows. */
  readonly akhir: number;
  readonly kolomByKunci: ReadonlyMap<KunciPolos, number>;
  readonly kolomTahun: readonly {
    readonly kolom: number;
    readonly tahun: number;
    readonly macam: 'tahun' | 'target' | 'anggaran';
  }[];
  /** Heads that say nothing known. */
  readonly lainList: readonly { readonly kolom: number; readonly judul: string }[];
  /** Normalised head texts of one row, to find the head again where it is repeated. */
  readonly sidik: string;
}

/** Rows from the top in which a head is looked for. */
const KEPALA_MAKS = 60;

const POLA: readonly (readonly [KunciPolos, RegExp])[] = [
  ['nomor', /^(no|nomor|kode|no urut)$/],
  ['tingkat', /^(tingkat|level|jenis)$/],
  ['sumberDana', /^(sumber (dana|anggaran|pendanaan|biaya)|pendanaan)/],
  ['pihak', /(pihak|pelaksana|penanggung ?jawab|instansi|opd|skpd|perangkat daerah|unit kerja)/],
  ['keluaran', /^(keluaran|output|hasil)/],
  ['indikator', /^(indikator|tolok ukur)/],
  ['keterangan', /^(keterangan|ket|catatan)/],
  ['uraian', /^(uraian|nama program|nama kegiatan|rencana aksi|aksi|kelompok program|program|kegiatan)/],
  ['waktu', /^(waktu|tahun|jadwal|waktu pelaksanaan|tahun pelaksanaan)/],
];

export const samakanJudul = (teks: string): string =>
  teks
    .toLowerCase()
    .replaceAll(/[.:*]+/g, ' ')
    .replaceAll(/\s*\/\s*/g, '/')
    .replaceAll(/\s+/g, ' ')
    .trim();

const kunciOf = (judul: string): KunciPolos | null => POLA.find(([, pola]) => pola.test(judul))?.[0] ?? null;

/** `2022`, `tahun 2022`, `target 2022`, `anggaran 2022 (rp)` and the same with a group head before it. */
const tahunOf = (judul: string): { tahun: number; macam: 'tahun' | 'target' | 'anggaran' } | null => {
  const tahun = /(?:^|\s)(\d{4})(?:\s*\(rp\)|\s*rp)?$/.exec(judul)?.[1];
  if (tahun === undefined) return null;
  const macam = /target|sasaran/.test(judul) ? 'target' : /anggaran|pagu|biaya|dana/.test(judul) ? 'anggaran' : 'tahun';
  return { tahun: Number(tahun), macam };
};

/** The head of a sheet: one row, or two with the years below. Null when no row names the text of the rows. */
export const kenaliKepala = (kisi: KisiPolos): KepalaPolos | null => {
  const sampai = Math.min(kisi.barisList.length, KEPALA_MAKS);
  for (let i = 0; i < sampai; i += 1) {
    const baris = kisi.barisList[i];
    if (!baris) continue;
    const atas = kisi.isiGabung(baris.nomor).map(samakanJudul);
    const dikenal = atas.filter((judul) => kunciOf(judul) !== null || tahunOf(judul) !== null);
    // A title such as "Program Kerja" stands alone.
    if (!atas.some((judul) => kunciOf(judul) === 'uraian') || new Set(dikenal).size < 2) continue;
    const bawah = kisi.barisList[i + 1];
    const isDua = bawah !== undefined && isKepalaBawah(bawah.selList);
    const judulBawah = isDua ? kisi.isiGabung(bawah.nomor).map(samakanJudul) : [];
    return susunKepala(
      atas.map((judul, j) => {
        const anak = judulBawah[j] ?? '';
        return anak === '' || anak === judul ? judul : `${judul} ${anak}`.trim();
      }),
      i + (isDua ? 1 : 0),
      sidikOf(baris.selList),
    );
  }
  return null;
};

/** A second head row has years only, or the names of columns under a group. */
export const isKepalaBawah = (selList: readonly string[]): boolean => {
  const isi = selList.map(samakanJudul).filter((teks) => teks !== '');
  return isi.length > 0 && isi.every((teks) => tahunOf(teks) !== null);
};

export const sidikOf = (selList: readonly string[]): string =>
  selList
    .map(samakanJudul)
    .filter((teks) => teks !== '')
    .join('|');

const susunKepala = (judulList: readonly string[], akhir: number, sidik: string): KepalaPolos => {
  const kolomByKunci = new Map<KunciPolos, number>();
  const kolomTahun: { kolom: number; tahun: number; macam: 'tahun' | 'target' | 'anggaran' }[] = [];
  const lainList: { kolom: number; judul: string }[] = [];
  for (const [kolom, judul] of judulList.entries()) {
    if (judul === '') continue;
    const tahun = tahunOf(judul);
    const kunci = kunciOf(judul);
    if (tahun) kolomTahun.push({ kolom, ...tahun });
    else if (kunci !== null && !kolomByKunci.has(kunci)) kolomByKunci.set(kunci, kolom);
    else if (kunci === null || judulList.indexOf(judul) === kolom) lainList.push({ kolom, judul });
  }
  return { akhir, kolomByKunci, kolomTahun, lainList, sidik };
};
