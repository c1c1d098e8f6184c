import type { Dossier } from '../../domain/dossier';
import { sebutKepalaDaerah } from '../../domain/format/jabatanKepalaDaerah';
import { edisiKini } from '../../domain/naskah';
import type { KepalaLampiran } from '../model/dokumen';
import { tentangPeraturan } from '../perubahan/namaPeraturan';

const TITIK = '...';

/** The years of the plan never stand alone on a line. */
const satukanTahun = (teks: string): string => teks.replaceAll(/Tahun (?=\d+-\d)/gi, 'Tahun\u00A0');

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
    satukanTahun(tentangPeraturan(dossier, edisi)),
  ];
  return { jenis: 'KEPALA_LAMPIRAN', barisList: barisList.map((baris) => baris.toUpperCase()) };
};
