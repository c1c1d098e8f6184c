import type { Dossier } from '../domain/dossier';
import { siapkanBahanRapat } from './bahanRapat';
import { isiDaftarHadir } from './daftarHadir/isiDaftarHadir';
import type { Dokumen } from './model/dokumen';
import { PROFIL_BAKU, type ProfilHalaman } from './model/profilHalaman';
import { susunBagian } from './susunBagian';

/** The attendance sheet of a meeting (null: the last) to be signed by hand. Throws as `siapkanBahanRapat` does. */
export const buildDaftarHadir = (
  dossier: Dossier,
  rapatId: string | null = null,
  profil: ProfilHalaman = PROFIL_BAKU,
): Dokumen => {
  const bahan = siapkanBahanRapat(dossier, rapatId);
  const { instansi } = bahan.dossier.dataUmum;
  return {
    judul: 'DAFTAR HADIR',
    penulis: instansi.namaPemerintah || instansi.nama,
    subjek: bahan.rapat.nama,
    profil,
    bagianList: susunBagian(isiDaftarHadir(bahan), { gaya: 'ANGKA', isMulai: true }),
  };
};
