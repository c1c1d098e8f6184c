import type { DataUmum, Rapat } from '../../domain/dossier';
import { isiVariabel } from '../../domain/rapat/isiVariabel';
import { variabelBeritaAcara } from '../../domain/rapat/variabelBeritaAcara';

/**
 * The usual opening sentence as a text with variables: day, date, month and year in words, what was done and where; time
 * and place when they are known. What `pembuka` stands for while it is empty, and a start for an office's own wording.
 * Source: domain rules, Berita Acara; Lampiran 1 of the reference.
 */
export const pembukaBaku = ({ tanggal, waktuMulai, waktuSelesai, tempat }: Rapat): string => {
  const waktu = waktuMulai && `pukul {waktu_mulai}${waktuSelesai ? ' sampai dengan {waktu_selesai}' : ''}`;
  const sisipan = [waktu, tempat.trim() && 'bertempat di {tempat}'].filter((bagian) => bagian);
  // The name of a month says that it is one; dots to fill in don't.
  const bulan = tanggal === null ? 'bulan {bulan}' : '{bulan}';
  return [
    `Pada hari ini {hari} tanggal {tanggal_huruf} ${bulan} tahun {tahun_huruf}`,
    ...sisipan.map((bagian) => `, ${bagian}`),
    `${sisipan.length > 0 ? ',' : ''} telah dilaksanakan kegiatan {nama_kegiatan} di {lokasi}.`,
  ].join('');
};

/** Opening sentence of the minutes, the office's own or else the usual one, with its variables replaced. */
export const kalimatPembuka = (rapat: Rapat, dataUmum: DataUmum | null = null): string =>
  isiVariabel(rapat.beritaAcara.pembuka.trim() || pembukaBaku(rapat), variabelBeritaAcara({ rapat, dataUmum }));
