import type { Blok } from '../../../../shared/domain/dossier';
import { newId } from '../../../data/newId';

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

/** A picture of the dossier's, as wide as most fit. */
export const gambarSendiriBaru = (gambarId: string): Blok => ({
  jenis: 'GAMBAR_SENDIRI',
  gambarId,
  lebarPersen: 80,
  judul: '',
  sumber: '',
});
