import type { Dossier } from '../domain/dossier';
import { siapkanBahan } from './bahan';
import { isiBeritaAcara } from './beritaAcara/isiBeritaAcara';
import type { Dokumen } from './model/dokumen';
import { PROFIL_BAKU, type ProfilHalaman } from './model/profilHalaman';
import { polosOf, teksOf } from './model/teks';
import { susunBagian } from './susunBagian';

/** The minutes of the dossier's last meeting as a document of their own. */
export const buildBeritaAcara = (dossier: Dossier, profil: ProfilHalaman = PROFIL_BAKU): Dokumen => {
  const bahan = siapkanBahan(dossier);
  return {
    judul: polosOf(teksOf(bahan.rapat.beritaAcara.judul)) || 'BERITA ACARA',
    penulis: dossier.dataUmum.instansi.namaPemerintah || dossier.dataUmum.instansi.nama,
    subjek: bahan.rapat.beritaAcara.namaKegiatan,
    profil,
    bagianList: susunBagian(isiBeritaAcara(bahan), { gaya: 'ANGKA', isMulai: true }),
  };
};
