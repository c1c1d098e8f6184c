import * as z from 'zod';
import { jumlahSchema, tahunSchema, tanggalSchema, teksPendekSchema } from './primitives';

/**
 * Complaints of one year. `selesai` and `proses` are null when only their sum is known (it is received less not
 * followed up); the reference gives the split for 2021 and for the total only.
 */
export const statistikTahunSchema = z.strictObject({
  tahun: tahunSchema,
  diterima: jumlahSchema,
  selesai: jumlahSchema.nullable(),
  proses: jumlahSchema.nullable(),
  belum: jumlahSchema,
});
export type StatistikTahun = z.infer<typeof statistikTahunSchema>;

/** SELESAI counts finished complaints only, DITANGANI finished and in process (domain rules, statistics). */
export const bacaanPenyelesaianSchema = z.enum(['SELESAI', 'DITANGANI']);
export type BacaanPenyelesaian = z.infer<typeof bacaanPenyelesaianSchema>;

export const rincianPengaduanSchema = z.strictObject({
  nama: teksPendekSchema,
  jumlah: jumlahSchema.nullable(),
  keterangan: teksPendekSchema,
});

export const statistikSchema = z.strictObject({
  tanggalMulai: tanggalSchema.nullable(),
  /** Cut-off date of the figures. */
  tanggalBatas: tanggalSchema.nullable(),
  sumber: teksPendekSchema,
  bacaan: bacaanPenyelesaianSchema,
  tahunList: z.array(statistikTahunSchema).max(50),
  /** Split of the total where the years do not give it. */
  rincianTotal: z.strictObject({ selesai: jumlahSchema, proses: jumlahSchema }).nullable(),
  klasifikasiList: z.array(rincianPengaduanSchema).max(50),
  kanalList: z.array(rincianPengaduanSchema).max(50),
});
export type Statistik = z.infer<typeof statistikSchema>;
