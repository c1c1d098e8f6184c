import type { HasilAsesmen, HasilAspek } from '../../../domain/asesmen/hitungAsesmen';
import type { Aspek, Dossier, PredikatSet } from '../../../domain/dossier';
import { toNumber } from '../../../domain/format/angka';
import { rapatUtama } from '../../../domain/naskah';
import { alamatBarisTetap, alamatDi, alamatSel, alamatTetap } from '../alamat';
import { createLembar, type LembarBuilder, TINGGI_SATU } from '../createLembar';
import type { TabelLembar } from '../namaLembar';
import { sel, selAngka, selKaya, selKosong, selRumus } from '../sel';
import type { LembarDef, SelDef } from '../workbookDef';
import { addBelumAda, addJudul, addSumber } from './addJudul';
import { NILAI_LIST, selNilai, type TabelAsesmen } from './buildTabelAsesmen';

export interface TabelKategorisasi {
  readonly lembar: LembarDef;
  /** Cells of each aspect's mean and predicate, with their sheet. */
  readonly selHasilById: ReadonlyMap<string, { readonly rataRata: string; readonly predikat: string }>;
}

const KOLOM_AWAL = 3;
const KOLOM_AKHIR = 6;
/** Rows an aspect takes beside its questions: name, sum, mean, predicate. */
const BARIS_TAMBAHAN = 4;

/** Tabel 3: questions by aspect with sum, mean and predicate, computed live from the scores of Tabel 2. */
export const buildTabelKategorisasi = (
  dossier: Dossier,
  hasil: HasilAsesmen,
  tabel: TabelLembar,
  asesmen: TabelAsesmen,
): TabelKategorisasi => {
  const { aspekList, predikatSet } = dossier.bank;
  const nilaiById = new Map(rapatUtama(dossier).penilaianList.map((p) => [p.pertanyaanId, p.nilai]));
  const lembar = createLembar({
    nama: tabel.nama,
    judul: tabel.judul,
    orientasi: 'TEGAK',
    lebarList: [6, 62, 7, 7, 7, 7],
  });
  addJudul(lembar, tabel.keterangan, dossier);
  lembar.addKepala([
    ['No', 'Pertanyaan', 'Nilai', 'Nilai', 'Nilai', 'Nilai'],
    ['', '', '1', '2', '3', '4'],
  ]);
  const barisKepala = lembar.barisBerikut() - 1;
  const jumlahBaris = aspekList.reduce((n, aspek) => n + aspek.pertanyaanList.length + BARIS_TAMBAHAN, 0);
  // Below the table: a source line when there is one, a free row, the heading of the classes, then the classes.
  const barisKelas = barisKepala + Math.max(1, jumlahBaris) + (tabel.sumber === '' ? 0 : 1) + 3;
  const selHasilById = new Map<string, { rataRata: string; predikat: string }>();

  for (const [i, aspek] of aspekList.entries()) {
    const hasilAspek = hasil.aspekList[i];
    if (!hasilAspek) throw new RangeError('aspekList');
    lembar.addLebar(sel(aspek.namaKategorisasi || aspek.nama, 'KELOMPOK'));
    const awal = lembar.barisBerikut();
    for (const [j, { pertanyaanId, teks }] of aspek.pertanyaanList.entries()) {
      const nilai = nilaiById.get(pertanyaanId) ?? null;
      const alamatNilai = asesmen.selNilaiById.get(pertanyaanId) ?? '';
      lembar.add([
        selAngka(j + 1, 'ISI_TENGAH', 'BULAT'),
        selKaya(teks, 'ISI'),
        ...NILAI_LIST.map((n, k) => selNilai(alamatNilai, alamatBarisTetap(KOLOM_AWAL + k, barisKepala), n, nilai)),
      ]);
    }
    addHasil(lembar, aspek, hasilAspek, awal, predikatSet, barisKelas);
    const baris = lembar.barisBerikut();
    selHasilById.set(aspek.aspekId, {
      rataRata: alamatDi(tabel.nama, KOLOM_AWAL, baris - 2),
      predikat: alamatDi(tabel.nama, KOLOM_AWAL, baris - 1),
    });
  }
  if (aspekList.length === 0) addBelumAda(lembar);
  addSumber(lembar, tabel);
  lembar.addKosong();
  addKelas(lembar, predikatSet);
  return { lembar: lembar.finish(), selHasilById };
};

const addHasil = (
  lembar: LembarBuilder,
  aspek: Aspek,
  hasil: HasilAspek,
  awal: number,
  predikatSet: PredikatSet,
  barisKelas: number,
): void => {
  const jumlah = aspek.pertanyaanList.length;
  const rentang = `${alamatSel(KOLOM_AWAL, awal)}:${alamatSel(KOLOM_AKHIR, awal + jumlah - 1)}`;
  const baris = lembar.barisBerikut();
  const alamatRataRata = alamatSel(KOLOM_AWAL, baris + 1);
  // An aspect without questions has nothing to count over.
  const rumus = (isi: string, bilaKosong: string): string => (jumlah === 0 ? bilaKosong : isi);
  addBarisHasil(
    lembar,
    selRumus(
      rumus(`"Jumlah nilai ("&COUNT(${rentang})&" dari ${jumlah} pertanyaan)"`, '"Jumlah nilai (0 dari 0 pertanyaan)"'),
      `Jumlah nilai (${hasil.jumlahDinilai} dari ${jumlah} pertanyaan)`,
      'ISI_KANAN',
    ),
    selRumus(rumus(`SUM(${rentang})`, '0'), hasil.jumlahNilai, 'HASIL', 'BULAT'),
  );
  addBarisHasil(
    lembar,
    sel('Nilai rata-rata', 'ISI_KANAN'),
    selRumus(
      rumus(`IF(COUNT(${rentang})<${jumlah},"",AVERAGE(${rentang}))`, '""'),
      hasil.rataRata && toNumber(hasil.rataRata),
      'HASIL',
      'DUA_DESIMAL',
    ),
  );
  addBarisHasil(
    lembar,
    sel('Predikat', 'ISI_KANAN'),
    selRumus(rumusPredikat(predikatSet, alamatRataRata, barisKelas), hasil.predikat, 'HASIL'),
  );
};

const addBarisHasil = (lembar: LembarBuilder, label: SelDef, nilai: SelDef): void => {
  const baris = lembar.add([label, ...selKosong(1, 'ISI_KANAN'), nilai, ...selKosong(3, 'HASIL')], TINGGI_SATU);
  lembar.gabung({ baris, kolom: 1, sampaiBaris: baris, sampaiKolom: 2 });
  lembar.gabung({ baris, kolom: KOLOM_AWAL, sampaiBaris: baris, sampaiKolom: KOLOM_AKHIR });
};

/** Nested comparison with the bounds below the table; the last class takes what is left. */
const rumusPredikat = ({ kelasList }: PredikatSet, alamatRataRata: string, barisKelas: number): string => {
  const label = (i: number): string => `${alamatTetap(2, barisKelas + i)}&""`;
  const akhir = kelasList.length - 1;
  const pilihan = kelasList
    .slice(0, akhir)
    .reduceRight(
      (lain, { termasukBatas }, i) =>
        `IF(${alamatRataRata}${termasukBatas ? '<=' : '<'}${alamatTetap(KOLOM_AWAL, barisKelas + i)},${label(i)},${lain})`,
      label(akhir),
    );
  return `IF(${alamatRataRata}="","",${pilihan})`;
};

const addKelas = (lembar: LembarBuilder, { nama, sumber, kelasList }: PredikatSet): void => {
  lembar.addLebar(sel(`Kelas predikat: ${[nama, sumber].filter(Boolean).join('. ')}`, 'LABEL'));
  for (const { label, batasAtas, termasukBatas } of kelasList) {
    const baris = lembar.add([
      sel(termasukBatas ? '≤' : '<', 'ISI_TENGAH'),
      sel(label, 'ISI'),
      selAngka(batasAtas / 100, 'ANGKA', 'DUA_DESIMAL'),
      ...selKosong(3, 'ANGKA'),
    ]);
    lembar.gabung({ baris, kolom: KOLOM_AWAL, sampaiBaris: baris, sampaiKolom: KOLOM_AKHIR });
  }
};
