import { sebutPeraturan, sebutPerubahan } from '../../../shared/documents/perubahan/sebutEdisi';
import type { Dossier, Edisi } from '../../../shared/domain/dossier';
import { judulRencana } from '../../../shared/domain/format/judulRencana';

/**
 * What the regulation of an edition is called in full; numbers not known yet are dots. A revision names the regulation
 * that adopted the plan first. Source: domain rules, legal drafting.
 */
export const namaPeraturan = (dossier: Dossier, edisi: Pick<Edisi, 'perubahanKe' | 'nomor' | 'tahun'>): string => {
  const rencana = judulRencana(dossier.dataUmum);
  const peraturan = sebutPeraturan(dossier, edisi);
  const asal = dossier.edisiList.find(({ perubahanKe }) => perubahanKe === 0);
  if (edisi.perubahanKe === 0 || !asal) return `${peraturan} tentang ${rencana}`;
  const perubahan = sebutPerubahan(edisi.perubahanKe);
  return `${peraturan} tentang ${perubahan} atas ${sebutPeraturan(dossier, asal)} tentang ${rencana}`;
};
