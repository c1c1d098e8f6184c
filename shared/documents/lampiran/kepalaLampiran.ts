import type { Dossier, Edisi } from '../../domain/dossier';
import { judulRencana } from '../../domain/format/judulRencana';
import { terbilang } from '../../domain/format/terbilang';
import { edisiKini } from '../../domain/naskah';
import type { KepalaLampiran } from '../model/dokumen';

const TITIK = '...';

/**
 * Head of an annex, upper right on its first page, capitals, no punctuation. A revision names the regulation it changes.
 * Source: domain rules, legal drafting.
 */
export const kepalaLampiran = (dossier: Dossier): KepalaLampiran => {
  const edisi = edisiKini(dossier);
  const peraturan = namaPeraturan(dossier);
  return {
    jenis: 'KEPALA_LAMPIRAN',
    barisList: ['LAMPIRAN', peraturan, nomorTahun(edisi), 'TENTANG', tentang(dossier, edisi)],
  };
};

/** `PERATURAN BUPATI KOTAWARINGIN TIMUR` */
export const namaPeraturan = ({ dataUmum }: Dossier): string =>
  `PERATURAN ${dataUmum.instansi.kepalaDaerah.trim().toUpperCase() || `BUPATI ${TITIK}`}`;

const nomorTahun = ({ nomor, tahun }: Edisi): string => `NOMOR ${nomor.trim() || TITIK} TAHUN ${tahun ?? TITIK}`;

const tentang = (dossier: Dossier, edisi: Edisi): string => {
  const rencana = judulRencana(dossier.dataUmum).toUpperCase();
  if (edisi.perubahanKe === 0) return rencana;
  const asal = dossier.edisiList.find(({ perubahanKe }) => perubahanKe === 0);
  const rujukan = asal ? ` ${nomorTahun(asal)}` : '';
  const ke = edisi.perubahanKe === 1 ? '' : ` KE${terbilang(edisi.perubahanKe).toUpperCase()}`;
  return `PERUBAHAN${ke} ATAS ${namaPeraturan(dossier)}${rujukan} TENTANG ${rencana}`;
};
