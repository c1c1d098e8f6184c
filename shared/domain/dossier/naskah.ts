import { z } from 'zod';
import { idSchema, teksPanjangSchema, teksPendekSchema } from './primitives';

/** The tables a narrative can place; their numbers follow the order in which they stand. */
export const kodeTabelSchema = z.enum([
  'INFORMASI_UMUM',
  'ASESMEN',
  'KATEGORISASI',
  'PRIORITAS',
  'TARGET',
  'PROGRAM',
  'UKURAN',
  'MATRIKS',
]);
export type KodeTabel = z.infer<typeof kodeTabelSchema>;

export const kodeGambarSchema = z.enum(['KERANGKA_KERJA', 'PRIORITAS', 'TREN_PENGADUAN']);
export type KodeGambar = z.infer<typeof kodeGambarSchema>;

/** A block of the narrative. Texts use `*…*` for italics. Captions carry no number: it is generated. */
export const blokSchema = z.discriminatedUnion('jenis', [
  z.strictObject({ jenis: z.literal('PARAGRAF'), teks: teksPanjangSchema }),
  z.strictObject({
    jenis: z.literal('DAFTAR'),
    gaya: z.enum(['ANGKA', 'HURUF', 'BUTIR']),
    butirList: z.array(teksPanjangSchema).max(100),
  }),
  z.strictObject({
    jenis: z.literal('TABEL'),
    kode: kodeTabelSchema,
    judul: teksPendekSchema,
    sumber: teksPendekSchema,
  }),
  z.strictObject({
    jenis: z.literal('GAMBAR'),
    kode: kodeGambarSchema,
    judul: teksPendekSchema,
    sumber: teksPendekSchema,
  }),
  z.strictObject({
    jenis: z.literal('TANDA_TANGAN'),
    /** `Sampit, Januari 2022` */
    tempatTanggal: teksPendekSchema,
    pejabatId: idSchema.nullable(),
  }),
]);
export type Blok = z.infer<typeof blokSchema>;

export const jenisBagianSchema = z.enum(['KATA_PENGANTAR', 'BAB', 'SUBBAB', 'SUBSUBBAB']);
export type JenisBagian = z.infer<typeof jenisBagianSchema>;

/** A section of the narrative with its blocks; the list of a dossier is in reading order, BAB numbers are generated. */
export const bagianNaskahSchema = z.strictObject({
  bagianId: idSchema,
  jenis: jenisBagianSchema,
  judul: teksPendekSchema,
  blokList: z.array(blokSchema).max(500),
});
export type BagianNaskah = z.infer<typeof bagianNaskahSchema>;
