import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { HURUF_WORD } from './gayaDocx';

/** Fine enough for print, light enough for a file that is mailed. */
const TITIK_PER_INCI = 200;
const LEBAR_MAKS = 4000;

let siap: Promise<void> | null = null;
let fontBuffers: Uint8Array[] = [];

/**
 * Loads the drawing machine and the shipped typefaces, once a thread. Must be awaited before `rasterSvg`. Rejects with the
 * file system's error when the installation is damaged.
 */
export const siapkanRaster = (fontsFolder: string): Promise<void> => {
  siap ??= (async () => {
    // The packages lie beside the folder of assets, in the archive of the app as in the project.
    const path = createRequire(join(fontsFolder, 'huruf.cjs')).resolve('@resvg/resvg-wasm/index_bg.wasm');
    await initWasm(readFileSync(path));
    fontBuffers = readdirSync(fontsFolder)
      .filter((nama) => /\.(?:otf|ttf)$/.test(nama))
      .map((nama) => readFileSync(join(fontsFolder, nama)));
  })();
  return siap;
};

/** PNG of a drawing `lebar` points wide, in the app's own typefaces: what is drawn for a Word that knows no SVG. */
export const rasterSvg = (svg: string, lebar: number): Buffer => {
  const hurufAsli = Object.entries(HURUF_WORD).reduce((teks, [asli, word]) => teks.replaceAll(word, asli), svg);
  const resvg = new Resvg(hurufAsli, {
    fitTo: { mode: 'width', value: Math.min(LEBAR_MAKS, Math.max(1, Math.round((lebar * TITIK_PER_INCI) / 72))) },
    font: {
      fontBuffers,
      defaultFontFamily: 'Liberation Sans',
      sansSerifFamily: 'Liberation Sans',
      serifFamily: 'TeX Gyre Bonum',
    },
  });
  try {
    const hasil = resvg.render();
    const png = Buffer.from(hasil.asPng());
    hasil.free();
    return png;
  } finally {
    resvg.free();
  }
};
