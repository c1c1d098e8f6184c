import * as z from 'zod';
import { idSchema, tahunSchema, tanggalSchema, teksPanjangSchema, teksPendekSchema } from './primitives';
import { PROFIL_LAMPIRAN_BAKU, profilLampiranSchema } from './profilCetak';

/** The posts a document asks for; everything else is LAINNYA with its own title. */
export const peranPejabatSchema = z.enum(['KEPALA_DAERAH', 'SEKRETARIS_DAERAH', 'LAINNYA']);

export const pejabatSchema = z.strictObject({
  pejabatId: idSchema,
  peran: peranPejabatSchema,
  /** With titles, comma before trailing degrees: `Drs. H. FAJRURRAHMAN, M.M.` */
  nama: teksPendekSchema,
  jabatan: teksPendekSchema,
  pangkat: teksPendekSchema,
  nip: teksPendekSchema,
});
export type Pejabat = z.infer<typeof pejabatSchema>;

export const keputusanSchema = z.strictObject({
  nomor: teksPendekSchema,
  tanggal: tanggalSchema.nullable(),
  tentang: teksPendekSchema,
});
export type Keputusan = z.infer<typeof keputusanSchema>;

export const rentangTahunSchema = z
  .strictObject({ awal: tahunSchema, akhir: tahunSchema })
  .refine(({ awal, akhir }) => akhir >= awal && akhir - awal < 10, 'rentang');
export type RentangTahun = z.infer<typeof rentangTahunSchema>;

/** Most names in the directory of parties. */
export const PERANGKAT_MAKS = 300;

/** Data umum: instansi, period, officials and decrees that every document draws on. */
export const dataUmumSchema = z.strictObject({
  instansi: z.strictObject({
    /** `Kabupaten Kotawaringin Timur` */
    nama: teksPendekSchema,
    /** `Pemerintah Daerah Kabupaten Kotawaringin Timur` */
    namaPemerintah: teksPendekSchema,
    /** `Kalimantan Tengah` */
    provinsi: teksPendekSchema,
    /** `Sekretariat Daerah` */
    unitPenyusun: teksPendekSchema,
    /** `Bupati Kotawaringin Timur` */
    kepalaDaerah: teksPendekSchema,
    ibuKota: teksPendekSchema,
    situs: teksPendekSchema,
    /** Letterhead lines below the name of the office; empty when no kop is printed. */
    alamatKop: teksPendekSchema,
    /** Coat of arms for the letterhead as a PNG or JPEG data URL; empty for none. */
    logo: z
      .string()
      .max(700_000)
      .regex(/^(data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+=*)?$/)
      .default(''),
  }),
  /** `Rencana Aksi Pengelolaan Pengaduan Pelayanan Publik …`, without the years. */
  namaRencana: teksPendekSchema,
  /** Title on the cover of the annex: `Laporan Rencana Aksi SP4N LAPOR! …`, without the years. */
  judulLaporan: teksPendekSchema,
  /** Years the plan is for. */
  periode: rentangTahunSchema,
  /** Years that are columns of the matrix (Tabel 8); may start before the period. 1 to 10 years. */
  tahunMatriks: rentangTahunSchema,
  pejabatList: z.array(pejabatSchema).max(50),
  /** Directory of perangkat daerah and other parties that the matrix offers. */
  perangkatList: z.array(teksPendekSchema.min(1)).max(PERANGKAT_MAKS).default([]),
  skTimPenyusun: keputusanSchema,
  /** Other decrees the narrative cites. */
  keputusanList: z.array(keputusanSchema).max(100),
  menimbangList: z.array(teksPanjangSchema).max(50),
  mengingatList: z.array(teksPanjangSchema).max(100),
  profilLampiran: profilLampiranSchema.default(PROFIL_LAMPIRAN_BAKU),
});
export type DataUmum = z.infer<typeof dataUmumSchema>;
