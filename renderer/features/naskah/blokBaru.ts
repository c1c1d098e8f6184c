import type { Blok } from '../../../shared/domain/dossier';

/** An empty block of a kind. */
export const blokBaru = (jenis: Blok['jenis']): Blok => {
  switch (jenis) {
    case 'PARAGRAF':
      return { jenis, teks: '' };
    case 'DAFTAR':
      return { jenis, gaya: 'ANGKA', butirList: [''] };
    case 'TABEL':
      return { jenis, kode: 'ASESMEN', judul: '', sumber: '' };
    case 'GAMBAR':
      return { jenis, kode: 'PRIORITAS', judul: '', sumber: '' };
    default:
      return { jenis, tempatTanggal: '', pejabatId: null };
  }
};

/** The words of a block, to name it in a question; empty when it says nothing yet. */
export const teksBlok = (blok: Blok): string => {
  switch (blok.jenis) {
    case 'PARAGRAF':
      return blok.teks.trim();
    case 'DAFTAR':
      return blok.butirList.join('; ').trim();
    case 'TABEL':
    case 'GAMBAR':
      return blok.judul.trim();
    default:
      return blok.tempatTanggal.trim();
  }
};
