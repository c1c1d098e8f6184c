import type { Dossier } from '../domain/dossier';
import { siapkanBahanRapat } from './bahanRapat';
import { isiBeritaAcara } from './beritaAcara/isiBeritaAcara';
import type { Dokumen } from './model/dokumen';
import { PROFIL_BAKU, type ProfilHalaman } from './model/profilHalaman';
import { polosOf, teksOf } from './model/teks';
import { susunBagian } from './susunBagian';

/** The minutes of a meeting (null: the last) as a document of their own. Throws as `siapkanBahanRapat` does. */
export const buildBeritaAcara = (
  dossier: Dossier,
  rapatId: string | null = null,
  profil: ProfilHalaman = PROFIL_BAKU,
): Dokumen => {
  const bahan = siapkanBahanRapat(dossier, rapatId);
  const { instansi } = bahan.dossier.dataUmum;
  return {
    judul: polosOf(teksOf(bahan.rapat.beritaAcara.judul)) || 'BERITA ACARA',
    penulis: instansi.namaPemerintah || instansi.nama,
    subjek: bahan.rapat.beritaAcara.namaKegiatan,
    profil,
    bagianList: susunBagian(isiBeritaAcara(bahan), { gaya: 'ANGKA', isMulai: true }),
  };
};
