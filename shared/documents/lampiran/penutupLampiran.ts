import type { Dossier } from '../../domain/dossier';
import { penandaKepalaDaerah } from '../../domain/format/jabatanKepalaDaerah';
import type { BlokTandaTangan } from '../model/dokumen';
import { namaTanpaGelar } from './namaTanpaGelar';

/**
 * Signature on the annex's last page, lower right: office in capitals with a comma, room, full name in capitals.
 * Source: domain rules, legal drafting.
 */
export const penutupLampiran = ({ dataUmum }: Dossier): BlokTandaTangan => {
  const pejabat = dataUmum.pejabatList.find(({ peran }) => peran === 'KEPALA_DAERAH');
  return {
    jenis: 'TANDA_TANGAN',
    kiri: null,
    kanan: {
      atasList: [`${penandaKepalaDaerah(dataUmum)},`],
      nama: pejabat ? namaTanpaGelar(pejabat.nama) : '',
      bawahList: [],
    },
  };
};
