import { join } from 'node:path';
import { z } from 'zod';
import {
  type BagianNaskah,
  type Bank,
  bagianNaskahSchema,
  bankSchema,
  type Dossier,
} from '../../shared/domain/dossier';
import { parseRenaksi, UKURAN_RENAKSI_MAKS } from '../../shared/domain/interchange/renaksiFile';
import { RenaksiError } from '../../shared/errors/errorCode';
import { readTextFile } from '../files/readTextFile';

const ASSET_MAKS_BYTE = 4 * 1024 * 1024;

/** Question bank a new dossier starts with. */
export const readBankBawaan = (assetsFolder: string): Promise<Bank> =>
  readJson(join(assetsFolder, 'bank', 'asesmen-sp4n.json'), bankSchema);

/** Narrative sections a new dossier starts with. */
export const readTemplatNaskah = (assetsFolder: string): Promise<BagianNaskah[]> =>
  readJson(join(assetsFolder, 'templat', 'naskah.json'), z.array(bagianNaskahSchema).max(200));

/** The shipped sample. */
export const readContoh = async (assetsFolder: string): Promise<Dossier> =>
  parseRenaksi(await readTextFile(join(assetsFolder, 'contoh', 'kotawaringin-timur.renaksi'), UKURAN_RENAKSI_MAKS));

const readJson = async <T>(path: string, schema: z.ZodType<T>): Promise<T> => {
  const text = await readTextFile(path, ASSET_MAKS_BYTE);
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new RenaksiError('FILE_DAMAGED', { path }, { cause });
  }
};
