import { createHash } from 'node:crypto';
import type { BarisMatriks, Dossier, IsiEdisi } from '../../../shared/domain/dossier';
import { isiEdisiOf, salinanEdisi } from '../../../shared/domain/edisi/salinanEdisi';
import { barisMatriksBaru } from '../../../shared/domain/matriks/barisMatriksBaru';
import type { MacamPerubahan } from '../../../shared/domain/matriks/perubahanBaris';

/** A dossier whose current edition is adopted with the plan it has, followed by a draft revision. */
export const denganRevisi = (dossier: Dossier): Dossier => {
  const isi: IsiEdisi = isiEdisiOf(dossier);
  const [asal] = dossier.edisiList.slice(-1);
  if (!asal) throw new RangeError('edisiList');
  const sha256 = createHash('sha256').update(salinanEdisi(isi), 'utf8').digest('hex');
  return {
    ...dossier,
    edisiList: [
      { ...asal, status: 'DITETAPKAN', penetapan: { dibekukanPada: '2022-03-02T01:00:00.000Z', sha256, isi } },
      {
        ...asal,
        edisiId: 'edisi-1',
        perubahanKe: asal.perubahanKe + 1,
        status: 'DRAF',
        nomor: '',
        tahun: null,
        tanggalPenetapan: null,
        tanggalPengundangan: null,
        nomorBeritaDaerah: '',
        tahunBeritaDaerah: null,
        alasan: 'Hasil evaluasi tahun 2022 menunjukkan bahwa beberapa kegiatan perlu disesuaikan.',
        dasarHukum: 'Pasal 7 Peraturan Bupati Kotawaringin Timur Nomor 3 Tahun 2022',
        evaluasi: 'Evaluasi pelaksanaan Rencana Aksi Tahun 2022',
        penetapan: null,
      },
    ],
  };
};

const ganti = (matriks: readonly BarisMatriks[], barisId: string, isi: Partial<BarisMatriks>): BarisMatriks[] =>
  matriks.map((baris) => (baris.barisId === barisId ? { ...baris, ...isi } : baris));

const setelah = (matriks: readonly BarisMatriks[], barisId: string, baru: BarisMatriks): BarisMatriks[] =>
  matriks.flatMap((baris) => (baris.barisId === barisId ? [baris, baru] : [baris]));

const tanpa = (matriks: readonly BarisMatriks[], barisId: string): BarisMatriks[] =>
  matriks.filter((baris) => baris.barisId !== barisId);

const cari = (matriks: readonly BarisMatriks[], barisId: string): BarisMatriks => {
  const baris = matriks.find((b) => b.barisId === barisId);
  if (!baris) throw new RangeError(barisId);
  return baris;
};

/** What `revisiContoh` does to the sample's matrix: row, kinds, a piece of what a document says about it. */
export const SEPULUH: readonly (readonly [barisId: string, macamList: readonly MacamPerubahan[], kata: string])[] = [
  ['kp-2', ['DIUBAH'], 'Uraian diubah.'],
  ['keg-1-1-2', ['DIUBAH'], 'Uraian diubah.'],
  ['keg-1-2-1', ['DIUBAH'], 'Tahun: 2022 menjadi 2022, 2023.'],
  ['keg-1-4-1', ['DIUBAH'], 'Pihak terlibat: – menjadi Diskominfo; Bagian Organisasi.'],
  ['keg-2-2-2', ['DIUBAH'], 'Anggaran 2023: – menjadi Rp25.000.000.'],
  ['keg-3-1-2', ['DIPINDAH'], 'Urutan dipindah dari Kegiatan III.1.2 ke Kegiatan III.1.1.'],
  ['keg-4-2-1', ['DIUBAH', 'DIPINDAH'], 'Dipindah dari Program IV.2 ke Program IV.3.'],
  ['keg-baru', ['BARU'], 'Baru pada Program I.2.'],
  ['prog-baru', ['BARU'], 'Baru pada KP III.'],
  ['keg-4-3-2', ['DIHAPUS'], 'Dihapus.'],
];

/** The sample's plan adopted, and a revision of it with ten changes of every kind. */
export const revisiContoh = (contoh: Dossier): Dossier => {
  const dossier = denganRevisi(contoh);
  let m = dossier.matriks;
  m = ganti(m, 'kp-2', { uraian: 'Penguatan Kapasitas Sumber Daya Manusia' });
  m = ganti(m, 'keg-1-1-2', { uraian: 'Revisi Keputusan Bupati tentang Tim Pengelola SP4N-LAPOR!' });
  m = ganti(m, 'keg-1-2-1', { tahunList: [2022, 2023] });
  m = ganti(m, 'keg-1-4-1', { pihakList: ['Diskominfo', 'Bagian Organisasi'] });
  m = ganti(m, 'keg-2-2-2', { anggaranTahunList: [{ tahun: 2023, rupiah: 25_000_000 }], sumberDana: 'APBD' });
  const analisis = cari(m, 'keg-3-1-1');
  m = setelah(tanpa(m, 'keg-3-1-1'), 'keg-3-1-2', analisis);
  const lokakarya = cari(m, 'keg-4-2-1');
  m = setelah(tanpa(m, 'keg-4-2-1'), 'keg-4-3-1', {
    ...lokakarya,
    indukId: 'prog-4-3',
    uraian: 'Lokakarya pejabat penghubung dan admin',
  });
  m = setelah(m, 'keg-1-2-1', {
    ...barisMatriksBaru({ barisId: 'keg-baru', indukId: 'prog-1-2', jenis: 'KEGIATAN' }),
    uraian: 'Penyusunan *standard operating procedure* penanganan pengaduan mendesak',
    tahunList: [2023],
  });
  m = setelah(m, 'keg-3-3-2', {
    ...barisMatriksBaru({ barisId: 'prog-baru', indukId: 'kp-3', jenis: 'PROGRAM' }),
    uraian: 'Dasbor pengaduan daerah',
    tahunList: [2023, 2024],
  });
  m = tanpa(m, 'keg-4-3-2');
  return { ...dossier, matriks: m };
};
