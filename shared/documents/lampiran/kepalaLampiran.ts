import type { Dossier } from '../../domain/dossier';
import { sebutKepalaDaerah } from '../../domain/format/jabatanKepalaDaerah';
import { edisiKini } from '../../domain/naskah';
import type { KepalaLampiran } from '../model/dokumen';
import { tentangPeraturan } from '../perubahan/namaPeraturan';

const TITIK = '...';

/**
 * Head of an annex, upper right on its first page, capitals, no punctuation. A revision names the regulation it changes.
 * Source: domain rules, legal drafting.
 */
export const kepalaLampiran = (dossier: Dossier): KepalaLampiran => {
  const edisi = edisiKini(dossier);
  const barisList = [
    'Lampiran',
    `Peraturan ${sebutKepalaDaerah(dossier.dataUmum)}`,
    `Nomor ${edisi.nomor.trim() || TITIK} Tahun ${edisi.tahun ?? TITIK}`,
    'tentang',
    tentangPeraturan(dossier, edisi),
  ];
  return { jenis: 'KEPALA_LAMPIRAN', barisList: barisList.map((baris) => baris.toUpperCase()) };
};
