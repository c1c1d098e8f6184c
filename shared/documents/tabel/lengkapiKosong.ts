import type { Tabel } from '../model/tabel';
import { baris, sel } from './sel';

/** Stands where a table or chart has nothing to show. */
export const BELUM_ADA_DATA = '(belum ada data)';

/** A table without rows says so, instead of ending under its head. */
export const lengkapiKosong = (tabel: Tabel): Tabel =>
  tabel.barisList.length > 0
    ? tabel
    : {
        ...tabel,
        barisList: [baris(sel(BELUM_ADA_DATA, { rentangKolom: tabel.kolomList.length, perataan: 'TENGAH' }))],
      };
