import * as z from 'zod';

/** Page settings of the minutes. */
export const profilBeritaAcaraSchema = z.strictObject({
  kertas: z.enum(['F4', 'F4_210', 'FOLIO', 'A4']),
  /** BONUM is metric-compatible with Bookman Old Style, SANS with Arial. */
  huruf: z.enum(['BONUM', 'SANS']),
  ukuranHuruf: z.int().min(9).max(14),
});
export type ProfilBeritaAcara = z.infer<typeof profilBeritaAcaraSchema>;

/** Edge of the page in millimetres. */
const marginSchema = z.int().min(10).max(60);

/** Page settings of the annex; the defaults are those of legal drafts. Source: domain rules, legal drafting. */
export const profilLampiranSchema = profilBeritaAcaraSchema.extend({
  marginMm: z.strictObject({ atas: marginSchema, kiri: marginSchema, kanan: marginSchema, bawah: marginSchema }),
  /** Distance of lines as a multiple of the type size. */
  jarakBaris: z.number().min(1).max(2),
});
export type ProfilLampiran = z.infer<typeof profilLampiranSchema>;

export const PROFIL_LAMPIRAN_BAKU: ProfilLampiran = {
  kertas: 'F4',
  huruf: 'BONUM',
  ukuranHuruf: 12,
  marginMm: { atas: 25, kiri: 30, kanan: 25, bawah: 25 },
  jarakBaris: 1.45,
};
