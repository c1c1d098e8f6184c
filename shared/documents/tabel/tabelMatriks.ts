import { labelBaris, tahunDalam } from '../../domain/matriks/nomorMatriks';
import type { Bahan } from '../bahan';
import type { Tabel } from '../model/tabel';
import { kepala, kolom, sel, selPolos } from './sel';

/** More years than this need a page on its side. */
const TAHUN_TEGAK_MAKS = 5;

/** Widths in millimetres on an F4 page with the default margins; a year in bold needs 12. */
const LEBAR_TEGAK = 160;
const LEBAR_MENDATAR = 275;
const LEBAR_TAHUN = 12;
/** A single year has to hold the word `Waktu` above it. */
const LEBAR_TAHUN_TUNGGAL = 18;

const TANDA_TAHUN = '√';

/** Tabel 8 of the reference: the program matrix, a mark under every year of `tahunMatriks` a row runs in, and who takes part. */
export const tabelMatriks = ({ dossier, nomorById }: Bahan): Tabel => {
  const tahunList = tahunDalam(dossier.dataUmum.tahunMatriks);
  const isMendatar = tahunList.length > TAHUN_TEGAK_MAKS;
  const lebarTahun = tahunList.length === 1 ? LEBAR_TAHUN_TUNGGAL : LEBAR_TAHUN;
  const [lebarNomor, lebarPihak] = isMendatar ? [36, 34] : [32, 24];
  const lebarUraian =
    (isMendatar ? LEBAR_MENDATAR : LEBAR_TEGAK) - lebarNomor - lebarPihak - lebarTahun * tahunList.length;
  return {
    kolomList: [
      kolom(lebarNomor),
      kolom(lebarUraian),
      ...tahunList.map(() => kolom(lebarTahun, 'TENGAH')),
      kolom(lebarPihak),
    ],
    kepalaList: [
      kepala(
        sel('No', { rentangBaris: 2 }),
        sel('Kelompok Program/Program/Kegiatan', { rentangBaris: 2 }),
        sel('Waktu', { rentangKolom: tahunList.length }),
        sel('Pihak terlibat', { rentangBaris: 2 }),
      ),
      kepala(...tahunList.map((tahun) => selPolos(String(tahun)))),
    ],
    barisList: dossier.matriks.map((b, i, semua) => ({
      selList: [
        selPolos(labelBaris(b.jenis, nomorById.get(b.barisId) ?? '')),
        sel(b.uraian),
        ...tahunList.map((tahun) => selPolos(b.tahunList.includes(tahun) ? TANDA_TAHUN : '')),
        sel(b.pihakList.join(', ')),
      ],
      isTebal: b.jenis === 'KELOMPOK_PROGRAM',
      isIkutBerikut: semua[i + 1]?.indukId === b.barisId,
    })),
    isMendatar,
  };
};
