import * as z from 'zod';
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

const keteranganSchema = { judul: teksPendekSchema, sumber: teksPendekSchema };

/** Most columns and rows of a table typed by hand; longer ones belong into the data. */
export const KOLOM_BEBAS_MAKS = 12;
export const BARIS_BEBAS_MAKS = 200;

/** Most items of a list. */
export const BUTIR_MAKS = 100;

const barisBebasSchema = z.array(teksPanjangSchema).min(1).max(KOLOM_BEBAS_MAKS);

/**
 * A block of the narrative. Texts use `*…*` for italics and `{nama}` for variables and cross references
 * (`variabelNaskah`). Captions carry no number: it is generated.
 */
export const blokSchema = z.discriminatedUnion('jenis', [
  z.strictObject({ jenis: z.literal('PARAGRAF'), teks: teksPanjangSchema }),
  z.strictObject({ jenis: z.literal('KUTIPAN'), teks: teksPanjangSchema }),
  z.strictObject({
    jenis: z.literal('DAFTAR'),
    gaya: z.enum(['ANGKA', 'HURUF', 'BUTIR']),
    butirList: z.array(teksPanjangSchema).max(BUTIR_MAKS),
  }),
  z.strictObject({ jenis: z.literal('TABEL'), kode: kodeTabelSchema, ...keteranganSchema }),
  z.strictObject({ jenis: z.literal('GAMBAR'), kode: kodeGambarSchema, ...keteranganSchema }),
  /** A table typed by hand: every row has as many cells as the head. */
  z
    .strictObject({
      jenis: z.literal('TABEL_BEBAS'),
      tabelId: idSchema,
      kepala: barisBebasSchema,
      barisList: z.array(barisBebasSchema).max(BARIS_BEBAS_MAKS),
      ...keteranganSchema,
    })
    .refine(({ kepala, barisList }) => barisList.every((baris) => baris.length === kepala.length), 'kolom'),
  /** A picture of the dossier's `gambarList`. */
  z.strictObject({
    jenis: z.literal('GAMBAR_SENDIRI'),
    gambarId: idSchema,
    /** Width as a percentage of the text's, 20 to 100. */
    lebarPersen: z.int().min(20).max(100),
    ...keteranganSchema,
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

/** Most blocks of a section. */
export const BLOK_MAKS = 500;

/** A section of the narrative with its blocks; the list of a dossier is in reading order, BAB numbers are generated. */
export const bagianNaskahSchema = z.strictObject({
  bagianId: idSchema,
  jenis: jenisBagianSchema,
  judul: teksPendekSchema,
  /** False keeps a section, and what stands under it, out of documents and their numbering. */
  isDicetak: z.boolean().default(true),
  blokList: z.array(blokSchema).max(BLOK_MAKS),
});
export type BagianNaskah = z.infer<typeof bagianNaskahSchema>;

export const mimeGambarSchema = z.enum(['image/png', 'image/jpeg', 'image/svg+xml']);
export type MimeGambar = z.infer<typeof mimeGambarSchema>;

/** Largest picture, in bytes of its file. */
export const UKURAN_GAMBAR_MAKS = 4 * 1024 * 1024;

/** Most pictures of a dossier, and the most bytes of their files together: a `.renaksi` file carries them all. */
export const GAMBAR_MAKS = 50;
export const UKURAN_SEMUA_GAMBAR_MAKS = 24 * 1024 * 1024;

/** A picture of the user's for the narrative. SVG is held only as `bersihkanSvg` leaves it. */
export const gambarNaskahSchema = z.strictObject({
  gambarId: idSchema,
  /** Name of the file it came from. */
  nama: teksPendekSchema,
  mime: mimeGambarSchema,
  /** Size in pixels, as the file says; 1 to 20,000. */
  lebarPx: z.int().min(1).max(20_000),
  tinggiPx: z.int().min(1).max(20_000),
  /** The file's bytes as base64. Empty where a dossier is handed out without its large parts. */
  isi: z
    .string()
    .max(Math.ceil(UKURAN_GAMBAR_MAKS / 3) * 4)
    .regex(/^[A-Za-z0-9+/]*={0,2}$/),
});
export type GambarNaskah = z.infer<typeof gambarNaskahSchema>;
