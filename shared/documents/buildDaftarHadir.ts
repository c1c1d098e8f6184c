import type { Dossier } from '../domain/dossier';
import { siapkanBahanRapat } from './bahanRapat';
import { profilBeritaAcara } from './beritaAcara/profilBeritaAcara';
import { isiDaftarHadir } from './daftarHadir/isiDaftarHadir';
import type { Dokumen } from './model/dokumen';
import { susunBagian } from './susunBagian';

/**
 * The attendance sheet of a meeting (null: the last) to be signed by hand, on the paper and in the face of its minutes.
 * Throws as `siapkanBahanRapat` does.
 */
export const buildDaftarHadir = (dossier: Dossier, rapatId: string | null = null): Dokumen => {
  const bahan = siapkanBahanRapat(dossier, rapatId);
  const { instansi } = bahan.dossier.dataUmum;
  return {
    judul: 'DAFTAR HADIR',
    penulis: instansi.namaPemerintah || instansi.nama,
    subjek: bahan.rapat.nama,
    profil: profilBeritaAcara(bahan.rapat.beritaAcara.profil),
    bagianList: susunBagian(isiDaftarHadir(bahan), { gaya: 'ANGKA_DARI', isMulai: true }),
  };
};
