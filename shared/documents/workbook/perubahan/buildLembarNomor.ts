import { hanyaNomor } from '../../perubahan/kelompokPerubahan';
import type { BahanPerubahan } from '../../perubahan/requireBanding';
import { NAMA_JENIS } from '../../perubahan/rincianPerubahan';
import { createLembar } from '../createLembar';
import { sel, selKaya } from '../sel';
import type { LembarDef } from '../workbookDef';

/** Rows that only got another number, on a sheet of their own; none when there are none. */
export const buildLembarNomor = (bahan: BahanPerubahan): LembarDef[] => {
  const list = hanyaNomor(bahan);
  if (list.length === 0) return [];
  const lembar = createLembar({
    nama: 'Hanya nomor',
    judul: 'Baris yang hanya berubah nomor',
    orientasi: 'TEGAK',
    lebarList: [16, 16, 18, 60],
  });
  lembar.addLebar(sel('Baris yang Hanya Berubah Nomor', 'JUDUL'));
  lembar.addKosong();
  lembar.addKepala([['No semula', 'No menjadi', 'Tingkat', 'Uraian']]);
  const kepala = lembar.barisBerikut() - 1;
  for (const { nomorLama, nomorBaru, baru } of list) {
    lembar.add([
      sel(nomorLama ?? '', 'ISI'),
      sel(nomorBaru ?? '', 'ISI'),
      sel(baru ? NAMA_JENIS[baru.jenis] : '', 'ISI'),
      selKaya(baru?.uraian ?? '', 'ISI'),
    ]);
  }
  return [
    {
      ...lembar.finish(),
      saring: { baris: kepala, kolom: 1, sampaiBaris: lembar.barisBerikut() - 1, sampaiKolom: lembar.jumlahKolom },
    },
  ];
};
