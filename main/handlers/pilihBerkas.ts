import type { OpenDialogOptions } from 'electron';
import type { JenisBerkas } from '../../shared/contract/shellContract';
import { TEXT } from '../app/text';

/** Endings the dialog offers; empty is every file. What a file really is, its reader finds out. */
const AKHIRAN: Readonly<Record<JenisBerkas, readonly string[]>> = {
  PESERTA: ['xlsx', 'csv', 'tsv', 'txt'],
  PINDAIAN: ['pdf', 'png', 'jpg', 'jpeg'],
  GAMBAR: ['png', 'jpg', 'jpeg'],
  GAMBAR_NASKAH: ['png', 'jpg', 'jpeg', 'svg'],
  BUKTI: ['*'],
  LEMBAR_KERJA: ['xlsx', 'csv', 'tsv', 'txt'],
  PDF: ['pdf'],
};

/** Options of the native open dialog for one kind of file. */
export function pilihBerkasOptions(jenis: JenisBerkas, awal: string | null): OpenDialogOptions {
  const teks = TEXT.pilihBerkas[jenis];
  return {
    title: teks.judul,
    properties: ['openFile'],
    filters: [{ name: teks.jenis, extensions: [...AKHIRAN[jenis]] }],
    ...(awal === null ? {} : { defaultPath: awal }),
  };
}
