import type { Dossier } from '../../domain/dossier';
import type { BlokTandaTangan } from '../model/dokumen';
import { namaTanpaGelar } from './namaTanpaGelar';

/**
 * Signature on the annex's last page, lower right: office in capitals with a comma, room, full name in capitals.
 * Source: domain rules, legal drafting.
 */
export const penutupLampiran = ({ dataUmum }: Dossier): BlokTandaTangan => {
  const pejabat = dataUmum.pejabatList.find(({ peran }) => peran === 'KEPALA_DAERAH');
  const jabatan = dataUmum.instansi.kepalaDaerah.trim() || pejabat?.jabatan.trim() || 'Bupati ...';
  return {
    jenis: 'TANDA_TANGAN',
    kiri: null,
    kanan: {
      atasList: [`${jabatan.toUpperCase()},`],
      nama: pejabat ? namaTanpaGelar(pejabat.nama) : '',
      bawahList: [],
    },
  };
};
