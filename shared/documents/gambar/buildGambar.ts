import type { KodeGambar } from '../../domain/dossier';
import type { Bahan } from '../bahan';
import { chartPrioritas } from '../charts/chartPrioritas';
import { chartTren } from '../charts/chartTren';
import type { GayaGrafik } from '../charts/gayaGrafik';
import type { Gambar } from '../model/gambar';
import { gambarKerangkaKerja } from './gambarKerangkaKerja';

/** Ink for paper: black and greys, so that a photocopy loses nothing. */
export const GAYA_CETAK: GayaGrafik = {
  fontFamily: 'TeX Gyre Bonum',
  ukuranHuruf: 9,
  tinta: '#000000',
  garis: '#bbbbbb',
  utama: '#404040',
  kedua: '#e2e2e2',
  animasi: false,
};

const LEBAR_MM = 155;

const PEMBUAT: Readonly<Record<KodeGambar, (bahan: Bahan) => Gambar>> = {
  KERANGKA_KERJA: () => gambarKerangkaKerja(GAYA_CETAK),
  PRIORITAS: ({ hasil }) => ({
    jenis: 'GRAFIK',
    opsi: chartPrioritas(hasil, GAYA_CETAK),
    lebarMm: LEBAR_MM,
    tinggiMm: Math.min(220, 30 + Math.max(3, hasil.aspekList.length) * 11),
  }),
  TREN_PENGADUAN: ({ statistik }) => ({
    jenis: 'GRAFIK',
    opsi: chartTren(statistik, GAYA_CETAK),
    lebarMm: LEBAR_MM,
    tinggiMm: 75,
  }),
};

/** The figure a narrative places by its code. The priority chart grows with the number of aspects up to a page. */
export const buildGambar = (kode: KodeGambar, bahan: Bahan): Gambar => PEMBUAT[kode](bahan);
