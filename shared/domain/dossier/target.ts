import * as z from 'zod';
import { idSchema, jumlahSchema, tahunSchema, teksPendekSchema } from './primitives';

export const satuanSchema = z.enum(['JUMLAH', 'PERSEN']);
/** A percent is not a count: the unit says how `nilai` is read and printed. */
export type Satuan = z.infer<typeof satuanSchema>;

const nilaiTargetSchema = z.number().min(0).max(1_000_000_000);

export const nilaiTahunSchema = z.strictObject({ tahun: tahunSchema, nilai: nilaiTargetSchema });

/** Strategic indicator (Tabel 5). For PERSEN, `baseline.jumlah` may hold the count beside the percentage. */
export const indikatorStrategisSchema = z.strictObject({
  indikatorId: idSchema,
  uraian: teksPendekSchema,
  satuan: satuanSchema,
  baseline: z
    .strictObject({ tahun: tahunSchema, nilai: nilaiTargetSchema, jumlah: jumlahSchema.nullable() })
    .nullable(),
  targetList: z.array(nilaiTahunSchema).max(10),
  capaianList: z.array(nilaiTahunSchema).max(10),
});
export type IndikatorStrategis = z.infer<typeof indikatorStrategisSchema>;
