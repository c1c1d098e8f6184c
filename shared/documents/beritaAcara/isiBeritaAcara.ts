import type { Bahan } from '../bahan';
import type { Isi, Judul } from '../model/dokumen';
import { type Teks, teksOf } from '../model/teks';
import { lengkapiKosong } from '../tabel/lengkapiKosong';
import { tabelAsesmen } from '../tabel/tabelAsesmen';
import { tabelMatriks } from '../tabel/tabelMatriks';
import { tabelPrioritas } from '../tabel/tabelPrioritas';
import { kalimatPembuka } from './kalimatPembuka';
import { kopOf } from './kop';
import { tandaTanganRapat } from './penandaRapat';
import { tabelPeserta } from './tabelPeserta';

/**
 * The minutes with their attendance list and three attachments, each on a new page. Empty texts leave their line out.
 * Source: domain rules, Berita Acara; Lampiran 1 of the reference.
 */
export const isiBeritaAcara = (bahan: Bahan): Isi[] => {
  const { rapat, dossier } = bahan;
  const ba = rapat.beritaAcara;
  const kop = kopOf(dossier.dataUmum);
  const paragraf = (teks: string): Isi[] =>
    teks.trim() === '' ? [] : [{ jenis: 'PARAGRAF', gaya: 'BIASA', teks: teksOf(teks) }];
  const nomor: Isi[] =
    ba.nomor.trim() === ''
      ? []
      : [{ jenis: 'PARAGRAF', gaya: 'TENGAH', teks: [{ teks: `NOMOR: ${ba.nomor.trim()}` }] }];
  return [
    ...(kop ? [kop] : []),
    judul('berita-acara', 'BERITA_ACARA', teksOf(ba.judul || 'BERITA ACARA')),
    ...nomor,
    { jenis: 'RUANG', tinggiMm: 4 },
    { jenis: 'PARAGRAF', gaya: 'BIASA', teks: teksOf(kalimatPembuka(rapat)) },
    ...paragraf(ba.dasar),
    ...(ba.hasilList.length > 0
      ? [{ jenis: 'DAFTAR' as const, gaya: 'ANGKA' as const, butirList: ba.hasilList.map(teksOf) }]
      : []),
    ...paragraf(ba.penutup),
    tandaTanganRapat(rapat.pimpinan, rapat.notulis),
    { jenis: 'RUANG', tinggiMm: 6 },
    judul('peserta-rapat', 'SISIPAN', [{ teks: 'PESERTA RAPAT' }]),
    { jenis: 'TABEL', keterangan: null, tabel: tabelPeserta(rapat), sumber: [] },
    ...sisipan('matriks-asesmen', ba.judulLampiranAsesmen || 'MATRIKS ASESMEN', tabelAsesmen(bahan, 'V')),
    ...sisipan('prioritas', ba.judulLampiranPrioritas || 'PRIORITAS INSTANSI', tabelPrioritas(bahan)),
    ...sisipan('matriks-program', ba.judulLampiranMatriks || 'MATRIKS PROGRAM', tabelMatriks(bahan)),
  ];
};

const judul = (id: string, gaya: Judul['gaya'], teks: Teks): Judul => ({ jenis: 'JUDUL', id, gaya, label: '', teks });

/** An attachment: its title heads a new page. */
const sisipan = (id: string, judulSisipan: string, tabel: ReturnType<typeof tabelMatriks>): Isi[] => [
  { jenis: 'HALAMAN_BARU' },
  judul(id, 'SISIPAN', teksOf(judulSisipan)),
  { jenis: 'TABEL', keterangan: null, tabel: lengkapiKosong(tabel), sumber: [] },
];
