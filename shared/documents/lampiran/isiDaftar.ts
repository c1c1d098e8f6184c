import { isBlokGambar, isBlokTabel, naskahDicetak } from '../../domain/naskah';
import { TINGKAT_BAGIAN } from '../../domain/naskah/tingkatBagian';
import type { Bahan } from '../bahan';
import type { EntriDaftar, GayaJudul, Isi, Keterangan } from '../model/dokumen';
import type { Teks } from '../model/teks';
import type { PenyusunNaskah } from './isiBagian';
import { idBagian, tanpaTujuan } from './teksNaskah';

/** An annex of the annex: `Lampiran 1` with its title. */
export interface LampiranAnak {
  readonly id: string;
  readonly label: string;
  readonly teks: Teks;
}

const entriKeterangan = ({ id, label, teks }: Keterangan): EntriDaftar => ({
  id,
  label,
  teks: tanpaTujuan(teks),
  tingkat: 0,
  isTebal: false,
});

/** Lists of contents, figures, tables and annexes, each on a page of its own; a list without entries is left out. */
export const isiDaftar = (
  { dossier }: Bahan,
  { labelBagian, judulBagian, keteranganOf }: PenyusunNaskah,
  lampiranList: readonly LampiranAnak[],
): Isi[] => {
  const naskah = naskahDicetak(dossier.naskah);
  const keteranganList = (jenis: 'TABEL' | 'GAMBAR'): EntriDaftar[] =>
    naskah
      .flatMap(({ blokList }) => blokList)
      .flatMap((blok) =>
        (jenis === 'TABEL' && isBlokTabel(blok)) || (jenis === 'GAMBAR' && isBlokGambar(blok))
          ? entriKeterangan(keteranganOf(blok))
          : [],
      );
  const daftarLain = [
    { id: 'daftar-gambar', judul: 'DAFTAR GAMBAR', entriList: keteranganList('GAMBAR') },
    { id: 'daftar-tabel', judul: 'DAFTAR TABEL', entriList: keteranganList('TABEL') },
    {
      id: 'daftar-lampiran',
      judul: 'DAFTAR LAMPIRAN',
      entriList: lampiranList.map((lampiran): EntriDaftar => ({ ...lampiran, tingkat: 0, isTebal: false })),
    },
  ].filter(({ entriList }) => entriList.length > 0);

  const entriBagian = naskah.map((bagian): EntriDaftar & { isDepan: boolean } => {
    const tingkat = TINGKAT_BAGIAN[bagian.jenis];
    return {
      id: idBagian(bagian.bagianId),
      label: labelBagian(bagian),
      teks: judulBagian(bagian),
      tingkat,
      isTebal: tingkat === 0,
      isDepan: bagian.jenis === 'KATA_PENGANTAR',
    };
  });
  const entriDaftar = [{ id: 'daftar-isi', judul: 'DAFTAR ISI' }, ...daftarLain].map(
    ({ id, judul }): EntriDaftar => ({ id, label: '', teks: [{ teks: judul }], tingkat: 0, isTebal: true }),
  );
  const daftarIsi = {
    id: 'daftar-isi',
    judul: 'DAFTAR ISI',
    entriList: [
      ...entriBagian.filter(({ isDepan }) => isDepan),
      ...entriDaftar,
      ...entriBagian.filter(({ isDepan }) => !isDepan),
    ],
  };
  return [daftarIsi, ...daftarLain].flatMap(({ id, judul, entriList }): Isi[] => [
    { jenis: 'HALAMAN_BARU' },
    { jenis: 'JUDUL', id, gaya: 'DEPAN' satisfies GayaJudul, label: '', teks: [{ teks: judul }] },
    { jenis: 'DAFTAR_HALAMAN', entriList },
  ]);
};
