import type { Tabel } from '../model/tabel';
import { baris, sel } from './sel';

/** A table without rows says so, instead of ending under its head. */
export const lengkapiKosong = (tabel: Tabel): Tabel =>
  tabel.barisList.length > 0
    ? tabel
    : {
        ...tabel,
        barisList: [baris(sel('(belum ada data)', { rentangKolom: tabel.kolomList.length, perataan: 'TENGAH' }))],
      };
