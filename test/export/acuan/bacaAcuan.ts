import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A row as the reference has it and as the app prints it. */
export interface BarisAcuan {
  readonly acuan: readonly string[];
  readonly cetak: readonly string[];
}

export interface TabelAcuan {
  readonly judul: string;
  readonly kepala: readonly string[];
  readonly barisList: readonly BarisAcuan[];
}

/** Parts of a fact stand in one sentence, in either order. */
export type Butir =
  | { readonly jenis: 'FAKTA' | 'GAMBAR'; readonly acuan: readonly string[]; readonly cetak: readonly string[] }
  | { readonly jenis: 'TABEL'; readonly tabel: TabelAcuan };

export interface BagianAcuan {
  readonly judul: string;
  readonly butirList: readonly Butir[];
}

/** What the app prints otherwise than the reference, and why. */
export interface Penyimpangan {
  readonly acuan: string;
  readonly cetak: string;
  readonly alasan: string;
}

export interface Acuan {
  readonly bagianList: readonly BagianAcuan[];
  readonly penyimpanganList: readonly Penyimpangan[];
}

type Fakta = { jenis: 'FAKTA' | 'GAMBAR'; acuan: string[]; cetak: string[] };
type Tabel = { jenis: 'TABEL'; tabel: { judul: string; kepala: string[]; barisList: Baris[] } };
type Baris = { acuan: string[]; cetak: string[] };

const pisah = (isi: string, tanda: string): string[] => isi.split(tanda).map((bagian) => bagian.trim());

/** Reads the form `1-depan.txt` explains; throws at a line it doesn't know or a deviation without a reason. */
export const parseAcuan = (teks: string): Acuan => {
  const bagianList: { judul: string; butirList: (Fakta | Tabel)[] }[] = [];
  const penyimpanganList: Penyimpangan[] = [];
  let kini: Fakta | Tabel | undefined;
  let kolomIsi: readonly [number, string] | undefined;
  const tambah = (butir: Fakta | Tabel): void => {
    kini = butir;
    bagianList.at(-1)?.butirList.push(butir);
  };
  const tambahBaris = (acuan: string[], cetak: string[]): void => {
    if (kini?.jenis !== 'TABEL') throw new Error(cetak.join(' | '));
    kini.tabel.barisList.push({ acuan, cetak });
  };
  const ubah = (isi: string): void => {
    const [cetak = '', alasan] = pisah(isi, ';;');
    if (!alasan || !kini) throw new Error(isi);
    const ubahan = kini.jenis === 'TABEL' ? kini.tabel.barisList.at(-1) : kini;
    if (!ubahan) throw new Error(isi);
    penyimpanganList.push({ acuan: ubahan.acuan.join(' '), cetak, alasan });
    ubahan.cetak = pisah(cetak, kini.jenis === 'TABEL' ? '|' : ' + ');
  };
  const tambahan = (isi: string): void => {
    const [cetak = '', alasan] = pisah(isi, ';;');
    if (!alasan) throw new Error(isi);
    penyimpanganList.push({ acuan: '', cetak, alasan });
    if (kini?.jenis === 'TABEL') tambahBaris([], pisah(cetak, '|'));
    else tambah({ jenis: 'FAKTA', acuan: [], cetak: [cetak] });
  };
  const isiKolom = (isi: string): void => {
    const [cetak = '', alasan] = pisah(isi, ';;');
    const [, kolom, pola = ''] = /^(\d+) (.+)$/.exec(cetak) ?? [];
    if (!alasan || !kolom) throw new Error(isi);
    kolomIsi = [Number(kolom) - 1, pola];
    penyimpanganList.push({ acuan: '', cetak, alasan });
  };
  const denganKolom = (selList: string[]): string[] =>
    kolomIsi ? selList.with(kolomIsi[0], kolomIsi[1].replace('{1}', selList[0] ?? '')) : selList;
  for (const baris of teks.split('\n')) {
    const isi = baris.slice(1).trim();
    switch (baris[0]) {
      case undefined:
      case ';':
        break;
      case '#':
        kini = undefined;
        bagianList.push({ judul: isi, butirList: [] });
        break;
      case '-':
        tambah({ jenis: 'FAKTA', acuan: pisah(isi, ' + '), cetak: pisah(isi, ' + ') });
        break;
      case '&':
        tambah({ jenis: 'GAMBAR', acuan: [isi], cetak: [isi] });
        break;
      case '@':
        kolomIsi = undefined;
        tambah({ jenis: 'TABEL', tabel: { judul: isi, kepala: [], barisList: [] } });
        break;
      case '^':
        if (kini?.jenis !== 'TABEL') throw new Error(baris);
        kini.tabel.kepala = pisah(isi, '|');
        break;
      case '|':
        tambahBaris(pisah(isi, '|'), denganKolom(pisah(isi, '|')));
        break;
      case '=':
        ubah(isi);
        break;
      case '+':
        tambahan(isi);
        break;
      case '~':
        isiKolom(isi);
        break;
      default:
        throw new Error(baris);
    }
  }
  return { bagianList, penyimpanganList };
};

const folder = fileURLToPath(new URL('../../fixtures/acuan', import.meta.url));

/** Everything the reference's annex says, in its order. */
export const readAcuan = (): Acuan =>
  parseAcuan(
    readdirSync(folder)
      .toSorted()
      .map((nama) => readFileSync(`${folder}/${nama}`, 'utf8'))
      .join('\n'),
  );
