import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const run = (perintah: string, args: readonly string[]): string =>
  execFileSync(perintah, args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });

/** One line with single spaces. */
export const rapat = (teks: string): string => teks.replace(/\s+/g, ' ').trim();

export interface Kata {
  readonly teks: string;
  readonly x: number;
  readonly y: number;
  /** Page from 1. */
  readonly halaman: number;
}

/** A PDF as other programs read it: poppler for text, faces and sizes, qpdf for the structure. */
export interface PdfTerbaca {
  readonly halamanList: readonly string[];
  /** Text in reading order, one line. */
  readonly teks: string;
  readonly info: string;
  readonly fontList: readonly string[];
  /** Printed label of each page: the last line of its text; empty when it carries none. */
  readonly labelList: readonly string[];
  /** Pages that lie, from 1. */
  readonly mendatarList: readonly number[];
  readonly path: string;
}

export const readPdf = (bytes: Uint8Array, folder: string, nama: string): PdfTerbaca => {
  const path = join(folder, nama);
  writeFileSync(path, bytes);
  const info = run('pdfinfo', ['-l', '9999', path]);
  const halamanList = run('pdftotext', ['-layout', path, '-']).split('\f').slice(0, -1);
  return {
    path,
    halamanList,
    teks: rapat(run('pdftotext', [path, '-'])),
    info,
    fontList: run('pdffonts', [path]).trimEnd().split('\n').slice(2),
    labelList: halamanList.map(
      (teks) => /^\s*([ivxlc]+|\d+)\s*$/.exec(teks.trimEnd().split('\n').at(-1) ?? '')?.[1] ?? '',
    ),
    mendatarList: Array.from(info.matchAll(/^Page\s+(\d+) size:\s+([\d.]+) x ([\d.]+)/gm)).flatMap(
      ([, halaman, lebar, tinggi]) => (Number(lebar) > Number(tinggi) ? Number(halaman) : []),
    ),
  };
};

/** Pages in the order the text was set, a cell after the other. */
export const halamanTersusun = ({ path }: PdfTerbaca): string[] =>
  run('pdftotext', ['-raw', path, '-']).split('\f').slice(0, -1);

/** A matrix row repeated at the top of a page: its label, then its text up to the mark. */
const ULANGAN = /^(?:KP|Program|Kegiatan)\s[IVXLC]\S*(?:(?!\n(?:KP|Program|Kegiatan)\s[IVXLC])[^])*?\(lanjutan\)$/gm;

/** Rows repeated at the top of a page of `halamanTersusun`. */
export const ulanganOf = (halaman: string): string[] => halaman.match(ULANGAN)?.map(rapat) ?? [];

/** Text of a page of `halamanTersusun` without them. */
export const tanpaUlangan = (halaman: string): string => halaman.replaceAll(ULANGAN, '');

/** Throws when qpdf finds the file damaged. */
export const checkStructure = ({ path }: PdfTerbaca): string => run('qpdf', ['--check', path]);

/** The document catalog and everything else as qpdf's JSON text. */
export const structureOf = ({ path }: PdfTerbaca): string => run('qpdf', ['--json', path]);

/** Words with the middle of their boxes, in points from the upper left. */
export const kataOf = ({ path }: PdfTerbaca): Kata[] => {
  let halaman = 0;
  return run('pdftotext', ['-bbox', path, '-'])
    .split('\n')
    .flatMap((baris) => {
      if (baris.includes('<page ')) halaman += 1;
      const cocok = /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*)<\/word>/.exec(baris);
      if (!cocok) return [];
      const [kiri = 0, atas = 0, kanan = 0, bawah = 0] = cocok.slice(1, 5).map(Number);
      return [{ teks: cocok[5] ?? '', x: (kiri + kanan) / 2, y: (atas + bawah) / 2, halaman }];
    });
};
