import * as z from 'zod';
import { nilaiSchema } from './bank';
import { keputusanSchema } from './dataUmum';
import { idSchema, jumlahSchema, tanggalSchema, teksPanjangSchema, teksPendekSchema, waktuSchema } from './primitives';
import { profilBeritaAcaraSchema } from './profilCetak';

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
  /** Arrival, when it was noted; after the start of the meeting it is a late arrival. */
  jamHadir: waktuSchema.nullable().default(null),
  /** Whom a deputy stands in for (`mewakili`), empty for the invited person. */
  mewakili: teksPendekSchema.default(''),
  /** Order of rank, 1 is the highest; null when it was not given. */
  jenjang: z.int().min(1).max(99).nullable().default(null),
  /** Signature drawn on screen: strokes of points in a box of 1000 × 400; empty when signed on paper. */
  tandaTangan: z
    .array(
      z
        .array(z.tuple([z.int().min(0).max(1000), z.int().min(0).max(400)]))
        .min(1)
        .max(2000),
    )
    .max(60)
    .default([]),
});
export type Peserta = z.infer<typeof pesertaSchema>;

/**
 * Optional votes on a question. They never decide by themselves: the agreed score is set apart. ANGKAT_TANGAN counts
 * hands for the scores 1 to 4 in that order.
 */
export const suaraSchema = z.discriminatedUnion('cara', [
  z.strictObject({
    cara: z.literal('PESERTA'),
    suaraList: z.array(z.strictObject({ pesertaId: idSchema, nilai: nilaiSchema })).max(500),
  }),
  z.strictObject({ cara: z.literal('ANGKAT_TANGAN'), jumlahList: z.array(jumlahSchema.max(9999)).length(4) }),
]);
export type Suara = z.infer<typeof suaraSchema>;

/** Evidence for a score: a file kept relative to the dossier's evidence folder, or a link's text. */
export const buktiSchema = z.strictObject({
  jenis: z.enum(['BERKAS', 'TAUTAN']),
  rujukan: teksPendekSchema.min(1),
  keterangan: teksPendekSchema,
});
export type Bukti = z.infer<typeof buktiSchema>;

/** What the meeting agreed on one question. A question without a row here is unscored. */
export const penilaianSchema = z.strictObject({
  pertanyaanId: idSchema,
  nilai: nilaiSchema.nullable(),
  catatan: teksPanjangSchema,
  /** Evidence in free words; `buktiList` holds references. */
  bukti: teksPanjangSchema,
  buktiList: z.array(buktiSchema).max(50).default([]),
  /** A dissenting opinion that the minutes keep beside the agreed score. */
  pendapatBerbeda: teksPanjangSchema.default(''),
  /** Put off by the meeting, to come back to. */
  dilewati: z.boolean().default(false),
  suara: suaraSchema.nullable().default(null),
});
export type Penilaian = z.infer<typeof penilaianSchema>;

/** The meeting's decision on an aspect (Tabel 4); `peringkat` 1 is the most urgent, null is undecided. */
export const keputusanPrioritasSchema = z.strictObject({
  aspekId: idSchema,
  peringkat: z.int().min(1).max(40).nullable(),
  alasan: teksPanjangSchema,
});
export type KeputusanPrioritas = z.infer<typeof keputusanPrioritasSchema>;

export const kodeLampiranBeritaAcaraSchema = z.enum(['ASESMEN', 'PRIORITAS', 'MATRIKS']);
export type KodeLampiranBeritaAcara = z.infer<typeof kodeLampiranBeritaAcaraSchema>;

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
  /** Opening sentence in own words, with variables in braces; empty for the usual one. */
  pembuka: teksPanjangSchema.default(''),
  /** Attachments in the order they are printed. */
  lampiranList: z
    .array(kodeLampiranBeritaAcaraSchema)
    .max(3)
    .refine((list) => new Set(list).size === list.length, 'ganda')
    .default(['ASESMEN', 'PRIORITAS', 'MATRIKS']),
  /** Paper and face of the minutes on their own; inside the annex they follow the annex. */
  profil: profilBeritaAcaraSchema.default({ kertas: 'F4', huruf: 'BONUM', ukuranHuruf: 12 }),
});
export type BeritaAcara = z.infer<typeof beritaAcaraSchema>;

export const kuorumSchema = z.discriminatedUnion('cara', [
  z.strictObject({ cara: z.literal('TANPA') }),
  /** At least so many present. */
  z.strictObject({ cara: z.literal('JUMLAH'), minimal: z.int().min(1).max(500) }),
  /** At least this percentage of those listed, rounded up to whole people. */
  z.strictObject({ cara: z.literal('PERSEN'), minimal: z.int().min(1).max(100) }),
]);
export type Kuorum = z.infer<typeof kuorumSchema>;

/** Scan of the signed page: the file lies beside the database, its hash here. */
export const pindaianSchema = z.strictObject({
  namaBerkas: teksPendekSchema.min(1),
  ukuranByte: jumlahSchema,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Pindaian = z.infer<typeof pindaianSchema>;

/**
 * Proof that the minutes were locked: the frozen content in canonical form (`canonicalJson`) and its SHA-256. Once it
 * is there, nothing the minutes rest on may change.
 */
export const pengesahanSchema = z.strictObject({
  /** ISO instant. */
  disahkanPada: z.iso.datetime(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  salinan: z.string().max(8_000_000),
  pindaianList: z.array(pindaianSchema).max(20),
});
export type Pengesahan = z.infer<typeof pengesahanSchema>;

/** A meeting with its attendance, scores, priorities and minutes. */
export const rapatSchema = z.strictObject({
  rapatId: idSchema,
  nama: teksPendekSchema,
  jenis: z.enum(['PERTAMA', 'LANJUTAN', 'PERBAIKAN']).default('PERTAMA'),
  /** For PERBAIKAN: the locked meeting whose minutes this one corrects. */
  perbaikanDari: idSchema.nullable().default(null),
  /** Why the minutes are corrected. */
  alasanPerbaikan: teksPanjangSchema.default(''),
  edisiId: idSchema.nullable().default(null),
  tanggal: tanggalSchema.nullable(),
  waktuMulai: waktuSchema.nullable(),
  waktuSelesai: waktuSchema.nullable(),
  tempat: teksPendekSchema,
  agenda: teksPanjangSchema,
  /** Decree the meeting rests on (SK Tim Penyusun). */
  dasarHukum: keputusanSchema.default({ nomor: '', tanggal: null, tentang: '' }),
  /** Letter of invitation: number, date and subject. */
  undangan: keputusanSchema.default({ nomor: '', tanggal: null, tentang: '' }),
  kuorum: kuorumSchema.default({ cara: 'TANPA' }),
  /** Times the meeting means to keep; null shows no timer. */
  batasWaktu: z
    .strictObject({
      rapatMenit: z.int().min(1).max(1440).nullable(),
      pertanyaanDetik: z.int().min(5).max(7200).nullable(),
    })
    .default({ rapatMenit: null, pertanyaanDetik: null }),
  pimpinan: penandatanganSchema,
  notulis: penandatanganSchema,
  pesertaList: z.array(pesertaSchema).max(500),
  penilaianList: z.array(penilaianSchema).max(1000),
  prioritasList: z.array(keputusanPrioritasSchema).max(40),
  beritaAcara: beritaAcaraSchema,
  pengesahan: pengesahanSchema.nullable().default(null),
});
export type Rapat = z.infer<typeof rapatSchema>;

/** What is known of a meeting before it begins, and who signs. */
export const infoRapatSchema = rapatSchema.pick({
  nama: true,
  edisiId: true,
  tanggal: true,
  waktuMulai: true,
  waktuSelesai: true,
  tempat: true,
  agenda: true,
  dasarHukum: true,
  undangan: true,
  kuorum: true,
  batasWaktu: true,
  pimpinan: true,
  notulis: true,
});
export type InfoRapat = z.infer<typeof infoRapatSchema>;

export const infoRapatOf = (rapat: InfoRapat): InfoRapat => ({
  nama: rapat.nama,
  edisiId: rapat.edisiId,
  tanggal: rapat.tanggal,
  waktuMulai: rapat.waktuMulai,
  waktuSelesai: rapat.waktuSelesai,
  tempat: rapat.tempat,
  agenda: rapat.agenda,
  dasarHukum: rapat.dasarHukum,
  undangan: rapat.undangan,
  kuorum: rapat.kuorum,
  batasWaktu: rapat.batasWaktu,
  pimpinan: rapat.pimpinan,
  notulis: rapat.notulis,
});
