import * as z from 'zod';
import { isTanggal } from '../format/tanggal';

/** Identifier of any stored thing: letters, digits, `-` and `_`, 1 to 64 characters. */
export const idSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

/** Calendar date `YYYY-MM-DD`, no time zone. */
export const tanggalSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isTanggal, 'tanggal');

/** Time of day `HH.MM` as Indonesian documents print it, 00.00 to 23.59. */
export const waktuSchema = z.string().regex(/^([01]\d|2[0-3])\.[0-5]\d$/);

export const tahunSchema = z.int().min(1945).max(2200);

/** One line: a name, a title, a number of a decree. */
export const teksPendekSchema = z.string().max(600);

/** Running text; `*…*` marks italics (foreign terms). */
export const teksPanjangSchema = z.string().max(20_000);

/** Count of things, never negative. */
export const jumlahSchema = z.int().min(0).max(1_000_000_000);
