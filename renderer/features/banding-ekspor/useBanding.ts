import type { PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { findNomorHalaman } from '../../../shared/domain/bandingPdf/findNomorHalaman';
import type { HalamanTeks, KataHalaman, PasanganHalaman } from '../../../shared/domain/bandingPdf/halamanTeks';
import { readKata } from '../../components/pdf/readKata';
import { runBanding } from './runBanding';

/** A page with its words and which of them are its number. */
export interface HalamanBanding {
  readonly halaman: PDFPageProxy;
  readonly kataList: readonly KataHalaman[];
  readonly nomorList: readonly number[];
}

export interface HasilBanding {
  readonly pasanganList: readonly PasanganHalaman[];
  readonly lama: readonly HalamanBanding[];
  readonly baru: readonly HalamanBanding[];
}

export type KeadaanBanding =
  | { readonly tahap: 'MEMBACA'; readonly ke: number; readonly dari: number }
  | { readonly tahap: 'MENYEJAJARKAN' }
  | { readonly tahap: 'SELESAI'; readonly hasil: HasilBanding }
  | { readonly tahap: 'GAGAL'; readonly error: unknown };

/** Progress is drawn this often, in pages. */
const LANGKAH = 8;

/** Reads the words of both documents, a page at a time, and compares them; stops when the screen is left. */
export const useBanding = (lamaList: readonly PDFPageProxy[], baruList: readonly PDFPageProxy[]): KeadaanBanding => {
  const [keadaan, setKeadaan] = useState<KeadaanBanding>({ tahap: 'MEMBACA', ke: 0, dari: 0 });
  useEffect(() => {
    if (lamaList.length === 0 || baruList.length === 0) return undefined;
    const batal = new AbortController();
    const { signal } = batal;
    const dari = lamaList.length + baruList.length;
    let ke = 0;
    const read = async (halaman: PDFPageProxy): Promise<HalamanBanding> => {
      signal.throwIfAborted();
      if (ke % LANGKAH === 0) setKeadaan({ tahap: 'MEMBACA', ke: ke + 1, dari });
      ke += 1;
      const kataList = await readKata(halaman);
      return { halaman, kataList, nomorList: findNomorHalaman(kataList) };
    };
    const run = async (): Promise<void> => {
      const lama: HalamanBanding[] = [];
      const baru: HalamanBanding[] = [];
      for (const halaman of lamaList) lama.push(await read(halaman));
      for (const halaman of baruList) baru.push(await read(halaman));
      setKeadaan({ tahap: 'MENYEJAJARKAN' });
      const pasanganList = await runBanding(lama.map(teksOf), baru.map(teksOf), signal);
      setKeadaan({ tahap: 'SELESAI', hasil: { pasanganList, lama, baru } });
    };
    run().catch((error: unknown) => {
      if (!signal.aborted) setKeadaan({ tahap: 'GAGAL', error });
    });
    return () => batal.abort();
  }, [lamaList, baruList]);
  return keadaan;
};

const teksOf = ({ kataList, nomorList }: HalamanBanding): HalamanTeks => ({
  kataList: kataList.map(({ teks }) => teks),
  nomorList,
});
