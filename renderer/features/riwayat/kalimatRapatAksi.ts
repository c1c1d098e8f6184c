import type { AksiRiwayat, BarisRiwayat } from '../../../shared/contract';
import { NAMA_ISIAN } from '../../text/riwayat';
import { angkaDari, type Isian, kutip, namaBerubah, teksDari } from './bacaIsian';
import type { KalimatAksi } from './kalimatMatriksAksi';
import type { KonteksRiwayat } from './konteksRiwayat';

const satu = (utama: string): KalimatAksi => ({ utama, rincianList: [] });

/** One sentence for a list; several become a heading and the list. */
export const gabung = (judul: (jumlah: number) => string, list: readonly string[]): KalimatAksi =>
  list.length === 1 ? satu(list[0] ?? '') : { utama: judul(list.length), rincianList: list };

/** `tanggal, tempat`; names that this version does not know are left out. */
export const sebutIsian = (namaList: readonly string[]): string =>
  [...new Set(namaList.flatMap((nama) => NAMA_ISIAN[nama] ?? []))].join(', ');

export const diubah = (apa: string, namaList: readonly string[]): KalimatAksi => {
  const isian = sebutIsian(namaList);
  return satu(isian === '' ? `${apa} diubah` : `${apa} diubah: ${isian}`);
};

const pertanyaan = ({ lama, baru }: BarisRiwayat, { nomorPertanyaan }: KonteksRiwayat): string => {
  const nomor = nomorPertanyaan.get(teksDari(baru ?? lama, 'pertanyaanId'));
  return nomor === undefined ? 'pertanyaan yang sudah tidak ada' : `pertanyaan ${nomor}`;
};

const PENILAIAN: Readonly<Record<string, string>> = {
  catatan: 'Catatan',
  bukti: 'Bukti',
  buktiList: 'Bukti',
  pendapatBerbeda: 'Pendapat berbeda',
  suara: 'Suara',
};

const kalimatPenilaian = (baris: BarisRiwayat, konteks: KonteksRiwayat): string => {
  const { lama, baru } = baris;
  const sebutan = pertanyaan(baris, konteks);
  if (baru === null) return `Nilai ${sebutan} dihapus`;
  const bagianList: string[] = [];
  if ('nilai' in baru && (lama !== null || baru['nilai'] !== null)) {
    const nilai = angkaDari(baru, 'nilai');
    bagianList.push(nilai === null ? `Nilai ${sebutan} dikosongkan` : `Nilai ${sebutan} menjadi ${nilai}`);
  }
  if (baru['dilewati'] === true) bagianList.push(`P${sebutan.slice(1)} dilewati`);
  else if (lama?.['dilewati'] === true && 'dilewati' in baru)
    bagianList.push(`P${sebutan.slice(1)} tidak lagi dilewati`);
  const lain = Object.keys(PENILAIAN).filter((nama) => nama in baru && (lama !== null || isTerisi(baru[nama])));
  for (const nama of new Set(lain.map((kunci) => PENILAIAN[kunci]))) bagianList.push(`${nama} ${sebutan} diubah`);
  return bagianList.join('; ') || `Penilaian ${sebutan} diubah`;
};

const isTerisi = (nilai: unknown): boolean =>
  nilai !== null && nilai !== '' && !(Array.isArray(nilai) && nilai.length === 0);

const kalimatPrioritas = ({ lama, baru }: BarisRiwayat, { namaAspek }: KonteksRiwayat): string => {
  const aspek = `aspek ${namaAspek.get(teksDari(baru ?? lama, 'aspekId')) ?? 'yang sudah tidak ada'}`;
  if (baru === null) return `Keputusan prioritas ${aspek} dihapus`;
  const peringkat = angkaDari(baru, 'peringkat');
  if (!('peringkat' in baru)) return `Alasan prioritas ${aspek} diubah`;
  return peringkat === null ? `Prioritas ${aspek} dikosongkan` : `Prioritas ${aspek} menjadi ${peringkat}`;
};

const kalimatPeserta = ({ lama, baru }: BarisRiwayat, { namaPeserta }: KonteksRiwayat): string => {
  const id = teksDari(baru ?? lama, 'pesertaId');
  const nama = teksDari(baru, 'nama') || teksDari(lama, 'nama') || namaPeserta.get(id) || 'tanpa nama';
  if (lama === null) return `Peserta ${nama} ditambahkan`;
  if (baru === null) return `Peserta ${nama} dihapus`;
  if ('hadir' in baru) return `Peserta ${nama} ditandai ${baru['hadir'] === true ? 'hadir' : 'tidak hadir'}`;
  if ('tandaTangan' in baru) return `Tanda tangan ${nama} ${baru['tandaTangan'] === null ? 'dihapus' : 'diisi'}`;
  return Object.keys(baru).length === 1 ? `Urutan peserta ${nama} dipindahkan` : `Data peserta ${nama} diubah`;
};

const rapatDari = (aksi: AksiRiwayat, sisi: 'lama' | 'baru'): Isian | null =>
  aksi.barisList.find(({ tabel }) => tabel === 'rapat')?.[sisi] ?? null;

const namaRapat = (isian: Isian | null): string => {
  const nama = teksDari(isian, 'nama');
  return nama === '' ? '' : ` ${kutip(nama)}`;
};

const dari = (aksi: AksiRiwayat, tabel: string): readonly BarisRiwayat[] =>
  aksi.barisList.filter((baris) => baris.tabel === tabel);

type Kalimat = (aksi: AksiRiwayat, konteks: KonteksRiwayat) => KalimatAksi;

const penilaian: Kalimat = (aksi, konteks) =>
  gabung(
    (n) => `Penilaian ${n} pertanyaan diubah`,
    dari(aksi, 'penilaian').map((baris) => kalimatPenilaian(baris, konteks)),
  );

/** Actions on the meeting and its scores. */
export const RAPAT_AKSI: Readonly<Record<string, Kalimat>> = {
  'asesmen:setNilai': penilaian,
  'asesmen:setCatatan': penilaian,
  'asesmen:saveRincian': penilaian,
  'asesmen:saveSuara': penilaian,
  'prioritas:save': (aksi, konteks) =>
    gabung(
      (n) => `Prioritas ${n} aspek diubah`,
      dari(aksi, 'keputusan_prioritas').map((baris) => kalimatPrioritas(baris, konteks)),
    ),
  'rapat:create': (aksi) => satu(`Rapat${namaRapat(rapatDari(aksi, 'baru'))} dibuat`),
  'rapat:createPerbaikan': (aksi) => satu(`Berita Acara Perbaikan${namaRapat(rapatDari(aksi, 'baru'))} dibuat`),
  'rapat:remove': (aksi) => satu(`Rapat${namaRapat(rapatDari(aksi, 'lama'))} dihapus`),
  'rapat:saveInfo': (aksi) => diubah('Data rapat', namaBerubah(rapatDari(aksi, 'lama'), rapatDari(aksi, 'baru'))),
  'rapat:saveBeritaAcara': () => satu('Isi Berita Acara diubah'),
  'rapat:savePeserta': (aksi, konteks) => {
    const list = dari(aksi, 'peserta').map((baris) => kalimatPeserta(baris, konteks));
    const jumlah = Math.max(list.length, aksi.jumlahBaris);
    return gabung(() => `${jumlah} baris daftar hadir diubah`, list);
  },
};
