import type { Rapat } from '../../domain/dossier';
import { formatTanggal, hariOf } from '../../domain/format/tanggal';
import { TITIK_ISIAN } from '../../domain/rapat/isiVariabel';
import type { BahanRapat } from '../bahanRapat';
import { kopOf } from '../beritaAcara/kop';
import type { DaftarIsian, Isi } from '../model/dokumen';
import { teksOf } from '../model/teks';
import { tabelDaftarHadir } from './tabelDaftarHadir';

/** Attendance sheet to be signed by hand: letterhead, title, what meeting it is, everyone invited and some empty rows. */
export const isiDaftarHadir = ({ rapat, dossier }: BahanRapat): Isi[] => {
  const kop = kopOf(dossier.dataUmum);
  return [
    ...(kop ? [kop] : []),
    { jenis: 'JUDUL', id: 'daftar-hadir', gaya: 'BERITA_ACARA', label: '', teks: [{ teks: 'DAFTAR HADIR' }] },
    { jenis: 'RUANG', tinggiMm: 2 },
    isianRapat(rapat),
    { jenis: 'RUANG', tinggiMm: 2 },
    { jenis: 'TABEL', keterangan: null, tabel: tabelDaftarHadir(rapat), sumber: [] },
  ];
};

const TITIK_PANJANG = TITIK_ISIAN.repeat(5);

const isianRapat = (rapat: Rapat): DaftarIsian => {
  const { tanggal, waktuMulai, waktuSelesai, tempat, nama, agenda, beritaAcara } = rapat;
  const mulai = waktuMulai ?? TITIK_ISIAN;
  const barisList = [
    { label: 'Kegiatan', isi: beritaAcara.namaKegiatan.trim() || nama.trim() || TITIK_PANJANG },
    { label: 'Hari, tanggal', isi: tanggal === null ? TITIK_PANJANG : `${hariOf(tanggal)}, ${formatTanggal(tanggal)}` },
    { label: 'Waktu', isi: `pukul ${mulai} s.d. ${waktuSelesai ?? (waktuMulai === null ? TITIK_ISIAN : 'selesai')}` },
    { label: 'Tempat', isi: tempat.trim() || TITIK_PANJANG },
    ...(agenda.trim() === '' ? [] : [{ label: 'Agenda', isi: agenda.trim() }]),
  ];
  return { jenis: 'ISIAN', barisList: barisList.map(({ label, isi }) => ({ label, teks: teksOf(isi) })) };
};
