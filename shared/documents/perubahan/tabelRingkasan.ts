import { formatAngka } from '../../domain/format/angka';
import type { Tabel } from '../model/tabel';
import { baris, kepala, kolom, sel, selPolos, TAK_DIKETAHUI } from '../tabel/sel';
import type { BahanPerubahan } from './requireBanding';
import { NAMA_JENIS, NAMA_MACAM } from './rincianPerubahan';
import { adaGanda, CATATAN_GANDA, JENIS_LIST, MACAM_LIST, ringkasPerubahan } from './ringkasPerubahan';

/** How many rows of each level were added, changed, moved, removed or only got another number. */
export const tabelRingkasan = ({ perubahanList }: BahanPerubahan): Tabel => {
  const ringkasan = ringkasPerubahan(perubahanList);
  const isGanda = adaGanda(perubahanList);
  const angka = (jumlah: number): string => (jumlah === 0 ? TAK_DIKETAHUI : formatAngka(jumlah));
  return {
    kolomList: [kolom(75), ...JENIS_LIST.map(() => kolom(50, 'TENGAH')), kolom(50, 'TENGAH')],
    kepalaList: [kepala(sel('Perubahan'), ...JENIS_LIST.map((jenis) => sel(NAMA_JENIS[jenis])), sel('Jumlah'))],
    barisList: [
      ...MACAM_LIST.map((macam, i) => {
        const jumlahList = JENIS_LIST.map((jenis) => ringkasan[macam][jenis]);
        const nama = macam === 'NOMOR' ? 'Hanya berubah nomor' : NAMA_MACAM[macam];
        const isi = baris(
          sel(nama),
          ...jumlahList.map((jumlah) => selPolos(angka(jumlah))),
          selPolos(angka(jumlahList.reduce((total, n) => total + n, 0))),
        );
        return isGanda && i === MACAM_LIST.length - 1 ? { ...isi, isIkutBerikut: true } : isi;
      }),
      ...(isGanda ? [baris(sel(CATATAN_GANDA, { rentangKolom: JENIS_LIST.length + 2 }))] : []),
    ],
    isMendatar: true,
  };
};
