import type { GambarNaskah } from '../../../shared/domain/dossier';
import { askThread } from '../askThread';
import { periksaGambarList } from './periksaGambarList';
import { readGambarNaskah } from './readGambarNaskah';

/** What a thread is asked for: a picture file, or whether a dossier's pictures are sound. */
export type PermintaanGambar =
  | { readonly jenis: 'BACA'; readonly path: string }
  | { readonly jenis: 'PERIKSA'; readonly gambarList: readonly GambarNaskah[] };

/** Reading pictures, wherever it happens. */
export interface PembacaGambar {
  /** As `readGambarNaskah`. */
  read(path: string): Promise<Omit<GambarNaskah, 'gambarId'>>;
  /** As `periksaGambarList`. */
  periksa(gambarList: readonly GambarNaskah[]): Promise<GambarNaskah[]>;
}

/** On this thread, for programs that show no window. */
export const gambarDisini: PembacaGambar = {
  read: readGambarNaskah,
  periksa: async (gambarList) => periksaGambarList(gambarList),
};

/** On a thread of its own: unpacking millions of pixels takes half a second. `workerPath` is the bundled `gambarWorker`. */
export const gambarTerpisah = (workerPath: string): PembacaGambar => ({
  read: (path) => askThread({ jenis: 'BACA', path } satisfies PermintaanGambar, workerPath),
  periksa: async (gambarList) =>
    gambarList.length === 0 ? [] : askThread({ jenis: 'PERIKSA', gambarList } satisfies PermintaanGambar, workerPath),
});
