import type { Blok } from '../../../shared/domain/dossier';
import { newId } from '../../data/newId';

/** Kinds that need no file. */
export type JenisBlokBaru = Exclude<Blok['jenis'], 'GAMBAR_SENDIRI'>;

/** An empty block of a kind. */
export const blokBaru = (jenis: JenisBlokBaru): Blok => {
  switch (jenis) {
    case 'PARAGRAF':
    case 'KUTIPAN':
      return { jenis, teks: '' };
    case 'DAFTAR':
      return { jenis, gaya: 'ANGKA', butirList: [''] };
    case 'TABEL':
      return { jenis, kode: 'ASESMEN', judul: '', sumber: '' };
    case 'GAMBAR':
      return { jenis, kode: 'PRIORITAS', judul: '', sumber: '' };
    case 'TABEL_BEBAS':
      return { jenis, tabelId: newId(), kepala: ['', ''], barisList: [['', '']], judul: '', sumber: '' };
    default:
      return { jenis, tempatTanggal: '', pejabatId: null };
  }
};

/** The words of a block, to name it in a question; empty when it says nothing yet. */
export const teksBlok = (blok: Blok): string => {
  switch (blok.jenis) {
    case 'PARAGRAF':
    case 'KUTIPAN':
      return blok.teks.trim();
    case 'DAFTAR':
      return blok.butirList.join('; ').trim();
    case 'TABEL':
    case 'GAMBAR':
    case 'TABEL_BEBAS':
    case 'GAMBAR_SENDIRI':
      return blok.judul.trim();
    default:
      return blok.tempatTanggal.trim();
  }
};
