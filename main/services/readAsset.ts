import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import {
  type BagianNaskah,
  type Bank,
  bagianNaskahSchema,
  bankSchema,
  type Dossier,
} from '../../shared/domain/dossier';
import { RenaksiError } from '../../shared/errors/errorCode';
import { readRenaksi } from '../files/readRenaksi';

/** Question bank a new dossier starts with. Throws FILE_DAMAGED when the app's own file is missing or broken. */
export const readBankBawaan = (assetsFolder: string): Promise<Bank> =>
  readJson(join(assetsFolder, 'bank', 'asesmen-sp4n.json'), bankSchema);

/** Narrative sections a new dossier starts with. Throws FILE_DAMAGED like `readBankBawaan`. */
export const readTemplatNaskah = (assetsFolder: string): Promise<BagianNaskah[]> =>
  readJson(join(assetsFolder, 'templat', 'naskah.json'), z.array(bagianNaskahSchema).max(200));

/** The shipped sample. */
export const readContoh = (assetsFolder: string): Promise<Dossier> =>
  readRenaksi(join(assetsFolder, 'contoh', 'kotawaringin-timur.renaksi'));

const readJson = async <T>(path: string, schema: z.ZodType<T>): Promise<T> => {
  try {
    return schema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    throw new RenaksiError('FILE_DAMAGED', { path }, { cause });
  }
};
