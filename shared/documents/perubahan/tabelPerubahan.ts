import { formatTahunList } from '../../domain/format/tahunList';
import type { PerubahanBaris } from '../../domain/matriks/perubahanBaris';
import type { BarisTabel, Sel, Tabel } from '../model/tabel';
import { teksOf } from '../model/teks';
import { kepala, kolom, sel, selPolos, TAK_DIKETAHUI } from '../tabel/sel';
import type { KelompokPerubahan } from './kelompokPerubahan';
import type { BahanPerubahan, SisiPerubahan } from './requireBanding';
import { rincianPerubahan } from './rincianPerubahan';

/** Widths in millimetres; together those of an F4 page on its side with the default margins. */
const LEBAR = { nomor: 20, uraian: 62, tahun: 22, keterangan: 67 };

/** The changes of all kelompok program, each under a bar with its name: what stood there, what stands there now, and why it is listed. */
export const tabelPerubahan = (bahan: BahanPerubahan, kelompokList: readonly KelompokPerubahan[]): Tabel => {
  const sisi = [kolom(LEBAR.nomor), kolom(LEBAR.uraian), kolom(LEBAR.tahun)];
  return {
    kolomList: [...sisi, ...sisi, kolom(LEBAR.keterangan)],
    kepalaList: [
      kepala(
        sel('Semula', { rentangKolom: sisi.length }),
        sel('Menjadi', { rentangKolom: sisi.length }),
        sel('Keterangan perubahan', { rentangBaris: 2 }),
      ),
      kepala(sel('No'), sel('Uraian'), sel('Tahun'), sel('No'), sel('Uraian'), sel('Tahun')),
    ],
    barisList: kelompokList.flatMap((kelompok) => [
      barisKelompok(kelompok),
      ...kelompok.perubahanList.map((perubahan) => barisPerubahan(perubahan, bahan)),
    ]),
    isMendatar: true,
  };
};

const barisKelompok = ({ label, uraian }: KelompokPerubahan): BarisTabel => ({
  selList: [sel([label, uraian].filter(Boolean).join('  '), { rentangKolom: 7 })],
  isTebal: true,
  isArsir: true,
  isIkutBerikut: true,
});

const barisPerubahan = (perubahan: PerubahanBaris, bahan: BahanPerubahan): BarisTabel => ({
  selList: [
    ...selSisi(perubahan.barisId, bahan.semula),
    ...selSisi(perubahan.barisId, bahan.menjadi),
    selRincian(rincianPerubahan(perubahan, bahan, false)),
  ],
});

const selSisi = (barisId: string, { barisById, nomorById, tahunById }: SisiPerubahan): Sel[] => {
  const baris = barisById.get(barisId);
  if (!baris) return [selPolos(TAK_DIKETAHUI), selPolos(TAK_DIKETAHUI), selPolos(TAK_DIKETAHUI)];
  return [
    selPolos(nomorById.get(barisId) ?? ''),
    sel(baris.uraian || '(tanpa uraian)'),
    selPolos(formatTahunList(tahunById.get(barisId) ?? [])),
  ];
};

const selRincian = (rincianList: readonly string[]): Sel => {
  const [tunggal] = rincianList;
  return tunggal !== undefined && rincianList.length === 1
    ? sel(tunggal)
    : { teks: [], butirList: rincianList.map(teksOf) };
};
