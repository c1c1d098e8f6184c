import type { BarisRiwayat } from '../../../shared/contract';
import type { JenisBaris } from '../../../shared/domain/dossier';
import { formatRupiah } from '../../../shared/domain/format/rupiah';
import { labelBaris } from '../../../shared/domain/matriks/nomorMatriks';
import { angkaListDari, type Isian, kutip, perTahunDari, teksDari, teksListDari } from './bacaIsian';
import type { KonteksRiwayat } from './konteksRiwayat';

const JENIS: readonly JenisBaris[] = ['KELOMPOK_PROGRAM', 'PROGRAM', 'KEGIATAN'];
const SEBUTAN: Readonly<Record<string, string>> = {
  KELOMPOK_PROGRAM: 'Kelompok program',
  PROGRAM: 'Program',
  KEGIATAN: 'Kegiatan',
};

/** `Kegiatan II.1.2` as it stands now; one that is gone is named by its text. */
export const sebutBaris = ({ nomor, barisId, lama, baru }: BarisRiwayat, konteks: KonteksRiwayat): string => {
  const jenisNomor = nomor === null ? undefined : JENIS[nomor.split('.').length - 1];
  if (nomor !== null && jenisNomor !== undefined) return labelBaris(jenisNomor, nomor);
  const jenis = SEBUTAN[teksDari(lama, 'jenis') || teksDari(baru, 'jenis')] ?? 'Baris';
  const uraian = teksDari(lama, 'uraian') || teksDari(baru, 'uraian') || konteks.uraianBaris.get(barisId ?? '') || '';
  return uraian === '' ? `${jenis} yang kini sudah tidak ada` : `${jenis} ${kutip(uraian)}`;
};

/** What happened to one row of the matrix: `Kegiatan II.1.2 diubah: tahun 2023 ditambahkan`. */
export const kalimatBaris = (baris: BarisRiwayat, konteks: KonteksRiwayat): string => {
  const { lama, baru, nomor } = baris;
  const sebutan = sebutBaris(baris, konteks);
  if (lama === null) {
    const uraian = teksDari(baru, 'uraian');
    return nomor !== null && uraian !== '' ? `${sebutan} ditambahkan: ${kutip(uraian)}` : `${sebutan} ditambahkan`;
  }
  if (baru === null) {
    const uraian = teksDari(lama, 'uraian');
    return nomor !== null && uraian !== '' ? `${sebutan} dihapus: ${kutip(uraian)}` : `${sebutan} dihapus`;
  }
  const bagianList = bagianBerubah(lama, baru);
  const isPindah = 'indukId' in baru || Object.keys(baru).every((nama) => nama === 'barisId');
  if (!isPindah) return `${sebutan} diubah: ${bagianList.join('; ')}`;
  return bagianList.length === 0
    ? `${sebutan} dipindahkan`
    : `${sebutan} dipindahkan dan diubah: ${bagianList.join('; ')}`;
};

/** Only its place changed, not its content. */
export const isHanyaTempat = ({ lama, baru }: BarisRiwayat): boolean =>
  lama !== null &&
  baru !== null &&
  Object.keys(baru).every((nama) => nama === 'barisId' || nama === 'indukId' || nama === 'jenis');

const TEKS: Readonly<Record<string, string>> = {
  uraian: 'uraian',
  keterangan: 'keterangan',
  keluaran: 'keluaran',
  indikator: 'indikator',
  sumberDana: 'sumber dana',
};

const tambahKurang = (nama: string, lama: readonly string[], baru: readonly string[]): string[] => {
  const tambah = baru.filter((isi) => !lama.includes(isi));
  const kurang = lama.filter((isi) => !baru.includes(isi));
  const hasil = [
    ...(tambah.length > 0 ? [`${nama} ${tambah.join(', ')} ditambahkan`] : []),
    ...(kurang.length > 0 ? [`${nama} ${kurang.join(', ')} dihapus`] : []),
  ];
  return hasil.length === 0 ? [`urutan ${nama} diubah`] : hasil;
};

export const ubahPerTahun = (
  nama: string,
  lama: ReadonlyMap<number, string | number>,
  baru: ReadonlyMap<number, string | number>,
  tulis: (nilai: string | number) => string,
): string[] =>
  [...new Set([...lama.keys(), ...baru.keys()])]
    .toSorted((a, b) => a - b)
    .filter((tahun) => lama.get(tahun) !== baru.get(tahun))
    .map((tahun) => {
      const nilai = baru.get(tahun);
      return nilai === undefined ? `${nama} ${tahun} dikosongkan` : `${nama} ${tahun} menjadi ${tulis(nilai)}`;
    });

const bagianBerubah = (lama: Isian, baru: Isian): string[] =>
  Object.keys(baru).flatMap((nama): string[] => {
    const teks = TEKS[nama];
    if (teks !== undefined) {
      const isi = teksDari(baru, nama);
      return [isi === '' ? `${teks} dikosongkan` : `${teks} menjadi ${kutip(isi)}`];
    }
    switch (nama) {
      case 'jenis':
        return [`tingkat menjadi ${(SEBUTAN[teksDari(baru, nama)] ?? '').toLowerCase()}`];
      case 'tahunList':
        return tambahKurang('tahun', angkaListDari(lama, nama).map(String), angkaListDari(baru, nama).map(String));
      case 'pihakList':
        return tambahKurang('pihak', teksListDari(lama, nama).map(kutip), teksListDari(baru, nama).map(kutip));
      case 'tahunIkutAnak':
        return [baru[nama] === true ? 'tahun mengikuti baris di bawahnya' : 'tahun ditetapkan tersendiri'];
      case 'targetTahunList':
        return ubahPerTahun('target', perTahunDari(lama, nama, 'target'), perTahunDari(baru, nama, 'target'), (nilai) =>
          kutip(String(nilai)),
        );
      case 'anggaranTahunList':
        return ubahPerTahun(
          'anggaran',
          perTahunDari(lama, nama, 'rupiah'),
          perTahunDari(baru, nama, 'rupiah'),
          (nilai) => formatRupiah(Number(nilai)),
        );
      default:
        return [];
    }
  });
