import type { BandingEdisi } from '../contract/eksporContract';
import type { Dossier } from '../domain/dossier';
import { judulRencana } from '../domain/format/judulRencana';
import type { Dokumen, Isi } from './model/dokumen';
import { PROFIL_BAKU, type ProfilHalaman } from './model/profilHalaman';
import { teksOf } from './model/teks';
import { tabelIdentitas } from './perubahan/identitasPerubahan';
import { hanyaNomor, kelompokPerubahan, selainNomor } from './perubahan/kelompokPerubahan';
import { sebutPerubahanAtas } from './perubahan/namaPeraturan';
import { type BahanPerubahan, requireBanding } from './perubahan/requireBanding';
import { jumlahPerubahan } from './perubahan/ringkasPerubahan';
import { tabelNomor } from './perubahan/tabelNomor';
import { tabelPerubahan } from './perubahan/tabelPerubahan';
import { tabelRingkasan } from './perubahan/tabelRingkasan';

export const JUDUL_PERUBAHAN = 'MATRIKS PERUBAHAN (SEMULA – MENJADI)';

/** `Perubahan Kedua atas Peraturan Bupati … Nomor 3 Tahun 2022` */
export const judulPerubahan = ({ dossier, menjadi }: BahanPerubahan): string =>
  sebutPerubahanAtas(dossier, menjadi.edisi.perubahanKe);

/** What changed from one edition to another, as a document. Throws as `requireBanding` does. */
export const buildPerubahan = (
  dossier: Dossier,
  banding: BandingEdisi | null,
  profil: ProfilHalaman = PROFIL_BAKU,
): Dokumen => {
  const bahan = requireBanding(dossier, banding);
  const { instansi } = dossier.dataUmum;
  return {
    judul: JUDUL_PERUBAHAN,
    penulis: instansi.namaPemerintah || instansi.nama,
    subjek: judulPerubahan(bahan),
    profil,
    bagianList: [
      {
        orientasi: 'MENDATAR',
        penomoran: { gaya: 'ANGKA', isMulai: true },
        isiList: isiPerubahan(bahan),
        kakiList: [],
      },
    ],
  };
};

const isiPerubahan = (bahan: BahanPerubahan): Isi[] => {
  const nomorList = hanyaNomor(bahan);
  const jumlah = jumlahPerubahan(bahan.perubahanList);
  return [
    { jenis: 'JUDUL', id: 'perubahan', gaya: 'BERITA_ACARA', label: '', teks: [{ teks: JUDUL_PERUBAHAN }] },
    ...[judulPerubahan(bahan), `tentang ${judulRencana(bahan.dossier.dataUmum)}`].map(
      (teks): Isi => ({ jenis: 'PARAGRAF', gaya: 'TENGAH', teks: teksOf(teks) }),
    ),
    { jenis: 'TABEL', keterangan: null, tabel: tabelIdentitas(bahan), sumber: [] },
    ...isiAlasan(bahan),
    judul('ringkasan', 'Ringkasan'),
    { jenis: 'TABEL', keterangan: null, tabel: tabelRingkasan(bahan), sumber: [] },
    judul('rincian', 'Rincian perubahan'),
    jumlah === 0
      ? { jenis: 'PARAGRAF', gaya: 'BIASA', teks: [{ teks: 'Tidak ada baris yang berubah.' }] }
      : {
          jenis: 'TABEL',
          keterangan: null,
          tabel: tabelPerubahan(bahan, kelompokPerubahan(bahan, selainNomor(bahan))),
          sumber: [],
        },
    ...(nomorList.length === 0
      ? []
      : [
          judul('nomor', 'Baris yang hanya berubah nomor'),
          { jenis: 'TABEL' as const, keterangan: null, tabel: tabelNomor(nomorList), sumber: [] },
        ]),
  ];
};

const judul = (id: string, teks: string): Isi => ({ jenis: 'JUDUL', id, gaya: 'SUBBAB', label: '', teks: [{ teks }] });

/** Why the plan was revised, on what it rests and what it follows from, as far as the edition says so. */
const isiAlasan = ({ menjadi: { edisi } }: BahanPerubahan): Isi[] =>
  (
    [
      ['Alasan perubahan', edisi.alasan],
      ['Dasar hukum', edisi.dasarHukum],
      ['Evaluasi', edisi.evaluasi],
    ] as const
  )
    .filter(([, teks]) => teks.trim() !== '')
    .map(([label, teks]) => ({
      jenis: 'PARAGRAF',
      gaya: 'BIASA',
      teks: [{ teks: `${label}: `, tebal: true }, ...teksOf(teks)],
    }));
