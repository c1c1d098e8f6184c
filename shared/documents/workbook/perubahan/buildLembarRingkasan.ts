import { judulRencana } from '../../../domain/format/judulRencana';
import { JUDUL_PERUBAHAN, judulPerubahan } from '../../buildPerubahan';
import { identitasPerubahan } from '../../perubahan/identitasPerubahan';
import type { BahanPerubahan } from '../../perubahan/requireBanding';
import { NAMA_JENIS, NAMA_MACAM } from '../../perubahan/rincianPerubahan';
import { adaGanda, CATATAN_GANDA, JENIS_LIST, MACAM_LIST, ringkasPerubahan } from '../../perubahan/ringkasPerubahan';
import { alamatSel } from '../alamat';
import { createLembar, type LembarBuilder, TINGGI_SATU } from '../createLembar';
import { estimateTinggi } from '../estimateTinggi';
import { sel, selAngka, selKaya, selKosong, selRumus } from '../sel';
import type { LembarDef } from '../workbookDef';

const JUMLAH_KOLOM = 5;
/** Characters of two joined columns. */
const LEBAR_SISI = 48;

/** First sheet: which editions, why, and how many rows of each kind. */
export const buildLembarRingkasan = (bahan: BahanPerubahan): LembarDef => {
  const lembar = createLembar({
    nama: 'Ringkasan',
    judul: 'Ringkasan perubahan',
    orientasi: 'MENDATAR',
    lebarList: [32, 24, 24, 24, 24],
  });
  lembar.addLebar(sel(JUDUL_PERUBAHAN, 'JUDUL'));
  lembar.addLebar(sel(judulPerubahan(bahan), 'SUBJUDUL'));
  lembar.addLebar(sel(`tentang ${judulRencana(bahan.dossier.dataUmum)}`, 'SUBJUDUL'));
  lembar.addKosong();
  addIdentitas(lembar, bahan);
  const { alasan, dasarHukum, evaluasi } = bahan.menjadi.edisi;
  for (const [label, teks] of [
    ['Alasan perubahan', alasan],
    ['Dasar hukum', dasarHukum],
    ['Evaluasi', evaluasi],
  ] as const) {
    if (teks.trim() !== '') lembar.addLebar(selKaya(`${label}: ${teks}`, 'POLOS'));
  }
  lembar.addKosong();
  addJumlah(lembar, bahan);
  if (adaGanda(bahan.perubahanList)) lembar.addLebar(sel(CATATAN_GANDA, 'CATATAN'));
  return lembar.finish();
};

const addIdentitas = (lembar: LembarBuilder, bahan: BahanPerubahan): void => {
  const add = (gaya: 'KEPALA' | 'ISI', [label, lama, baru]: readonly [string, string, string]): void => {
    const selSisi = (teks: string): ReturnType<typeof sel>[] => [sel(teks, gaya), ...selKosong(1, gaya)];
    const baris = lembar.add(
      [sel(label, gaya), ...selSisi(lama), ...selSisi(baru)],
      Math.max(...[lama, baru].map((teks) => estimateTinggi(sel(teks, gaya), LEBAR_SISI)), TINGGI_SATU),
    );
    lembar.gabung({ baris, kolom: 2, sampaiBaris: baris, sampaiKolom: 3 });
    lembar.gabung({ baris, kolom: 4, sampaiBaris: baris, sampaiKolom: 5 });
  };
  add('KEPALA', ['Keterangan', 'Semula', 'Menjadi']);
  for (const isi of identitasPerubahan(bahan)) add('ISI', isi);
};

const addJumlah = (lembar: LembarBuilder, { perubahanList }: BahanPerubahan): void => {
  const ringkasan = ringkasPerubahan(perubahanList);
  lembar.add(
    ['Perubahan', ...JENIS_LIST.map((jenis) => NAMA_JENIS[jenis]), 'Jumlah'].map((teks) => sel(teks, 'KEPALA')),
  );
  for (const macam of MACAM_LIST) {
    const baris = lembar.barisBerikut();
    const jumlahList = JENIS_LIST.map((jenis) => ringkasan[macam][jenis]);
    lembar.add([
      sel(macam === 'NOMOR' ? 'Hanya berubah nomor' : NAMA_MACAM[macam], 'ISI'),
      ...jumlahList.map((jumlah) => selAngka(jumlah, 'ANGKA', 'BULAT')),
      selRumus(
        `SUM(${alamatSel(2, baris)}:${alamatSel(JUMLAH_KOLOM - 1, baris)})`,
        jumlahList.reduce((total, n) => total + n, 0),
        'HASIL',
        'BULAT',
      ),
    ]);
  }
};
