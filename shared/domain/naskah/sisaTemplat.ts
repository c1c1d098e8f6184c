import { type BagianNaskah, kodeGambarSchema, kodeTabelSchema } from '../dossier';
import { teksBagian } from '../variabel/mapTeksNaskah';
import { namaVariabel, tulisVariabel } from '../variabel/splitVariabel';
import { templatDari } from '../variabel/templatDari';
import { isIdTemplat } from './aspekTemplat';

/** What a narrative loses, or keeps in vain, as a template. */
export interface SisaTemplat {
  /** Own pictures, which stay with their dossier. */
  readonly gambar: number;
  /** Signature blocks that lose a name, place or date. */
  readonly penanda: number;
  /** It names aspects, which follow the question bank of the dossier the template is put into. */
  readonly isAspek: boolean;
  /** Variables about something another dossier doesn't have: a picture, an official, a section that is gone. */
  readonly variabelAsing: readonly { readonly variabel: string; readonly bagianId: string }[];
}

const KODE: ReadonlySet<string> = new Set([...kodeTabelSchema.options, ...kodeGambarSchema.options]);

export const sisaTemplat = (naskah: readonly BagianNaskah[], aspekIds: readonly string[]): SisaTemplat => {
  const blokList = naskah.flatMap((bagian) => bagian.blokList);
  const adaId = new Set([
    ...naskah.map(({ bagianId }) => `bagian:${bagianId}`),
    ...blokList.flatMap((blok) => (blok.jenis === 'TABEL_BEBAS' ? `tabel:${blok.tabelId}` : [])),
  ]);
  const isAsing = (nama: string): boolean => {
    const i = nama.indexOf(':');
    const id = nama.slice(i + 1);
    // Annexes are the same in every dossier.
    return i >= 0 && !nama.startsWith('lampiran:') && !adaId.has(nama) && !KODE.has(id) && !isIdTemplat(id);
  };
  const templat = templatDari(naskah, aspekIds).map((bagian) => ({
    bagianId: bagian.bagianId,
    namaList: namaVariabel(teksBagian(bagian).join('\n')),
  }));
  return {
    gambar: blokList.filter(({ jenis }) => jenis === 'GAMBAR_SENDIRI').length,
    penanda: blokList.filter(
      (blok) => blok.jenis === 'TANDA_TANGAN' && (blok.pejabatId !== null || blok.tempatTanggal.trim() !== ''),
    ).length,
    isAspek: templat.some(({ namaList }) => namaList.some((nama) => isIdTemplat(nama.split(':')[1] ?? ''))),
    variabelAsing: templat.flatMap(({ bagianId, namaList }) =>
      namaList.filter(isAsing).map((nama) => ({ variabel: tulisVariabel(nama), bagianId })),
    ),
  };
};
