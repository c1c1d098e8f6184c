import { useEffect, useState } from 'react';
import { bandingGambar } from '../../../shared/domain/bandingPdf/bandingGambar';
import type { Kotak } from '../../../shared/domain/bandingPdf/halamanTeks';
import { drawKecil } from '../../components/pdf/drawKecil';
import type { HalamanBanding, HasilBanding } from './useBanding';

/** Dots across a page: a hairline of a chart still shows, and a page is compared in a few milliseconds. */
const LEBAR = 420;

export interface GambarBeda {
  /** By index of the pair: where its pictures differ though its words don't. */
  readonly kotakByPasangan: ReadonlyMap<number, Kotak>;
  readonly ke: number;
  readonly dari: number;
}

/** Looks, whenever the window has time, for pages of equal words whose pictures differ. */
export const useGambarBeda = (hasil: HasilBanding): GambarBeda => {
  const [beda, setBeda] = useState<GambarBeda>({ kotakByPasangan: new Map(), ke: 0, dari: 0 });
  useEffect(() => {
    const batal = new AbortController();
    const { signal } = batal;
    const tugasList = listTugas(hasil);
    const run = async (): Promise<void> => {
      let kotakByPasangan: ReadonlyMap<number, Kotak> = new Map();
      for (const [ke, { index, lama, baru }] of tugasList.entries()) {
        setBeda({ kotakByPasangan, ke, dari: tugasList.length });
        await senggang(signal);
        const kotak = await bandingkan(lama, baru, signal);
        if (kotak) kotakByPasangan = new Map([...kotakByPasangan, [index, kotak]]);
      }
      setBeda({ kotakByPasangan, ke: tugasList.length, dari: tugasList.length });
    };
    // A document that can't be drawn tells so where it is shown.
    run().catch(() => undefined);
    return () => batal.abort();
  }, [hasil]);
  return beda;
};

interface Tugas {
  readonly index: number;
  readonly lama: HalamanBanding;
  readonly baru: HalamanBanding;
}

const listTugas = ({ pasanganList, lama, baru }: HasilBanding): readonly Tugas[] =>
  pasanganList.flatMap((pasangan, index) => {
    const halamanLama = pasangan.lama === null ? undefined : lama[pasangan.lama];
    const halamanBaru = pasangan.baru === null ? undefined : baru[pasangan.baru];
    return pasangan.keadaan === 'SAMA' && halamanLama && halamanBaru
      ? [{ index, lama: halamanLama, baru: halamanBaru }]
      : [];
  });

const senggang = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const id = window.requestIdleCallback(() => resolve(), { timeout: 1000 });
    signal.addEventListener('abort', () => {
      window.cancelIdleCallback(id);
      reject(signal.reason as Error);
    });
  });

const bandingkan = async (lama: HalamanBanding, baru: HalamanBanding, signal: AbortSignal): Promise<Kotak | null> => {
  const gambarLama = await drawKecil(lama.halaman, LEBAR, signal);
  const gambarBaru = await drawKecil(baru.halaman, LEBAR, signal);
  return bandingGambar(gambarLama, gambarBaru, [...nomorOf(lama), ...nomorOf(baru)]);
};

const nomorOf = ({ kataList, nomorList }: HalamanBanding): readonly Kotak[] =>
  nomorList.flatMap((i) => kataList[i] ?? []);
