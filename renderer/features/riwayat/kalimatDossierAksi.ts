import type { AksiRiwayat, BarisRiwayat } from '../../../shared/contract';
import { formatAngka } from '../../../shared/domain/format/angka';
import { formatTanggal, isTanggal } from '../../../shared/domain/format/tanggal';
import { NAMA_ISIAN } from '../../text/riwayat';
import { angkaDari, type Isian, kutip, namaBerubah, perTahunDari, teksDari } from './bacaIsian';
import { ubahPerTahun } from './kalimatBaris';
import type { KalimatAksi } from './kalimatMatriksAksi';
import { diubah, gabung } from './kalimatRapatAksi';
import type { KonteksRiwayat } from './konteksRiwayat';

const satu = (utama: string): KalimatAksi => ({ utama, rincianList: [] });

const dari = (aksi: AksiRiwayat, tabel: string): readonly BarisRiwayat[] =>
  aksi.barisList.filter((baris) => baris.tabel === tabel);

const isiDari = (isian: Isian | null): Isian | null => {
  const isi = isian?.['isi'];
  return typeof isi === 'object' && isi !== null ? (isi as Isian) : null;
};

const berubahDalamIsi = (aksi: AksiRiwayat, tabel: string): string[] =>
  dari(aksi, tabel).flatMap(({ lama, baru }) => namaBerubah(isiDari(lama), isiDari(baru)));

const nilaiEdisi = (nilai: unknown): string => {
  if (typeof nilai === 'number') return String(nilai);
  if (typeof nilai !== 'string') return '';
  return isTanggal(nilai) ? formatTanggal(nilai) : kutip(nilai);
};

const kalimatEdisi = ({ baru }: BarisRiwayat): string => {
  const isian = baru ?? {};
  const bagianList = Object.keys(isian).flatMap((nama) => {
    const sebutan = NAMA_ISIAN[nama];
    if (sebutan === undefined) return [];
    if (nama === 'status') return [isian[nama] === 'DRAF' ? 'status menjadi draf' : 'status menjadi ditetapkan'];
    const nilai = isian[nama] === '' ? '' : nilaiEdisi(isian[nama]);
    return [nilai === '' ? `${sebutan} dikosongkan` : `${sebutan} menjadi ${nilai}`];
  });
  return bagianList.length === 0 ? 'Data edisi diubah' : `Data edisi diubah: ${bagianList.join('; ')}`;
};

const angka = (nilai: string | number): string => (typeof nilai === 'number' ? formatAngka(nilai) : nilai);

const kalimatIndikator = ({ lama, baru }: BarisRiwayat, { uraianIndikator }: KonteksRiwayat): string => {
  const uraian =
    teksDari(lama, 'uraian') || uraianIndikator.get(teksDari(baru ?? lama, 'indikatorId')) || teksDari(baru, 'uraian');
  const sebutan = uraian === '' ? 'Indikator' : `Indikator ${kutip(uraian)}`;
  if (lama === null) return `${sebutan} ditambahkan`;
  if (baru === null) return `${sebutan} dihapus`;
  const bagianList = Object.keys(baru).flatMap((nama): string[] => {
    if (nama === 'uraian') return [`uraian menjadi ${kutip(teksDari(baru, nama))}`];
    if (nama === 'satuan') return [`satuan menjadi ${baru[nama] === 'PERSEN' ? 'persen' : 'jumlah'}`];
    if (nama === 'baseline') return ['data dasar diubah'];
    if (nama !== 'targetList' && nama !== 'capaianList') return [];
    const kata = nama === 'targetList' ? 'target' : 'capaian';
    return ubahPerTahun(kata, perTahunDari(lama, nama, 'nilai'), perTahunDari(baru, nama, 'nilai'), angka);
  });
  return bagianList.length === 0
    ? `Urutan ${sebutan.toLowerCase()} dipindahkan`
    : `${sebutan}: ${bagianList.join('; ')}`;
};

const kalimatUkuran = ({ lama, baru }: BarisRiwayat, { namaUkuran }: KonteksRiwayat): string => {
  const nama = teksDari(lama, 'nama') || namaUkuran.get(teksDari(baru ?? lama, 'ukuranId')) || teksDari(baru, 'nama');
  const sebutan = nama === '' ? 'Ukuran keberhasilan' : `Ukuran keberhasilan ${kutip(nama)}`;
  if (lama === null) return `${sebutan} ditambahkan`;
  return baru === null ? `${sebutan} dihapus` : `${sebutan} diubah`;
};

/** `Bagian naskah "Latar Belakang" ditambahkan`, several of them with their names below. */
const kalimatNama = (aksi: AksiRiwayat, tabel: string, bidang: string, sebutan: string, kata: string): KalimatAksi =>
  gabung(
    (n) => `${n} ${sebutan} ${kata}`,
    dari(aksi, tabel).map(({ lama, baru }) => {
      const nama = teksDari(baru ?? lama, bidang);
      const awal = sebutan.charAt(0).toUpperCase() + sebutan.slice(1);
      return nama === '' ? `${awal} ${kata}` : `${awal} ${kutip(nama)} ${kata}`;
    }),
  );

type Kalimat = (aksi: AksiRiwayat, konteks: KonteksRiwayat) => KalimatAksi;

/** Actions on everything besides the matrix and the meeting. */
export const DOSSIER_AKSI: Readonly<Record<string, Kalimat>> = {
  'dossier:rename': (aksi) =>
    satu(`Nama dossier menjadi ${kutip(teksDari(dari(aksi, 'dossier')[0]?.baru ?? null, 'nama'))}`),
  'dataUmum:save': (aksi) => diubah('Data umum', berubahDalamIsi(aksi, 'data_umum')),
  'statistik:save': (aksi) => diubah('Statistik pengaduan', berubahDalamIsi(aksi, 'statistik')),
  'bank:save': () => satu('Bank pertanyaan diubah'),
  'edisi:save': (aksi) => gabung((n) => `Data ${n} edisi diubah`, dari(aksi, 'edisi').map(kalimatEdisi)),
  'edisi:createRevisi': (aksi) => {
    const baru = dari(aksi, 'edisi').find(({ lama }) => lama === null)?.baru ?? null;
    const ke = angkaDari(baru, 'perubahanKe');
    const alasan = teksDari(baru, 'alasan');
    return satu(`Revisi${ke === null ? '' : ` ke-${ke}`} dimulai${alasan === '' ? '' : `: ${kutip(alasan)}`}`);
  },
  'target:save': (aksi, konteks) =>
    gabung(
      (n) => `${n} indikator strategis diubah`,
      dari(aksi, 'indikator_strategis').map((baris) => kalimatIndikator(baris, konteks)),
    ),
  'ukuran:save': (aksi, konteks) =>
    gabung(
      (n) => `${n} ukuran keberhasilan diubah`,
      dari(aksi, 'ukuran_keberhasilan').map((baris) => kalimatUkuran(baris, konteks)),
    ),
  'naskah:saveBagian': (aksi, { judulBagian }) => {
    const baris = dari(aksi, 'bagian_naskah')[0];
    const id = teksDari(baris?.baru ?? baris?.lama ?? null, 'bagianId');
    const judul = teksDari(baris?.baru ?? null, 'judul') || judulBagian.get(id) || '';
    return satu(judul === '' ? 'Naskah diubah' : `Naskah bagian ${kutip(judul)} diubah`);
  },
  'naskah:addBagian': (aksi) => kalimatNama(aksi, 'bagian_naskah', 'judul', 'bagian naskah', 'ditambahkan'),
  'naskah:removeBagian': (aksi) => kalimatNama(aksi, 'bagian_naskah', 'judul', 'bagian naskah', 'dihapus'),
  'naskah:susun': (aksi, { judulBagian }) => {
    const barisList = dari(aksi, 'bagian_naskah');
    const dicetak = barisList.flatMap(({ baru }) => {
      const nilai = baru?.['isDicetak'];
      if (typeof nilai !== 'boolean') return [];
      const judul = judulBagian.get(teksDari(baru, 'bagianId')) ?? '';
      return [
        `${judul === '' ? 'Bagian naskah' : `Bagian ${kutip(judul)}`} ${nilai ? 'dicetak lagi' : 'tidak dicetak'}`,
      ];
    });
    return dicetak.length === 0
      ? satu('Susunan naskah diubah')
      : gabung((n) => `${n} bagian naskah diubah pencetakannya`, dicetak);
  },
  'gambar:add': (aksi) => kalimatNama(aksi, 'gambar_naskah', 'nama', 'gambar', 'ditambahkan'),
  'gambar:remove': (aksi) => kalimatNama(aksi, 'gambar_naskah', 'nama', 'gambar', 'dihapus'),
  'periksa:terima': (aksi) => {
    const barisList = dari(aksi, 'temuan_diterima');
    const alasan = teksDari(barisList[0]?.baru ?? null, 'alasan');
    const sebutan = barisList.length > 1 ? `${barisList.length} temuan diterima` : 'Temuan diterima';
    return satu(alasan === '' ? sebutan : `${sebutan}: ${kutip(alasan)}`);
  },
  'periksa:batalTerima': (aksi) => {
    const n = dari(aksi, 'temuan_diterima').length;
    return satu(n > 1 ? `Penerimaan ${n} temuan dibatalkan` : 'Penerimaan temuan dibatalkan');
  },
};
