import * as z from 'zod';
import { RenaksiError } from '../../errors/errorCode';
import { type Dossier, dossierSchema, UKURAN_SEMUA_GAMBAR_MAKS } from '../dossier';
import { checkDossier } from './checkDossier';

/** Version of the interchange form this app writes; older ones are read, newer ones refused. */
export const VERSI_RENAKSI = 3;

/** Largest file read: the most pictures, as base64, and beside them a dossier at every limit of a real office. */
export const UKURAN_RENAKSI_MAKS = Math.ceil((UKURAN_SEMUA_GAMBAR_MAKS * 4) / 3) + 32 * 1024 * 1024;

export const renaksiFileSchema = z.strictObject({
  /** Only for readers of the file: where its JSON Schema stands beside the app. */
  $schema: z.string().max(200).optional(),
  format: z.literal('renaksi'),
  /** Versions 1 and 2 lack some of the fields that have a default. */
  versi: z.int().min(1).max(VERSI_RENAKSI),
  dossier: dossierSchema,
});

/** JSON Schema (draft 2020-12) of the `.renaksi` form, made from the schema that validates imports. */
export const renaksiJsonSchema = (): object => ({
  title: 'Berkas dossier Setda Renaksi (.renaksi)',
  ...z.toJSONSchema(renaksiFileSchema, { io: 'input' }),
});

/** Text of a `.renaksi` file: UTF-8 JSON with two spaces and a final newline; the same dossier gives the same text. */
export const formatRenaksi = (dossier: Dossier): string =>
  `${JSON.stringify({ format: 'renaksi', versi: VERSI_RENAKSI, dossier }, null, 2)}\n`;

/**
 * Reads the text of a `.renaksi` file.
 * Throws RenaksiError: FILE_TOO_LARGE, FILE_NOT_JSON, FILE_FOREIGN (not ours), FILE_NEWER (newer version), FILE_DAMAGED
 * (`tempat` says where).
 */
export const parseRenaksi = (text: string): Dossier => {
  if (text.length > UKURAN_RENAKSI_MAKS) throw new RenaksiError('FILE_TOO_LARGE', { maksByte: UKURAN_RENAKSI_MAKS });
  const isi = parseJson(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  const kepala = z.object({ format: z.literal('renaksi'), versi: z.int().min(1) }).safeParse(isi);
  if (!kepala.success) throw new RenaksiError('FILE_FOREIGN');
  if (kepala.data.versi > VERSI_RENAKSI) throw new RenaksiError('FILE_NEWER', { versi: kepala.data.versi });
  const berkas = renaksiFileSchema.safeParse(isi);
  if (!berkas.success) {
    throw new RenaksiError('FILE_DAMAGED', { tempat: formatTempat(berkas.error.issues[0]?.path ?? []) });
  }
  const pelanggaran = checkDossier(berkas.data.dossier);
  if (pelanggaran) throw new RenaksiError('FILE_DAMAGED', { ...pelanggaran });
  return berkas.data.dossier;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RenaksiError('FILE_NOT_JSON', {}, { cause });
  }
};

const formatTempat = (path: readonly PropertyKey[]): string =>
  path
    .map((bagian) => (typeof bagian === 'number' ? `[${bagian}]` : `.${String(bagian)}`))
    .join('')
    .replace(/^\./, '');
