import { formatAngka, formatPersen, formatRataRata } from '../../domain/format/angka';
import type { Bahan } from '../bahan';
import type { Tabel } from '../model/tabel';
import { baris, kepala, kolom, sel, selPolos, TAK_DIKETAHUI } from './sel';

/** What counts as completed, by the reading the dossier prints (domain rules, statistics). */
const BACAAN = { SELESAI: 'selesai', DITANGANI: 'selesai dan dalam proses' } as const;

/**
 * Tabel 1 of the reference: monthly average as a whole number, completed and not completed with their shares. No rows
 * while no year is known, for a 0 would be a statement.
 */
export const tabelInformasiUmum = ({ dossier, statistik }: Bahan): Tabel => {
  const { total, rataRataBulanan } = statistik;
  const bacaan = BACAAN[dossier.statistik.bacaan];
  const adaData = dossier.statistik.tahunList.length > 0;
  const jumlah = (nilai: number | null | undefined): string => (nilai == null ? TAK_DIKETAHUI : formatAngka(nilai));
  return {
    kolomList: [kolom(8, 'TENGAH'), kolom(92), kolom(26, 'TENGAH'), kolom(34, 'TENGAH')],
    kepalaList: [kepala(sel('No'), sel('Informasi'), sel('Jumlah'), sel('Keterangan'))],
    barisList: adaData
      ? [
          baris(
            selPolos('1'),
            sel('Rata-rata jumlah pengaduan yang diterima dalam 1 bulan'),
            selPolos(rataRataBulanan ? formatRataRata(rataRataBulanan) : TAK_DIKETAHUI),
            selPolos(`dari ${formatAngka(total.diterima)} pengaduan`),
          ),
          baris(
            selPolos('2'),
            sel(`Jumlah pengaduan yang diselesaikan (${bacaan})`),
            selPolos(jumlah(total.terselesaikan)),
            selPolos(total.tingkatPenyelesaian ? formatPersen(total.tingkatPenyelesaian) : TAK_DIKETAHUI),
          ),
          baris(
            selPolos('3'),
            sel('Jumlah pengaduan tidak dapat diselesaikan'),
            selPolos(jumlah(total.tingkatBelum?.pembilang)),
            selPolos(total.tingkatBelum ? formatPersen(total.tingkatBelum) : TAK_DIKETAHUI),
          ),
        ]
      : [],
    isMendatar: false,
  };
};
