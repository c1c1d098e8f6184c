import { variabelBeritaAcara } from '../../domain/rapat/variabelBeritaAcara';
import type { BahanRapat } from '../bahanRapat';
import type { Isi, Judul } from '../model/dokumen';
import { type Teks, teksOf } from '../model/teks';
import { paragrafPerbaikan } from './isiPerbaikan';
import { judulBeritaAcara } from './judulBeritaAcara';
import { pembukaBaku } from './kalimatPembuka';
import { kalimatDasar, kalimatKuorum } from './kalimatRapat';
import { kopOf } from './kop';
import { lampiranBeritaAcara } from './lampiranBeritaAcara';
import { tandaTanganRapat } from './penandaRapat';
import { tabelPeserta } from './tabelPeserta';
import { teksVariabel } from './teksVariabel';

/**
 * The minutes with their attendance list and attachments, each on a new page. Empty texts leave their line out.
 * Source: domain rules, Berita Acara; Lampiran 1 of the reference.
 */
export const isiBeritaAcara = (bahan: BahanRapat): Isi[] => {
  const { rapat, dossier } = bahan;
  const { nomor, pembuka, dasar, hasilList, penutup } = rapat.beritaAcara;
  const kop = kopOf(dossier.dataUmum);
  const variabelList = variabelBeritaAcara({ rapat, dataUmum: dossier.dataUmum });
  const isi = (teks: string): Teks => teksVariabel(teks, variabelList);
  const hasil = hasilList.filter((butir) => butir.trim() !== '').map(isi);
  return [
    ...(kop ? [kop] : []),
    judul('berita-acara', 'BERITA_ACARA', teksOf(judulBeritaAcara(rapat))),
    ...(nomor.trim() === ''
      ? []
      : [{ jenis: 'PARAGRAF' as const, gaya: 'TENGAH' as const, teks: [{ teks: `NOMOR: ${nomor.trim()}` }] }]),
    { jenis: 'RUANG', tinggiMm: 4 },
    ...paragraf(isi(pembuka.trim() || pembukaBaku(rapat))),
    ...paragraf(teksOf(kalimatDasar(rapat))),
    ...paragraf(teksOf(kalimatKuorum(rapat))),
    ...paragrafPerbaikan(bahan),
    ...paragraf(isi(dasar)),
    ...(hasil.length > 0 ? [{ jenis: 'DAFTAR' as const, gaya: 'ANGKA' as const, butirList: hasil }] : []),
    ...paragraf(isi(penutup), true),
    tandaTanganRapat(rapat.pimpinan, rapat.notulis),
    { jenis: 'RUANG', tinggiMm: 6 },
    judul('peserta-rapat', 'SISIPAN', [{ teks: 'PESERTA RAPAT' }]),
    { jenis: 'TABEL', keterangan: null, tabel: tabelPeserta(rapat), sumber: [] },
    ...lampiranBeritaAcara(bahan),
  ];
};

const judul = (id: string, gaya: Judul['gaya'], teks: Teks): Judul => ({ jenis: 'JUDUL', id, gaya, label: '', teks });

/** A paragraph; none for an empty text. */
const paragraf = (teks: Teks, isIkutBerikut = false): Isi[] =>
  teks.every((potong) => potong.teks.trim() === '') ? [] : [{ jenis: 'PARAGRAF', gaya: 'BIASA', teks, isIkutBerikut }];
