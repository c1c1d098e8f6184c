import type { Dossier, Edisi } from '../../domain/dossier';
import { judulRencana } from '../../domain/format/judulRencana';
import { sebutPeraturan, sebutPerubahan } from './sebutEdisi';

/**
 * `Perubahan Kedua atas Peraturan Bupati … Nomor 3 Tahun 2022`: a revision names the regulation that adopted the plan first.
 * Source: domain rules, legal drafting.
 */
export const sebutPerubahanAtas = (dossier: Dossier, perubahanKe: number): string => {
  const asal = dossier.edisiList.find((edisi) => edisi.perubahanKe === 0) ?? { nomor: '', tahun: null };
  return `${sebutPerubahan(perubahanKe)} atas ${sebutPeraturan(dossier, asal)}`;
};

/** What the regulation of an edition is about, as its title has it: the plan, or the change of the plan's regulation. */
export const tentangPeraturan = (dossier: Dossier, { perubahanKe }: Pick<Edisi, 'perubahanKe'>): string => {
  const rencana = judulRencana(dossier.dataUmum);
  return perubahanKe === 0 ? rencana : `${sebutPerubahanAtas(dossier, perubahanKe)} tentang ${rencana}`;
};

/** The regulation that adopts an edition by its whole name; what is not known yet is dots. */
export const namaPeraturan = (dossier: Dossier, edisi: Pick<Edisi, 'perubahanKe' | 'nomor' | 'tahun'>): string =>
  `${sebutPeraturan(dossier, edisi)} tentang ${tentangPeraturan(dossier, edisi)}`;
