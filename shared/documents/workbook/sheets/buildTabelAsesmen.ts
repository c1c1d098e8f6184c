import type { HasilAsesmen } from '../../../domain/asesmen/hitungAsesmen';
import type { Dossier } from '../../../domain/dossier';
import { rapatUtama } from '../../../domain/naskah';
import { alamatBarisTetap, alamatDi, alamatSel } from '../alamat';
import { createLembar, TINGGI_SATU } from '../createLembar';
import type { TabelLembar } from '../namaLembar';
import { sel, selAngka, selKaya, selKosong, selRumus } from '../sel';
import type { LembarDef } from '../workbookDef';
import { addBelumAda, addJudul, addSumber } from './addJudul';

export const NILAI_LIST = [1, 2, 3, 4] as const;
const KOLOM_NILAI = 7;

export interface TabelAsesmen {
  readonly lembar: LembarDef;
  /** Cell of each question's score, with its sheet; the one place where a score is entered. */
  readonly selNilaiById: ReadonlyMap<string, string>;
  /** All score cells, null without questions. */
  readonly rentangNilai: string | null;
}

/** Tabel 2: every question of the bank with its score, entered once and shown in the column of its value. */
export const buildTabelAsesmen = (dossier: Dossier, hasil: HasilAsesmen, tabel: TabelLembar): TabelAsesmen => {
  const { aspekList, skalaList } = dossier.bank;
  const nilaiById = new Map(rapatUtama(dossier).penilaianList.map((p) => [p.pertanyaanId, p.nilai]));
  const lembar = createLembar({
    nama: tabel.nama,
    judul: tabel.judul,
    orientasi: 'TEGAK',
    lebarList: [6, 58, 6, 6, 6, 6, 10],
  });
  addJudul(lembar, tabel.keterangan, dossier);
  lembar.addKepala([
    ['No', 'Pertanyaan', 'Nilai', 'Nilai', 'Nilai', 'Nilai', 'Nilai terpilih'],
    ['', '', '1', '2', '3', '4', ''],
  ]);

  const selNilaiById = new Map<string, string>();
  const pertanyaanList = aspekList.flatMap((aspek) => aspek.pertanyaanList);
  const awal = lembar.barisBerikut();
  const akhir = awal + pertanyaanList.length - 1;
  for (const [i, { pertanyaanId, teks }] of pertanyaanList.entries()) {
    const baris = awal + i;
    const nilai = nilaiById.get(pertanyaanId) ?? null;
    lembar.add([
      selAngka(i + 1, 'ISI_TENGAH', 'BULAT'),
      selKaya(teks, 'ISI'),
      ...NILAI_LIST.map((n, j) => selNilai(alamatSel(KOLOM_NILAI, baris), alamatBarisTetap(3 + j, awal - 1), n, nilai)),
      selAngka(nilai, 'ISIAN_TENGAH', 'BULAT'),
    ]);
    selNilaiById.set(pertanyaanId, alamatDi(tabel.nama, KOLOM_NILAI, baris));
  }
  if (pertanyaanList.length === 0) addBelumAda(lembar);
  else {
    const rentang = `${alamatSel(KOLOM_NILAI, awal)}:${alamatSel(KOLOM_NILAI, akhir)}`;
    const jumlahNilai = hasil.aspekList.reduce((jumlah, aspek) => jumlah + aspek.jumlahNilai, 0);
    addJumlah(lembar, 'Jumlah nilai', `SUM(${rentang})`, jumlahNilai);
    addJumlah(lembar, 'Pertanyaan yang sudah dinilai', `COUNT(${rentang})`, hasil.jumlahDinilai);
    lembar.validasi({
      rentang: { baris: awal, kolom: KOLOM_NILAI, sampaiBaris: akhir, sampaiKolom: KOLOM_NILAI },
      pilihanList: NILAI_LIST.map(String),
      pesan: 'Nilai harus 1, 2, 3, atau 4; kosongkan bila belum dinilai.',
    });
  }
  addSumber(lembar, tabel);
  lembar.addKosong();
  lembar.addLebar(sel('Skala nilai', 'LABEL'));
  for (const { nilai, label, makna } of skalaList.toSorted((a, b) => a.nilai - b.nilai)) {
    lembar.addLebar(sel(`${nilai} = ${[label, makna].filter(Boolean).join(': ')}`, 'POLOS'));
  }
  return {
    lembar: lembar.finish(),
    selNilaiById,
    rentangNilai:
      pertanyaanList.length === 0
        ? null
        : `${alamatDi(tabel.nama, KOLOM_NILAI, awal)}:${alamatSel(KOLOM_NILAI, akhir)}`,
  };
};

/** The score shows in the column whose head is its value; the other columns stay empty. */
export const selNilai = (alamatNilai: string, alamatKepala: string, kolom: number, nilai: number | null) =>
  selRumus(
    `IF(${alamatNilai}=${alamatKepala},${alamatKepala},"")`,
    nilai === kolom ? kolom : null,
    'ISI_TENGAH',
    'BULAT',
  );

const addJumlah = (lembar: ReturnType<typeof createLembar>, label: string, rumus: string, hasil: number): void => {
  const baris = lembar.add(
    [sel(label, 'ISI_KANAN'), ...selKosong(KOLOM_NILAI - 2, 'ISI_KANAN'), selRumus(rumus, hasil, 'HASIL', 'BULAT')],
    TINGGI_SATU,
  );
  lembar.gabung({ baris, kolom: 1, sampaiBaris: baris, sampaiKolom: KOLOM_NILAI - 1 });
};
