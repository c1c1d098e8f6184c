import { tahunDalam } from '../../../domain/matriks/nomorMatriks';
import type { PerubahanBaris } from '../../../domain/matriks/perubahanBaris';
import { judulPerubahan } from '../../buildPerubahan';
import { type KelompokPerubahan, kelompokPerubahan, selainNomor } from '../../perubahan/kelompokPerubahan';
import type { BahanPerubahan, SisiPerubahan } from '../../perubahan/requireBanding';
import { NAMA_JENIS, NAMA_MACAM, rincianPerubahan } from '../../perubahan/rincianPerubahan';
import { createLembar } from '../createLembar';
import { sel, selKaya, selKosong } from '../sel';
import type { LembarDef, SelDef } from '../workbookDef';

const TANDA = '√';

/** A row per change with its kelompok, level and kind in columns of their own, so that each can be filtered; years of both plans. */
export const buildLembarPerubahan = (bahan: BahanPerubahan): LembarDef => {
  const { semula, menjadi } = bahan;
  const [tahunSemula, tahunMenjadi] = [semula, menjadi].map((sisi) => tahunDalam(sisi.isi.tahunMatriks));
  const lebarTahun = (tahunList: readonly number[] = []): number[] => tahunList.map(() => 6);
  const lembar = createLembar({
    nama: 'Perubahan',
    judul: 'Rincian perubahan',
    orientasi: 'MENDATAR',
    lebarList: [20, 13, 12, 9, 34, ...lebarTahun(tahunSemula), 9, 34, ...lebarTahun(tahunMenjadi), 42],
  });
  lembar.addLebar(sel('Rincian Perubahan', 'JUDUL'));
  lembar.addLebar(sel(judulPerubahan(bahan), 'SUBJUDUL'));
  lembar.addKosong();
  const kepalaSisi = (nama: string, tahunList: readonly number[] = []): string[] => [
    nama,
    nama,
    ...tahunList.map(() => nama),
  ];
  const kepalaBawah = (tahunList: readonly number[] = []): string[] => ['No', 'Uraian', ...tahunList.map(String)];
  lembar.addKepala([
    [
      'Kelompok Program',
      'Tingkat',
      'Perubahan',
      ...kepalaSisi('Semula', tahunSemula),
      ...kepalaSisi('Menjadi', tahunMenjadi),
      'Keterangan perubahan',
    ],
    ['', '', '', ...kepalaBawah(tahunSemula), ...kepalaBawah(tahunMenjadi), ''],
  ]);
  const barisKepala = lembar.barisBerikut() - 1;
  for (const kelompok of kelompokPerubahan(bahan, selainNomor(bahan))) {
    for (const perubahan of kelompok.perubahanList) lembar.add(selPerubahan(perubahan, kelompok, bahan));
  }
  if (lembar.barisBerikut() === barisKepala + 1) lembar.addLebar(sel('Tidak ada baris yang berubah.', 'ISI'));
  return {
    ...lembar.finish(),
    saring: {
      baris: barisKepala,
      kolom: 1,
      sampaiBaris: lembar.barisBerikut() - 1,
      sampaiKolom: lembar.jumlahKolom,
    },
  };
};

const selPerubahan = (perubahan: PerubahanBaris, kelompok: KelompokPerubahan, bahan: BahanPerubahan): SelDef[] => {
  const { barisId, lama, baru, macamList } = perubahan;
  const jenis = (baru ?? lama)?.jenis;
  return [
    sel([kelompok.label, kelompok.uraian].filter(Boolean).join(' '), 'ISI'),
    sel(jenis ? NAMA_JENIS[jenis] : '', 'ISI'),
    sel(macamList.map((macam) => NAMA_MACAM[macam]).join(', '), 'ISI'),
    ...selSisi(barisId, bahan.semula),
    ...selSisi(barisId, bahan.menjadi),
    selKaya(rincianPerubahan(perubahan, bahan, false).join('\n'), 'ISI'),
  ];
};

const selSisi = (barisId: string, { barisById, nomorById, tahunById, isi }: SisiPerubahan): SelDef[] => {
  const kolomTahun = tahunDalam(isi.tahunMatriks);
  const baris = barisById.get(barisId);
  if (!baris) return selKosong(kolomTahun.length + 2, 'ISI');
  const tahunList = tahunById.get(barisId) ?? [];
  return [
    sel(nomorById.get(barisId) ?? '', 'ISI'),
    selKaya(baris.uraian, 'ISI'),
    ...kolomTahun.map((tahun) => sel(tahunList.includes(tahun) ? TANDA : '', 'ISI_TENGAH')),
  ];
};
