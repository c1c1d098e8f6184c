import type { Dossier, Rapat } from '../../../domain/dossier';
import { formatTanggal, hariOf } from '../../../domain/format/tanggal';
import { rapatUtama } from '../../../domain/naskah';
import { alamatSel } from '../alamat';
import { createLembar, type LembarBuilder, TINGGI_SATU } from '../createLembar';
import { sel, selAngka, selKosong, selRumus } from '../sel';
import type { LembarDef } from '../workbookDef';
import { addBelumAda, addJudul } from './addJudul';

export const NAMA_PESERTA = 'Peserta';

/** Points: room for a signature in wet ink. */
const TINGGI_TANDA_TANGAN = 27;

/** Attendance of the meeting, with a column to sign in, alternating left and right. */
export const buildPeserta = (dossier: Dossier): LembarDef => {
  const rapat = rapatUtama(dossier);
  const lembar = createLembar({
    nama: NAMA_PESERTA,
    judul: 'Peserta rapat',
    orientasi: 'TEGAK',
    lebarList: [6, 27, 21, 25, 8, 12, 12],
  });
  addJudul(lembar, 'Peserta Rapat', dossier);
  addRapat(lembar, rapat);
  lembar.addKepala([['No', 'Nama', 'Instansi', 'Jabatan', 'Hadir', 'Tanda tangan', 'Tanda tangan']]);
  const awal = lembar.barisBerikut();
  for (const [i, { nama, instansi, jabatan, hadir }] of rapat.pesertaList.entries()) {
    const nomor = sel(`${i + 1}.`, 'ISI');
    const kosong = sel('', 'ISI');
    const selList = [
      selAngka(i + 1, 'ISI_TENGAH', 'BULAT'),
      sel(nama, 'ISI'),
      sel(instansi, 'ISI'),
      sel(jabatan, 'ISI'),
      sel(hadir ? 'Ya' : 'Tidak', 'ISI_TENGAH'),
      ...(i % 2 === 0 ? [nomor, kosong] : [kosong, nomor]),
    ];
    lembar.add(selList, Math.max(TINGGI_TANDA_TANGAN, lembar.tinggiOf(selList)));
  }
  if (rapat.pesertaList.length === 0) addBelumAda(lembar);
  else addJumlah(lembar, rapat, awal);
  return lembar.finish();
};

const addRapat = (lembar: LembarBuilder, { tanggal, waktuMulai, waktuSelesai, tempat, agenda }: Rapat): void => {
  const waktu = [waktuMulai, waktuSelesai].filter((w) => w !== null).join(' – ');
  const isiList = [
    ['Hari, tanggal', tanggal ? `${hariOf(tanggal)}, ${formatTanggal(tanggal)}` : ''],
    ['Waktu', waktu],
    ['Tempat', tempat],
    ['Agenda', agenda],
  ].filter(([, isi]) => isi !== '');
  for (const [label, isi] of isiList) lembar.addLebar(sel(`${label}: ${isi}`, 'POLOS'));
  if (isiList.length > 0) lembar.addKosong();
};

const addJumlah = (lembar: LembarBuilder, { pesertaList }: Rapat, awal: number): void => {
  const rentang = `${alamatSel(5, awal)}:${alamatSel(5, awal + pesertaList.length - 1)}`;
  const baris = lembar.add(
    [
      sel('Jumlah peserta yang hadir', 'ISI_KANAN'),
      ...selKosong(3, 'ISI_KANAN'),
      selRumus(`COUNTIF(${rentang},"Ya")`, pesertaList.filter(({ hadir }) => hadir).length, 'HASIL', 'BULAT'),
    ],
    TINGGI_SATU,
  );
  lembar.gabung({ baris, kolom: 1, sampaiBaris: baris, sampaiKolom: 4 });
  lembar.validasi({
    rentang: { baris: awal, kolom: 5, sampaiBaris: awal + pesertaList.length - 1, sampaiKolom: 5 },
    pilihanList: ['Ya', 'Tidak'],
    pesan: 'Isi Ya atau Tidak.',
  });
};
