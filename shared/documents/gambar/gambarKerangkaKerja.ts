import type { GayaGrafik } from '../charts/gayaGrafik';
import type { Gambar } from '../model/gambar';

const LEBAR = 460;
const TINGGI = 300;

/** Components of the framework around what they carry. Source: Gambar 1 and 2.1 of the reference. */
const INTI = ['Pengelolaan', 'Pengaduan', 'yang Efektif'];
const KOMPONEN: readonly { x: number; y: number; barisList: readonly string[] }[] = [
  { x: 230, y: 38, barisList: ['Nilai'] },
  { x: 386, y: 112, barisList: ['Komitmen'] },
  { x: 342, y: 252, barisList: ['Kebijakan'] },
  { x: 118, y: 252, barisList: ['Sumber Daya'] },
  { x: 74, y: 112, barisList: ['Pengembangan dan', 'Pembelajaran'] },
];
const PUSAT = { x: 230, y: 152, rx: 84, ry: 50 };
const KOTAK = { lebar: 128, tinggi: 46 };

/** Gambar 1: five components around effective complaint handling; own drawing, two tones, legible in black and white. */
export const gambarKerangkaKerja = (gaya: GayaGrafik): Gambar => ({
  jenis: 'SVG',
  lebarMm: 150,
  tinggiMm: (150 * TINGGI) / LEBAR,
  svg: [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${LEBAR}" height="${TINGGI}" viewBox="0 0 ${LEBAR} ${TINGGI}">`,
    ...KOMPONEN.map(
      ({ x, y }) =>
        `<line x1="${x}" y1="${y}" x2="${PUSAT.x}" y2="${PUSAT.y}" stroke="${gaya.tinta}" stroke-width="1.4"/>`,
    ),
    `<ellipse cx="${PUSAT.x}" cy="${PUSAT.y}" rx="${PUSAT.rx}" ry="${PUSAT.ry}" fill="${gaya.utama}"/>`,
    tulisan(INTI, PUSAT.x, PUSAT.y, '#ffffff', gaya, true),
    ...KOMPONEN.flatMap(({ x, y, barisList }) => [
      `<rect x="${x - KOTAK.lebar / 2}" y="${y - KOTAK.tinggi / 2}" width="${KOTAK.lebar}" height="${KOTAK.tinggi}" rx="8" fill="${gaya.kedua}" stroke="${gaya.tinta}" stroke-width="1"/>`,
      tulisan(barisList, x, y, gaya.tinta, gaya, false),
    ]),
    '</svg>',
  ].join(''),
});

const UKURAN = 12;
const JARAK = 15;

/** Lines centred on a point; baselines are set by hand because renderers differ on `dominant-baseline`. */
const tulisan = (
  barisList: readonly string[],
  x: number,
  y: number,
  warna: string,
  gaya: GayaGrafik,
  isTebal: boolean,
): string =>
  barisList
    .map((baris, i) => {
      const dasar = y + UKURAN * 0.35 + (i - (barisList.length - 1) / 2) * JARAK;
      return `<text x="${x}" y="${dasar}" text-anchor="middle" font-family="${gaya.fontFamily}" font-size="${UKURAN}" font-weight="${isTebal ? 'bold' : 'normal'}" fill="${warna}">${baris}</text>`;
    })
    .join('');
