import { z } from 'zod';
import { nilaiSchema } from './bank';
import { idSchema, tanggalSchema, teksPanjangSchema, teksPendekSchema, waktuSchema } from './primitives';

export const penandatanganSchema = z.strictObject({
  nama: teksPendekSchema,
  jabatan: teksPendekSchema,
  nip: teksPendekSchema,
});
export type Penandatangan = z.infer<typeof penandatanganSchema>;

export const pesertaSchema = z.strictObject({
  pesertaId: idSchema,
  nama: teksPendekSchema,
  instansi: teksPendekSchema,
  jabatan: teksPendekSchema,
  hadir: z.boolean(),
});
export type Peserta = z.infer<typeof pesertaSchema>;

/** What the meeting agreed on one question. A question without a row here is unscored. */
export const penilaianSchema = z.strictObject({
  pertanyaanId: idSchema,
  nilai: nilaiSchema.nullable(),
  catatan: teksPanjangSchema,
  bukti: teksPanjangSchema,
});
export type Penilaian = z.infer<typeof penilaianSchema>;

/** The meeting's decision on an aspect (Tabel 4); `peringkat` 1 is the most urgent, null is undecided. */
export const keputusanPrioritasSchema = z.strictObject({
  aspekId: idSchema,
  peringkat: z.int().min(1).max(40).nullable(),
  alasan: teksPanjangSchema,
});
export type KeputusanPrioritas = z.infer<typeof keputusanPrioritasSchema>;

/** Text of the Berita Acara. Empty fields leave their line out; the opening sentence is built from date and place. */
export const beritaAcaraSchema = z.strictObject({
  nomor: teksPendekSchema,
  judul: teksPendekSchema,
  /** `Penilaian Mandiri Pengelolaan Pengaduan Pelayanan Publik` */
  namaKegiatan: teksPendekSchema,
  /** Place as the opening sentence names it: `Kabupaten Kotawaringin Timur`. */
  lokasi: teksPendekSchema,
  /** Paragraph on the basis, before the list of results. */
  dasar: teksPanjangSchema,
  hasilList: z.array(teksPanjangSchema).max(30),
  /** Closing paragraph (`Demikian …`); empty when the minutes have none. */
  penutup: teksPanjangSchema,
  judulLampiranAsesmen: teksPendekSchema,
  judulLampiranPrioritas: teksPendekSchema,
  judulLampiranMatriks: teksPendekSchema,
});
export type BeritaAcara = z.infer<typeof beritaAcaraSchema>;

/** A meeting with its attendance, scores, priorities and minutes. */
export const rapatSchema = z.strictObject({
  rapatId: idSchema,
  nama: teksPendekSchema,
  tanggal: tanggalSchema.nullable(),
  waktuMulai: waktuSchema.nullable(),
  waktuSelesai: waktuSchema.nullable(),
  tempat: teksPendekSchema,
  agenda: teksPanjangSchema,
  pimpinan: penandatanganSchema,
  notulis: penandatanganSchema,
  pesertaList: z.array(pesertaSchema).max(500),
  penilaianList: z.array(penilaianSchema).max(1000),
  prioritasList: z.array(keputusanPrioritasSchema).max(40),
  beritaAcara: beritaAcaraSchema,
});
export type Rapat = z.infer<typeof rapatSchema>;
