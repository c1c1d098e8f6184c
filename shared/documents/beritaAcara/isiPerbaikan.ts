import { formatTanggal } from '../../domain/format/tanggal';
import { perubahanRapat } from '../../domain/rapat/perubahanRapat';
import type { BahanRapat } from '../bahanRapat';
import type { Isi } from '../model/dokumen';
import type { Tabel } from '../model/tabel';
import { teksOf } from '../model/teks';
import { kepala, kolom, sel, selPolos, TAK_DIKETAHUI } from '../tabel/sel';
import { judulBeritaAcara, judulBiasa } from './judulBeritaAcara';
import { tanggalSetempat } from './tanggalSetempat';

/** What a correction says of itself before its results: which minutes it corrects, their hash and why. Empty for others. */
export const paragrafPerbaikan = ({ rapat, semula }: BahanRapat): Isi[] => {
  if (rapat.jenis !== 'PERBAIKAN') return [];
  const alasan = rapat.alasanPerbaikan.trim();
  return [
    ...(semula ? rujukanSemula(semula) : []),
    ...(alasan === '' ? [] : [paragraf(`Alasan perbaikan: ${alasan}`)]),
  ];
};

const paragraf = (teks: string): Isi => ({ jenis: 'PARAGRAF', gaya: 'BIASA', teks: teksOf(teks) });

const rujukanSemula = ({ rapat, pengesahan }: NonNullable<BahanRapat['semula']>): Isi[] => {
  const nomor = rapat.beritaAcara.nomor.trim();
  const bagianList = [
    judulBiasa(judulBeritaAcara(rapat)),
    nomor && `Nomor ${nomor}`,
    rapat.tanggal && `tanggal ${formatTanggal(rapat.tanggal)}`,
    `yang disahkan pada tanggal ${tanggalSetempat(pengesahan.disahkanPada)}`,
  ];
  return [
    paragraf(
      `Berita acara ini memperbaiki ${bagianList.filter((bagian) => bagian).join(' ')}. Hal yang diperbaiki dimuat dalam daftar perubahan terlampir; hal lain tetap sebagaimana berita acara tersebut.`,
    ),
    {
      jenis: 'PARAGRAF',
      gaya: 'KECIL',
      teks: [{ teks: `SHA-256 berita acara yang diperbaiki: ${pengesahan.sha256}` }],
    },
  ];
};

/** The list of changes of a correction; null for other minutes and when the first ones are not known. */
export const tabelPerubahan = ({ rapat, dossier, semula }: BahanRapat): Tabel | null => {
  if (!semula) return null;
  return {
    kolomList: [kolom(10, 'TENGAH'), kolom(42), kolom(54), kolom(54)],
    kepalaList: [kepala(sel('No'), sel('Bagian'), sel('Semula'), sel('Menjadi'))],
    barisList: perubahanRapat(semula, { rapat, bank: dossier.bank, matriks: dossier.matriks }).map(
      ({ bagian, semula: lama, menjadi }, i) => ({
        selList: [selPolos(String(i + 1)), sel(bagian), sel(lama || TAK_DIKETAHUI), sel(menjadi || TAK_DIKETAHUI)],
      }),
    ),
    isMendatar: false,
  };
};
