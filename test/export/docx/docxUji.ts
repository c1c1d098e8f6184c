import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SaxesParser } from 'saxes';
import { readZip } from '../xlsx/readZip';

/** An element of a part of the document, with its text in order. */
export interface Elemen {
  readonly nama: string;
  readonly atribut: Readonly<Record<string, string>>;
  readonly anakList: Elemen[];
  teks: string;
}

/** Parses XML strictly; throws where it isn't well-formed. */
export const parseXml = (xml: string): Elemen => {
  const akar: Elemen = { nama: '', atribut: {}, anakList: [], teks: '' };
  const jalur = [akar];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const elemen: Elemen = { nama: name, atribut: attributes, anakList: [], teks: '' };
    jalur.at(-1)?.anakList.push(elemen);
    jalur.push(elemen);
  });
  parser.on('text', (teks) => {
    const kini = jalur.at(-1);
    if (kini) kini.teks += teks;
  });
  parser.on('closetag', () => void jalur.pop());
  parser.write(xml).close();
  return akar.anakList[0] ?? akar;
};

/** Every element of a name below, in order. */
export const cari = (elemen: Elemen, nama: string): Elemen[] =>
  elemen.anakList.flatMap((anak) => [...(anak.nama === nama ? [anak] : []), ...cari(anak, nama)]);

const isRujukanHalaman = (anakList: readonly Elemen[]): boolean =>
  anakList.some(({ nama, teks }) => nama === 'w:instrText' && teks.trim().startsWith('PAGEREF'));

/** Page a line of contents shows, empty for none. */
export const halamanOf = (elemen: Elemen): string =>
  cari(elemen, 'w:r')
    .filter(({ anakList }) => isRujukanHalaman(anakList))
    .flatMap(({ anakList }) => anakList.flatMap(({ nama, teks }) => (nama === 'w:t' ? teks : '')))
    .join('');

/** Words a reader sees: tabs and breaks as space; settings, instructions of fields and pages of contents left out. */
export const teksOf = ({ nama, teks, anakList }: Elemen): string => {
  if (nama === 'w:t') return teks;
  if (nama === 'w:tab' || nama === 'w:br') return ' ';
  return nama === 'w:pPr' || isRujukanHalaman(anakList) ? '' : anakList.map(teksOf).join('');
};

export interface DocxTerbaca {
  /** Parts by name, as text. */
  readonly bagian: ReadonlyMap<string, string>;
  readonly isi: Elemen;
  readonly paragrafList: readonly Elemen[];
}

export const readDocx = (bytes: Uint8Array): DocxTerbaca => {
  const bagian = readZip(bytes);
  const isi = parseXml(bagian.get('word/document.xml') ?? '');
  return { bagian, isi, paragrafList: cari(isi, 'w:p') };
};

/** Style of a paragraph, empty for the default. */
export const gayaOf = (paragraf: Elemen): string => cari(paragraf, 'w:pStyle')[0]?.atribut['w:val'] ?? '';

/** Documents as LibreOffice prints them, by name. */
export const cetak = (folder: string, isiByNama: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> => {
  const keluaran = join(folder, 'cetak');
  mkdirSync(keluaran, { recursive: true });
  const pathList = [...isiByNama].map(([nama, isi]) => {
    const path = join(folder, `${nama}.docx`);
    writeFileSync(path, isi);
    return path;
  });
  const profil = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`;
  execFileSync('soffice', [profil, '--headless', '--convert-to', 'pdf', '--outdir', keluaran, ...pathList], {
    stdio: 'pipe',
    timeout: 200_000,
  });
  return new Map([...isiByNama.keys()].map((nama) => [nama, readFileSync(join(keluaran, `${nama}.pdf`))]));
};
