import type { Dossier } from '../../../domain/dossier';
import { toNumber } from '../../../domain/format/angka';
import type { HasilStatistik } from '../../../domain/statistik/hitungStatistik';
import { alamatSel } from '../alamat';
import { createLembar } from '../createLembar';
import type { TabelLembar } from '../namaLembar';
import { sel, selAngka, selRumus } from '../sel';
import type { LembarDef } from '../workbookDef';
import { addJudul, addSumber } from './addJudul';
import { type LembarStatistik, labelBacaan } from './buildStatistik';

/** Tabel 1: monthly average, completed and not completed complaints with their shares, from the yearly counts. */
export const buildTabelInformasi = (
  dossier: Dossier,
  { total, rataRataBulanan }: HasilStatistik,
  tabel: TabelLembar,
  { alamat }: LembarStatistik,
): LembarDef => {
  const lembar = createLembar({
    nama: tabel.nama,
    judul: tabel.judul,
    orientasi: 'TEGAK',
    lebarList: [6, 56, 12, 24],
  });
  addJudul(lembar, tabel.keterangan, dossier);
  lembar.addKepala([['No', 'Informasi', 'Jumlah', 'Keterangan']]);
  const awal = lembar.barisBerikut();
  const [diterima, selesai] = [alamatSel(4, awal), alamatSel(3, awal + 1)];
  const { terselesaikan } = total;
  lembar.add([
    selAngka(1, 'ISI_TENGAH', 'BULAT'),
    sel('Rata-rata jumlah pengaduan yang diterima dalam 1 bulan', 'ISI'),
    selRumus(alamat.rataRataBulanan, rataRataBulanan && toNumber(rataRataBulanan), 'ANGKA', 'RATA_RATA'),
    selRumus(alamat.diterima, total.diterima, 'ANGKA', 'DARI_PENGADUAN'),
  ]);
  lembar.add([
    selAngka(2, 'ISI_TENGAH', 'BULAT'),
    sel(`Jumlah pengaduan yang diselesaikan (${labelBacaan(dossier.statistik.bacaan)})`, 'ISI'),
    selRumus(alamat.terselesaikan, terselesaikan, 'ANGKA', 'BULAT'),
    selRumus(alamat.tingkat, total.tingkatPenyelesaian && toNumber(total.tingkatPenyelesaian), 'ANGKA', 'PERSEN'),
  ]);
  lembar.add([
    selAngka(3, 'ISI_TENGAH', 'BULAT'),
    sel('Jumlah pengaduan tidak dapat diselesaikan', 'ISI'),
    selRumus(
      `IF(${selesai}="","",MAX(0,${diterima}-${selesai}))`,
      terselesaikan === null ? null : Math.max(0, total.diterima - terselesaikan),
      'ANGKA',
      'BULAT',
    ),
    selRumus(alamat.tingkatBelum, total.tingkatBelum && toNumber(total.tingkatBelum), 'ANGKA', 'PERSEN'),
  ]);
  addSumber(lembar, tabel);
  return lembar.finish();
};
