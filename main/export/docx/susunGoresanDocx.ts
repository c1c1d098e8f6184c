import { type ImageRun, TextRun } from 'docx';
import type { Goresan } from '../../../shared/documents/model/tabel';
import { batasGoresan } from '../batasGoresan';
import { MM } from '../pdf/node';
import { gambarSvg } from './gambarDocx';

/** Room for the number in front of a signature, and the highest it gets. */
const LEBAR_NOMOR = 18;
const TINGGI_MAKS = 10 * MM;
/** The box of the pad is printed at most this wide; it is 1000 units wide. */
const LEBAR_KOTAK_MAKS = 38 * MM;
const LEBAR_KOTAK = 1000;
const TEBAL_GARIS = 0.9;

/** A signature as a vector picture behind its number: cut to what was drawn, in proportion, within `lebar` points. */
export const susunGoresanDocx = (goresanList: Goresan, lebar: number): (TextRun | ImageRun)[] => {
  const batas = batasGoresan(goresanList);
  if (batas.kiri > batas.kanan) return [];
  const lebarAsli = Math.max(1, batas.kanan - batas.kiri);
  const tinggiAsli = Math.max(1, batas.bawah - batas.atas);
  const skala = Math.min(
    (lebar - LEBAR_NOMOR - 2) / lebarAsli,
    TINGGI_MAKS / tinggiAsli,
    LEBAR_KOTAK_MAKS / LEBAR_KOTAK,
  );
  const tepi = TEBAL_GARIS / skala;
  const lebarKotak = lebarAsli + 2 * tepi;
  const tinggiKotak = tinggiAsli + 2 * tepi;
  const jalurList = goresanList.map((goresan) => {
    const [awal] = goresan;
    if (!awal) return '';
    const titikList = goresan.length === 1 ? [awal, [awal[0] + 1, awal[1]] as const] : goresan;
    return `M${titikList.map(([x, y]) => `${x - batas.kiri + tepi} ${y - batas.atas + tepi}`).join('L')}`;
  });
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${lebarKotak * skala}pt" height="${tinggiKotak * skala}pt" ` +
    `viewBox="0 0 ${lebarKotak} ${tinggiKotak}"><path d="${jalurList.join('')}" fill="none" stroke="#000000" ` +
    `stroke-width="${tepi}" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
  return [
    new TextRun({ text: ' ' }),
    gambarSvg(svg, { lebar: lebarKotak * skala, tinggi: tinggiKotak * skala, uraian: 'Tanda tangan' }),
  ];
};
