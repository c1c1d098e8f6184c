import { type BagianNaskah, kodeGambarSchema, kodeTabelSchema } from '../dossier';
import { teksBagian } from '../variabel/mapTeksNaskah';
import { namaVariabel, tulisVariabel } from '../variabel/splitVariabel';
import { templatDari } from '../variabel/templatDari';

/** What a narrative loses, or keeps in vain, as a template. */
export interface SisaTemplat {
  /** Own pictures, which stay with their dossier. */
  readonly gambar: number;
  /** Signature blocks that lose a name, place or date. */
  readonly penanda: number;
  /** Variables about something another dossier doesn't have: an aspect, a picture, a section that is gone. */
  readonly variabelAsing: readonly { readonly variabel: string; readonly bagianId: string }[];
}

const KODE: ReadonlySet<string> = new Set([...kodeTabelSchema.options, ...kodeGambarSchema.options]);

export const sisaTemplat = (naskah: readonly BagianNaskah[]): SisaTemplat => {
  const blokList = naskah.flatMap((bagian) => bagian.blokList);
  const adaId = new Set([
    ...naskah.map(({ bagianId }) => `bagian:${bagianId}`),
    ...blokList.flatMap((blok) => (blok.jenis === 'TABEL_BEBAS' ? `tabel:${blok.tabelId}` : [])),
  ]);
  const isAsing = (nama: string): boolean => {
    const i = nama.indexOf(':');
    return i >= 0 && !adaId.has(nama) && !KODE.has(nama.slice(i + 1));
  };
  return {
    gambar: blokList.filter(({ jenis }) => jenis === 'GAMBAR_SENDIRI').length,
    penanda: blokList.filter(
      (blok) => blok.jenis === 'TANDA_TANGAN' && (blok.pejabatId !== null || blok.tempatTanggal.trim() !== ''),
    ).length,
    variabelAsing: templatDari(naskah).flatMap((bagian) =>
      namaVariabel(teksBagian(bagian).join('\n'))
        .filter(isAsing)
        .map((nama) => ({ variabel: tulisVariabel(nama), bagianId: bagian.bagianId })),
    ),
  };
};
