import type { Dossier, Edisi } from '../../domain/dossier';
import { sebutKepalaDaerah } from '../../domain/format/jabatanKepalaDaerah';
import { terbilang } from '../../domain/format/terbilang';

/** `Perubahan`, from the second `Perubahan Kedua`. Source: domain rules, legal drafting. */
export const sebutPerubahan = (perubahanKe: number): string => {
  const kata = terbilang(perubahanKe);
  // A compound ordinal is written in words of their own: Kedua Puluh Satu.
  const urutan = `ke${kata}`.replace(/(^|\s)\p{L}/gu, (awal) => awal.toUpperCase());
  return perubahanKe > 1 ? `Perubahan ${urutan}` : 'Perubahan';
};

const TITIK = '...';

/** `Peraturan Bupati Kotawaringin Timur Nomor 3 Tahun 2022`; what is not known yet is dots. */
export const sebutPeraturan = ({ dataUmum }: Dossier, { nomor, tahun }: Pick<Edisi, 'nomor' | 'tahun'>): string =>
  `Peraturan ${sebutKepalaDaerah(dataUmum)} Nomor ${nomor.trim() || TITIK} Tahun ${tahun ?? TITIK}`;

/** An edition in a few words: its regulation, or `Rancangan Perubahan Kedua` while it has no number. */
export const sebutEdisi = (dossier: Dossier, edisi: Edisi): string => {
  if (edisi.nomor.trim() !== '') return sebutPeraturan(dossier, edisi);
  return edisi.perubahanKe === 0 ? 'Rancangan awal' : `Rancangan ${sebutPerubahan(edisi.perubahanKe)}`;
};
