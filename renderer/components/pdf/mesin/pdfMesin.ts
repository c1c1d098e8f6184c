import { RenaksiError } from '../../../../shared/errors/errorCode';
import { errorPdf } from './errorPdf';
import type { JawabanMesin, JenisTugas, PermintaanMesin, TempatPdf, TugasMesin } from './kabarMesin';
import type { UkuranHalaman } from './ukuranHalaman';

/** An open document. What is asked of one that was closed meanwhile is rejected. */
export interface DokumenPdf {
  /** One for each page. */
  readonly ukuranList: readonly UkuranHalaman[];
  /** The page at `index`, from 0, `lebar` dots wide; rejects when `signal` says stop. */
  readonly gambar: (index: number, lebar: number, signal: AbortSignal) => Promise<ImageBitmap>;
  readonly teks: (index: number) => Promise<string>;
  readonly tempat: (nama: string) => Promise<TempatPdf | null>;
  readonly tutup: () => void;
}

type Hasil<J extends JenisTugas> = TugasMesin[J]['hasil'];
interface Penanti {
  readonly terima: (hasil: Hasil<JenisTugas>) => void;
  readonly tolak: (alasan: unknown) => void;
}

const matiError = (): RenaksiError => new RenaksiError('INTERNAL', { bagian: 'pdf.worker' });

/** One thread and what it still owes. */
class PdfMesin {
  readonly #pekerja: Worker;
  readonly #penanti = new Map<number, Penanti>();
  #nomor = 0;
  #isMati = false;

  constructor(pekerja: Worker, onMati: () => void) {
    this.#pekerja = pekerja;
    pekerja.addEventListener('message', ({ data }: MessageEvent<JawabanMesin>) => this.#terima(data));
    pekerja.addEventListener('error', () => {
      onMati();
      this.#isMati = true;
      pekerja.terminate();
      for (const { tolak } of this.#penanti.values()) tolak(matiError());
      this.#penanti.clear();
    });
  }

  async buka(bytes: Uint8Array): Promise<DokumenPdf> {
    this.#nomor += 1;
    const dokumen = this.#nomor;
    const minta = <J extends JenisTugas>(jenis: J, masuk: TugasMesin[J]['masuk'], signal?: AbortSignal) =>
      this.#minta(jenis, dokumen, masuk, signal);
    const tutup = (): void => void minta('TUTUP', {}).catch(() => undefined);
    try {
      return {
        ukuranList: await minta('BUKA', { bytes }),
        gambar: (index, lebar, signal) => minta('GAMBAR', { index, lebar }, signal),
        teks: (index) => minta('TEKS', { index }),
        tempat: (nama) => minta('TEMPAT', { nama }),
        tutup,
      };
    } catch (cause) {
      tutup();
      throw errorPdf(cause);
    }
  }

  #minta<J extends JenisTugas>(
    jenis: J,
    dokumen: number,
    masuk: TugasMesin[J]['masuk'],
    signal?: AbortSignal,
  ): Promise<Hasil<J>> {
    if (this.#isMati) return Promise.reject(matiError());
    this.#nomor += 1;
    const id = this.#nomor;
    const batal = (): void => {
      this.#penanti.get(id)?.tolak(signal?.reason);
      this.#penanti.delete(id);
      this.#kirim({ jenis: 'BATAL', id });
    };
    const hasil = new Promise<Hasil<J>>((terima, tolak) => {
      this.#penanti.set(id, { terima, tolak });
    });
    this.#kirim({ jenis, id, dokumen, ...masuk } as PermintaanMesin);
    signal?.addEventListener('abort', batal, { once: true });
    return hasil.finally(() => signal?.removeEventListener('abort', batal));
  }

  #kirim(permintaan: PermintaanMesin): void {
    this.#pekerja.postMessage(permintaan, []);
  }

  #terima(jawaban: JawabanMesin): void {
    const penanti = this.#penanti.get(jawaban.id);
    this.#penanti.delete(jawaban.id);
    if ('gagal' in jawaban) penanti?.tolak(Object.assign(new Error(jawaban.gagal.message), jawaban.gagal));
    else if (penanti) penanti.terima(jawaban.hasil);
    // Given up when it was on its way already.
    else if (jawaban.hasil instanceof ImageBitmap) jawaban.hasil.close();
  }
}

let mesin: Promise<PdfMesin> | null = null;

const start = async (): Promise<PdfMesin> => {
  const { default: Pekerja } = await import('./tampilPekerja?worker');
  return new PdfMesin(new Pekerja(), () => {
    mesin = null;
  });
};

/**
 * Opens a PDF file in the thread that reads and draws them, so that the window answers meanwhile; the first one starts the
 * thread, and one that died is started anew. Fails with PDF_PASSWORD or PDF_DAMAGED. The bytes stay the caller's.
 */
export const bukaPdf = async (bytes: Uint8Array): Promise<DokumenPdf> => {
  mesin ??= start().catch((error: unknown) => {
    mesin = null;
    throw error;
  });
  return (await mesin).buka(bytes);
};
