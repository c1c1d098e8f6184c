import type { HasilAsesmen } from '../../../domain/asesmen/hitungAsesmen';
import type { Dossier } from '../../../domain/dossier';
import { toNumber } from '../../../domain/format/angka';
import { alamatBarisTetap, alamatSel } from '../alamat';
import { createLembar, type LembarBuilder } from '../createLembar';
import type { TabelLembar } from '../namaLembar';
import { sel, selAngka, selKaya, selRumus } from '../sel';
import type { LembarDef } from '../workbookDef';
import { addBelumAda, addJudul, addSumber } from './addJudul';
import type { TabelKategorisasi } from './buildTabelKategorisasi';

const KOLOM = { nama: 1, rataRata: 2, predikat: 3, saran: 4, prioritas: 5, alasan: 6, kunci: 7 } as const;

/** Stands for "no rank yet" in the sort key: larger than any rank. */
const TANPA_PERINGKAT = 1000;

/** Tabel 4: mean and predicate from Tabel 3, the suggested rank (lowest mean first) and the meeting's decision. */
export const buildTabelPrioritas = (
  dossier: Dossier,
  hasil: HasilAsesmen,
  tabel: TabelLembar,
  { selHasilById }: TabelKategorisasi,
): LembarDef => {
  const lembar = createLembar({
    nama: tabel.nama,
    judul: tabel.judul,
    orientasi: 'TEGAK',
    lebarList: [32, 11, 17, 11, 11, 28, 12],
    kolomTersembunyiList: [KOLOM.kunci],
  });
  addJudul(lembar, tabel.keterangan, dossier);
  lembar.addKepala([['Aspek', 'Nilai prioritas', 'Predikat', 'Peringkat usulan', 'Prioritas', 'Alasan']]);
  const jumlah = hasil.aspekList.length;
  const awal = lembar.barisBerikut();
  const akhir = awal + jumlah - 1;
  const kolomTetap = (kolom: number): string => `${alamatBarisTetap(kolom, awal)}:${alamatBarisTetap(kolom, akhir)}`;

  for (const [i, aspek] of hasil.aspekList.entries()) {
    const baris = awal + i;
    const alamat = selHasilById.get(aspek.aspekId);
    if (!alamat) throw new RangeError('selHasilById');
    const [rataRata, saran, prioritas] = [KOLOM.rataRata, KOLOM.saran, KOLOM.prioritas].map((k) => alamatSel(k, baris));
    const semua = kolomTetap(KOLOM.rataRata);
    lembar.add([
      sel(aspek.nama, 'ISI'),
      selRumus(alamat.rataRata, aspek.rataRata && toNumber(aspek.rataRata), 'ANGKA', 'DUA_DESIMAL'),
      selRumus(alamat.predikat, aspek.predikat, 'ISI_TENGAH'),
      selRumus(
        `IF(COUNT(${semua})<${jumlah},"",RANK(${rataRata},${semua},1))`,
        aspek.peringkatSaran,
        'ISI_TENGAH',
        'BULAT',
      ),
      selAngka(aspek.peringkatDiputuskan, 'ISIAN_TENGAH', 'BULAT'),
      selKaya(aspek.alasan, 'ISIAN_TEKS'),
      selRumus(
        `${[prioritas, saran].map((a) => `IF(ISNUMBER(${a}),${a},${TANPA_PERINGKAT})`).join('*1000000+')}*1000+ROW()`,
        (aspek.peringkatDiputuskan ?? TANPA_PERINGKAT) * 1_000_000 +
          (aspek.peringkatSaran ?? TANPA_PERINGKAT) * 1000 +
          baris,
        'POLOS',
        'BULAT',
      ),
    ]);
  }
  if (jumlah === 0) addBelumAda(lembar);
  else {
    lembar.validasi({
      rentang: { baris: awal, kolom: KOLOM.prioritas, sampaiBaris: akhir, sampaiKolom: KOLOM.prioritas },
      pilihanList: hasil.aspekList.map((_, i) => String(i + 1)),
      pesan: `Prioritas adalah bilangan 1 sampai ${jumlah}; 1 paling mendesak.`,
    });
  }
  addSumber(lembar, tabel);
  if (jumlah > 0) addUrutan(lembar, hasil, kolomTetap(KOLOM.nama), kolomTetap(KOLOM.kunci));
  return lembar.finish();
};

/** The aspects by decided, then suggested rank, then their order in the bank, as lists of priorities print them. */
const addUrutan = (lembar: LembarBuilder, hasil: HasilAsesmen, rentangNama: string, rentangKunci: string): void => {
  const namaById = new Map(hasil.aspekList.map(({ aspekId, nama }) => [aspekId, nama]));
  lembar.addKosong();
  lembar.addLebar(sel('Urutan prioritas', 'LABEL'));
  for (const [i, aspekId] of hasil.urutanPrioritas.entries()) {
    lembar.addLebar(
      selRumus(
        `"${i + 1}. "&INDEX(${rentangNama},MATCH(SMALL(${rentangKunci},${i + 1}),${rentangKunci},0))`,
        `${i + 1}. ${namaById.get(aspekId) ?? ''}`,
        'POLOS',
      ),
    );
  }
};
