import type { Dossier } from '../domain/dossier';
import { siapkanBahanRapat } from './bahanRapat';
import { isiBeritaAcara } from './beritaAcara/isiBeritaAcara';
import { judulBeritaAcara } from './beritaAcara/judulBeritaAcara';
import { kakiBeritaAcara } from './beritaAcara/kakiBeritaAcara';
import { profilBeritaAcara } from './beritaAcara/profilBeritaAcara';
import type { Dokumen } from './model/dokumen';
import { polosOf, teksOf } from './model/teks';
import { susunBagian } from './susunBagian';

/**
 * The minutes of a meeting (null: the last) as a document of their own, in the paper and face set for them. Throws as
 * `siapkanBahanRapat` does.
 */
export const buildBeritaAcara = (dossier: Dossier, rapatId: string | null = null): Dokumen => {
  const bahan = siapkanBahanRapat(dossier, rapatId);
  const { instansi } = bahan.dossier.dataUmum;
  const { beritaAcara } = bahan.rapat;
  return {
    judul: polosOf(teksOf(judulBeritaAcara(bahan.rapat))),
    penulis: instansi.namaPemerintah || instansi.nama,
    subjek: beritaAcara.namaKegiatan,
    profil: profilBeritaAcara(beritaAcara.profil),
    bagianList: susunBagian(isiBeritaAcara(bahan), { gaya: 'ANGKA_DARI', isMulai: true }, kakiBeritaAcara(bahan)),
  };
};
