import { readFileSync } from 'node:fs';
import * as z from 'zod';
import {
  type BagianNaskah,
  type Bank,
  bagianNaskahSchema,
  bankSchema,
  type Dossier,
} from '../../../shared/domain/dossier';
import { parseRenaksi } from '../../../shared/domain/interchange/renaksiFile';
import { isiTeksNaskah } from '../../../shared/domain/variabel/isianVariabel';
import { mapTeksBagian } from '../../../shared/domain/variabel/mapTeksNaskah';

const readAsset = (path: string): string => readFileSync(new URL(`../../../assets/${path}`, import.meta.url), 'utf8');

/** Text of the shipped sample dossier. */
export const readTeksContoh = (): string => readAsset('contoh/kotawaringin-timur.renaksi');

export const readContoh = (): Dossier => parseRenaksi(readTeksContoh());

/** The shipped question bank; throws when it breaks its schema. */
export const readBank = (): Bank => bankSchema.parse(JSON.parse(readAsset('bank/asesmen-sp4n.json')));

/** The shipped narrative template; throws when it breaks its schema. */
export const readTemplat = (): BagianNaskah[] =>
  z.array(bagianNaskahSchema).parse(JSON.parse(readAsset('templat/naskah.json')));

/** The narrative with the values of its variables, as documents print them. */
export const isiNaskah = (dossier: Dossier): BagianNaskah[] =>
  dossier.naskah.map((bagian) => mapTeksBagian(bagian, (teks) => isiTeksNaskah(dossier, teks)));

/** Paragraphs and list items of one section, in reading order. */
export const teksBagian = (bagian: BagianNaskah): string[] =>
  bagian.blokList.flatMap((blok) => {
    if (blok.jenis === 'PARAGRAF') return [blok.teks];
    return blok.jenis === 'DAFTAR' ? blok.butirList : [];
  });
