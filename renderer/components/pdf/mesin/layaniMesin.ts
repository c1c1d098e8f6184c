import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist';
import { bacaUkuran, bukaDokumen } from './bukaDokumen';
import { cariTempat, lukisHalaman, teksHalaman } from './halamanDokumen';
import type { JawabanMesin, PermintaanMesin } from './kabarMesin';

type Tugas = Exclude<PermintaanMesin, { readonly jenis: 'BATAL' }>;
type Hasil = Extract<JawabanMesin, { readonly hasil: unknown }>['hasil'];
export type KirimJawaban = (jawaban: JawabanMesin, pindah: readonly Transferable[]) => void;

const gagalOf = (error: unknown): { readonly name: string; readonly message: string } =>
  error instanceof Error ? { name: error.name, message: error.message } : { name: 'Error', message: String(error) };

/** Does what the thread is asked; every request but a given-up one is answered once. */
export const layaniMesin = (kirim: KirimJawaban): ((permintaan: PermintaanMesin) => void) => {
  /** From the moment one is asked for: it may be closed before it is open. */
  const dokumenById = new Map<number, Promise<PDFDocumentLoadingTask>>();
  const batalById = new Map<number, AbortController>();

  const dokumenOf = async (id: number): Promise<PDFDocumentProxy> => {
    const terbuka = await dokumenById.get(id);
    if (!terbuka) throw new Error('the document was closed');
    return terbuka.promise;
  };
  const kerjakan = async (tugas: Tugas, signal: AbortSignal): Promise<Hasil> => {
    if (tugas.jenis === 'BUKA') {
      dokumenById.set(tugas.dokumen, bukaDokumen(tugas.bytes, { isHurufBentuk: false }));
      return bacaUkuran(await dokumenOf(tugas.dokumen));
    }
    if (tugas.jenis === 'TUTUP') {
      const terbuka = dokumenById.get(tugas.dokumen);
      dokumenById.delete(tugas.dokumen);
      await (await terbuka)?.destroy();
      return null;
    }
    const dokumen = await dokumenOf(tugas.dokumen);
    if (tugas.jenis === 'TEKS') return teksHalaman(dokumen, tugas.index);
    if (tugas.jenis === 'TEMPAT') return cariTempat(dokumen, tugas.nama);
    return lukisHalaman(dokumen, tugas.index, tugas.lebar, signal);
  };
  const jawab = async (tugas: Tugas, { signal }: AbortController): Promise<void> => {
    try {
      const hasil = await kerjakan(tugas, signal);
      const gambar = hasil instanceof ImageBitmap ? hasil : null;
      if (signal.aborted) gambar?.close();
      else kirim({ id: tugas.id, hasil }, gambar ? [gambar] : []);
    } catch (error) {
      if (!signal.aborted) kirim({ id: tugas.id, gagal: gagalOf(error) }, []);
    } finally {
      batalById.delete(tugas.id);
    }
  };
  return (permintaan) => {
    if (permintaan.jenis === 'BATAL') {
      batalById.get(permintaan.id)?.abort();
      return;
    }
    const batal = new AbortController();
    batalById.set(permintaan.id, batal);
    void jawab(permintaan, batal);
  };
};
