import type { BlokGambar } from '../../../shared/documents/model/dokumen';
import { svgGambar } from '../../files/gambar/svgGambar';
import { hitungBaris } from './hitungBaris';
import { luruskanTeks } from './luruskanPng';
import { MM, type Node } from './node';
import type { AlatSusun, Susunan } from './susunIsi';
import { susunKeterangan, susunSumber, tinggiSumber, UKURAN_KETERANGAN } from './susunKeterangan';
import type { Tata } from './tata';

/** Room around and between a figure and what stands below it, in points. */
const JARAK = 40;

/** A figure gives way to what shares its page, down to this height in points; below it nothing is to be seen. */
const TINGGI_MIN = 60;

/**
 * A figure with its caption and source as one block; `tinggiAwal` is all of it. `cadangan` points of its page are for what may
 * not be parted from it, above and below.
 */
export const susunBlokGambar = (
  { keterangan, gambar, sumber }: BlokGambar,
  tata: Tata,
  alat: AlatSusun,
  cadangan: number,
): Susunan => {
  const { lebarIsi, tinggiIsi, huruf, profil } = tata;
  const barisKeterangan = 1 + hitungBaris(keterangan.teks, lebarIsi, UKURAN_KETERANGAN, huruf);
  const tinggiBawah = barisKeterangan * UKURAN_KETERANGAN * profil.jarakBaris + tinggiSumber(sumber, tata) + JARAK;
  // All of it has to fit on one page with what stands below: of a block that doesn't, pdfmake prints nothing.
  const tinggiMaks = Math.min(tinggiIsi * 0.75, tinggiIsi - tinggiBawah);
  // A figure too high for the page gets narrower too: pdfmake would squeeze a picture into the box.
  const tinggi = Math.min(
    (Math.min(gambar.lebarMm * MM, lebarIsi) * gambar.tinggiMm) / gambar.lebarMm,
    tinggiMaks,
    Math.max(TINGGI_MIN, tinggiIsi - tinggiBawah - cadangan),
  );
  const lebar = (tinggi * gambar.lebarMm) / gambar.tinggiMm;
  return {
    depan: [],
    isi: [
      {
        stack: [
          { ...isiGambar(gambar, lebar, tinggi, alat), font: profil.huruf, alignment: 'center' },
          susunKeterangan(keterangan, tata, alat, 6),
          ...susunSumber(sumber, tata),
        ],
        unbreakable: true,
        margin: [0, 6, 0, 6],
      },
    ],
    tinggiAwal: tinggi + tinggiBawah,
  };
};

/** Base64 of a PNG inside a drawing. */
const PNG_DALAM = /(?<=data:image\/png;base64,)[A-Za-z0-9+/=]+/g;

const isiGambar = (gambar: BlokGambar['gambar'], width: number, height: number, alat: AlatSusun): Partial<Node> => {
  if (gambar.jenis === 'GRAFIK') return { svg: alat.renderGrafik(gambar.opsi, width, height), width, height };
  if (gambar.jenis === 'SVG') return { svg: gambar.svg, width, height };
  if (gambar.mime === 'image/svg+xml')
    return { svg: svgGambar(gambar.isi).replaceAll(PNG_DALAM, luruskanTeks), width, height };
  const isi = gambar.mime === 'image/png' ? luruskanTeks(gambar.isi) : gambar.isi;
  return { image: `data:${gambar.mime};base64,${isi}`, width, height };
};
