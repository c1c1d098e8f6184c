import type { BarisMatriks, Dossier } from '../../../domain/dossier';
import { labelBaris, nomorMatriks, tahunCetak, tahunDalam } from '../../../domain/matriks/nomorMatriks';
import { createLembar } from '../createLembar';
import type { TabelLembar } from '../namaLembar';
import { sel, selKaya, selKosong } from '../sel';
import type { LembarDef } from '../workbookDef';
import { addBelumAda, addJudul, addSumber } from './addJudul';
import { GAYA_BARIS } from './gayaBaris';
import { kolomOpsionalLembar } from './kolomOpsionalLembar';

const TANDA = '√';

/** A cell holds 32,767 characters; a longer list of parties goes on in a row below. */
const ISI_SEL_MAKS = 32_000;

/**
 * Tabel 8: the program tree with a mark for every year and the parties involved; optional columns when a row uses them,
 * budgets with live sums.
 */
export const buildTabelMatriks = (dossier: Dossier, tabel: TabelLembar): LembarDef => {
  const { matriks, dataUmum } = dossier;
  const nomorById = nomorMatriks(matriks);
  const tahunById = tahunCetak(matriks);
  const tahunList = tahunDalam(dataUmum.tahunMatriks);
  const opsional = kolomOpsionalLembar(matriks, tahunList.length + 4);
  const lembar = createLembar({
    nama: tabel.nama,
    judul: tabel.judul,
    orientasi: 'MENDATAR',
    lebarList: [18, 60, ...tahunList.map(() => 7), 32, ...opsional.kolomList.map(({ lebar }) => lebar)],
    kolomBeku: 2,
  });
  addJudul(lembar, tabel.keterangan, dossier);
  lembar.addKepala([
    [
      'No',
      'Kelompok Program/Program/Kegiatan',
      ...tahunList.map(() => 'Waktu'),
      'Pihak terlibat',
      ...opsional.kolomList.map(({ judul }) => judul),
    ],
    ['', '', ...tahunList.map(String), '', ...opsional.kolomList.map(({ bawah }) => bawah)],
  ]);
  const awal = lembar.barisBerikut();
  // Lists of parties that go on below push rows down: formulas need to know where each row comes to stand.
  const barisById = tempatBaris(matriks, awal);
  for (const baris of matriks) {
    const gaya = GAYA_BARIS[baris.jenis];
    const [pihak = '', ...lanjutanList] = bagiPihak(baris.pihakList);
    lembar.add([
      sel(labelBaris(baris.jenis, nomorById.get(baris.barisId) ?? ''), gaya),
      selKaya(baris.uraian, gaya),
      ...tahunList.map((tahun) => sel(tahunById.get(baris.barisId)?.includes(tahun) ? TANDA : '', 'ISI_TENGAH')),
      sel(pihak, 'ISI'),
      ...opsional.selOf(baris, barisById),
    ]);
    for (const lanjutan of lanjutanList) {
      lembar.add([
        ...selKosong(tahunList.length + 2, 'ISI'),
        sel(lanjutan, 'ISI'),
        ...selKosong(opsional.kolomList.length, 'ISI'),
      ]);
    }
  }
  if (matriks.length === 0) addBelumAda(lembar);
  else {
    lembar.validasi({
      rentang: {
        baris: awal,
        kolom: 3,
        sampaiBaris: lembar.barisBerikut() - 1,
        sampaiKolom: tahunList.length + 2,
      },
      pilihanList: [TANDA],
      pesan: `Isi ${TANDA} pada tahun pelaksanaan, atau kosongkan.`,
    });
    const jumlah = opsional.selJumlah(barisById, lembar.barisBerikut());
    if (jumlah) {
      const kolomJudul = tahunList.length + 3;
      const baris = lembar.add(
        [sel('Jumlah anggaran', 'ISI_KANAN'), ...selKosong(kolomJudul - 1, 'ISI_KANAN'), ...jumlah],
        18,
      );
      lembar.gabung({ baris, kolom: 1, sampaiBaris: baris, sampaiKolom: kolomJudul });
    }
  }
  addSumber(lembar, tabel);
  return lembar.finish();
};

const tempatBaris = (matriks: readonly BarisMatriks[], awal: number): Map<string, number> => {
  const hasil = new Map<string, number>();
  let berikut = awal;
  for (const { barisId, pihakList } of matriks) {
    hasil.set(barisId, berikut);
    berikut += Math.max(1, bagiPihak(pihakList).length);
  }
  return hasil;
};

/** Parties as one text, in pieces that fit a cell. */
const bagiPihak = (pihakList: readonly string[]): string[] => {
  const hasil: string[] = [];
  for (const pihak of pihakList) {
    const gabungan = hasil.length === 0 ? pihak : `${hasil.at(-1)}, ${pihak}`;
    if (hasil.length > 0 && gabungan.length <= ISI_SEL_MAKS) hasil[hasil.length - 1] = gabungan;
    else hasil.push(pihak);
  }
  return hasil;
};
