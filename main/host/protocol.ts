import * as z from 'zod';
import { ERROR_CODES } from '../../shared/errors/errorCode';

/** How to open the data folder: as it is, from its newest backup, or anew with the unusable database set aside. */
export const openModeSchema = z.enum(['BIASA', 'CADANGAN_TERBARU', 'MULAI_BARU']);
export type OpenMode = z.infer<typeof openModeSchema>;

const pathSchema = z.string().min(1).max(4096);
const hasilSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({
    ok: z.literal(false),
    error: z.strictObject({
      code: z.enum(ERROR_CODES),
      data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    }),
  }),
]);

/** Window process → host. */
export const hostRequestSchema = z.discriminatedUnion('jenis', [
  z.strictObject({
    jenis: z.literal('BUKA'),
    mode: openModeSchema,
    paths: z.strictObject({ dataFolder: pathSchema, assetsFolder: pathSchema, workerPath: pathSchema }),
  }),
  z.strictObject({
    jenis: z.literal('PANGGIL'),
    id: z.int().nonnegative(),
    channel: z.string().max(80),
    input: z.unknown(),
  }),
  z.strictObject({ jenis: z.literal('TUTUP') }),
]);
export type HostRequest = z.infer<typeof hostRequestSchema>;

/** Host → window process. The answer to a call carries its `id`; the answer to BUKA has none. */
export const hostReplySchema = z.discriminatedUnion('jenis', [
  z.strictObject({ jenis: z.literal('DIBUKA'), hasil: hasilSchema }),
  z.strictObject({ jenis: z.literal('JAWABAN'), id: z.int().nonnegative(), hasil: hasilSchema }),
  z.strictObject({
    jenis: z.literal('PERUBAHAN'),
    // The host is part of the app: what a score led to is passed on as it is.
    change: z.strictObject({ dossierId: z.string(), rapatId: z.string(), nilai: z.unknown().optional() }),
  }),
  z.strictObject({ jenis: z.literal('KEMAJUAN'), status: z.looseObject({ eksporId: z.string(), state: z.string() }) }),
]);
export type HostReply = z.infer<typeof hostReplySchema>;
