import type { Dossier } from '../../../domain/dossier';
import { toNumber } from '../../../domain/format/angka';
import type { HasilPengaduan, HasilStatistik } from '../../../domain/statistik/hitungStatistik';
import { alamatDi, alamatSel } from '../alamat';
import { createLembar, type LembarBuilder } from '../createLembar';
import { sel, selAngka, selKosong, selRumus } from '../sel';
import type { LembarDef } from '../workbookDef';
import { addJudul } from './addJudul';
import { addPeriode } from './addPeriode';
import { addRincian } from './addRincian';

export const NAMA_STATISTIK = 'Statistik';
const KOLOM = { diterima: 2, selesai: 3, proses: 4, belum: 5, ditangani: 6, tingkat: 7, tingkatBelum: 8 } as const;

export interface LembarStatistik {
  readonly lembar: LembarDef;
  /** Cells other sheets refer to, with the sheet. */
  readonly alamat: Readonly<
    Record<'diterima' | 'terselesaikan' | 'tingkat' | 'tingkatBelum' | 'rataRataBulanan', string>
  >;
}

/** Which reading of "completion" the shares follow; the label says so (domain rules, statistics). */
export const labelBacaan = (bacaan: Dossier['statistik']['bacaan']): string =>
  bacaan === 'DITANGANI' ? 'selesai dan dalam proses' : 'selesai';

/** Complaints per year with totals, shares and the monthly average, all live from the counts. */
export const buildStatistik = (dossier: Dossier, hasil: HasilStatistik): LembarStatistik => {
  const { statistik } = dossier;
  const { bacaan, rincianTotal } = statistik;
  const lembar = createLembar({
    nama: NAMA_STATISTIK,
    judul: 'Statistik pengaduan per tahun',
    orientasi: 'MENDATAR',
    lebarList: [34, 22, 12, 12, 18, 13, 20, 20, 12],
  });
  addJudul(lembar, 'Statistik Pengaduan per Tahun', dossier);
  lembar.addKepala([
    [
      'Tahun',
      'Diterima',
      'Selesai',
      'Dalam proses',
      'Belum ditindaklanjuti',
      'Ditangani',
      `Tingkat penyelesaian (${labelBacaan(bacaan)})`,
      'Tingkat belum terselesaikan',
      'Rincian cocok',
    ],
  ]);
  const kolomSelesai = bacaan === 'DITANGANI' ? KOLOM.ditangani : KOLOM.selesai;
  const awal = lembar.barisBerikut();
  for (const tahun of hasil.tahunList) {
    const baris = lembar.barisBerikut();
    lembar.add([
      selAngka(tahun.tahun, 'ISI_TENGAH'),
      ...[tahun.diterima, tahun.selesai, tahun.proses, tahun.belum].map((n) => selAngka(n, 'ISIAN', 'BULAT')),
      ...selTurunan(baris, kolomSelesai, tahun),
    ]);
  }
  const jumlahTahun = hasil.tahunList.length;
  const akhir = awal + jumlahTahun - 1;
  const barisTotal = lembar.barisBerikut();
  const total = (kolom: number, nilai: number | null) => {
    const rentang = `${alamatSel(kolom, awal)}:${alamatSel(kolom, akhir)}`;
    const isRincian = kolom === KOLOM.selesai || kolom === KOLOM.proses;
    if (jumlahTahun === 0) return selAngka(nilai, 'HASIL', 'BULAT');
    if (!isRincian) return selRumus(`SUM(${rentang})`, nilai, 'HASIL', 'BULAT');
    // A year whose split is unknown leaves the split of the total to what the source says of the total.
    const pengganti = rincianTotal ? alamatSel(kolom, barisTotal + 1) : '""';
    return selRumus(`IF(COUNT(${rentang})=${jumlahTahun},SUM(${rentang}),${pengganti})`, nilai, 'HASIL', 'BULAT');
  };
  lembar.add([
    sel('Jumlah', 'HASIL'),
    total(KOLOM.diterima, hasil.total.diterima),
    total(KOLOM.selesai, hasil.total.selesai),
    total(KOLOM.proses, hasil.total.proses),
    total(KOLOM.belum, hasil.total.belum),
    ...selTurunan(barisTotal, kolomSelesai, hasil.total),
  ]);
  if (rincianTotal) {
    lembar.add([
      sel('Rincian jumlah menurut sumber', 'ISI'),
      ...selKosong(1, 'ISI'),
      selAngka(rincianTotal.selesai, 'ISIAN', 'BULAT'),
      selAngka(rincianTotal.proses, 'ISIAN', 'BULAT'),
      ...selKosong(5, 'ISI'),
    ]);
  }
  const rataRataBulanan = addPeriode(lembar, statistik, hasil, alamatSel(KOLOM.diterima, barisTotal));
  addRincian(lembar, 'Klasifikasi', statistik.klasifikasiList);
  addRincian(lembar, 'Kanal', statistik.kanalList);
  if (statistik.sumber !== '') lembar.addLebar(sel(`Sumber: ${statistik.sumber}`, 'CATATAN'));

  const di = (kolom: number): string => alamatDi(NAMA_STATISTIK, kolom, barisTotal);
  return {
    lembar: lembar.finish(),
    alamat: {
      diterima: di(KOLOM.diterima),
      terselesaikan: di(kolomSelesai),
      tingkat: di(KOLOM.tingkat),
      tingkatBelum: di(KOLOM.tingkatBelum),
      rataRataBulanan: alamatDi(NAMA_STATISTIK, 2, rataRataBulanan),
    },
  };
};

/** Handled, both shares and the check of one row, from its counts. */
const selTurunan = (
  baris: number,
  kolomSelesai: number,
  hasil: HasilPengaduan,
): ReturnType<LembarBuilder['finish']>['barisList'][number]['selList'] => {
  const di = (kolom: number): string => alamatSel(kolom, baris);
  const [diterima, selesai, proses, belum] = [KOLOM.diterima, KOLOM.selesai, KOLOM.proses, KOLOM.belum].map(di);
  const [ditangani, tingkat, terselesaikan] = [KOLOM.ditangani, KOLOM.tingkat, kolomSelesai].map(di);
  const bagian = `${selesai}:${proses}`;
  return [
    selRumus(`${diterima}-${belum}`, hasil.ditangani, 'HASIL', 'BULAT'),
    selRumus(
      `IF(AND(${diterima}>0,ISNUMBER(${terselesaikan}),N(${terselesaikan})>=0),${terselesaikan}/${diterima},"")`,
      hasil.tingkatPenyelesaian && toNumber(hasil.tingkatPenyelesaian),
      'HASIL',
      'PERSEN',
    ),
    selRumus(
      `IF(${tingkat}="","",MAX(0,${diterima}-${terselesaikan})/${diterima})`,
      hasil.tingkatBelum && toNumber(hasil.tingkatBelum),
      'HASIL',
      'PERSEN',
    ),
    selRumus(
      `IF(AND(${ditangani}>=0,IF(COUNT(${bagian})=2,SUM(${bagian})=${ditangani},SUM(${bagian})<=${ditangani})),"Ya","Tidak")`,
      hasil.isCocok ? 'Ya' : 'Tidak',
      'ISI_TENGAH',
    ),
  ];
};
