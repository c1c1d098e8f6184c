import { formatTahunList } from '../../domain/format/tahunList';
import { labelBaris, TINGKAT, tahunCetak, tahunDalam } from '../../domain/matriks/nomorMatriks';
import type { Bahan } from '../bahan';
import type { Kolom, Sel, Tabel } from '../model/tabel';
import { type KolomMatriks, kolomOpsionalMatriks } from './kolomOpsionalMatriks';
import { kepala, kolom, sel, selPolos } from './sel';

/** More years than this need a page on its side. */
const TAHUN_TEGAK_MAKS = 5;

/** Widths in millimetres on an F4 page with the default margins; a year in bold needs 12. */
const LEBAR_TEGAK = 160;
const LEBAR_MENDATAR = 275;
const LEBAR_TAHUN = 12;
/** A single year has to hold the word `Waktu` above it. */
const LEBAR_TAHUN_TUNGGAL = 18;
/** All years as one text, where columns of their own would leave no room for the other columns. */
const LEBAR_WAKTU = 22;
const LEBAR_URAIAN_MIN = 52;

const TANDA_TAHUN = '√';

/**
 * Tabel 8 of the reference: the program matrix, a mark under every year of `tahunMatriks` a row runs in, and who takes part;
 * output, indicator, targets, budget and its source only when a row uses them.
 */
export const tabelMatriks = (bahan: Bahan): Tabel => {
  const { dossier, nomorById } = bahan;
  const { matriks } = dossier;
  const tahunList = tahunDalam(dossier.dataUmum.tahunMatriks);
  const opsionalList = kolomOpsionalMatriks(matriks);
  const isMendatar = tahunList.length > TAHUN_TEGAK_MAKS || opsionalList.length > 0;
  const [lebarNomor, lebarPihak] = isMendatar ? (opsionalList.length > 2 ? [26, 26] : [36, 34]) : [32, 24];
  const lebarOpsional = opsionalList.reduce((jumlah, { lebar }) => jumlah + lebar, 0);
  const sisa = (isMendatar ? LEBAR_MENDATAR : LEBAR_TEGAK) - lebarNomor - lebarPihak - lebarOpsional;
  const isRingkas = opsionalList.length > 0 && sisa - lebarTahunOf(tahunList) * tahunList.length < LEBAR_URAIAN_MIN;
  const waktu = isRingkas ? waktuRingkas(matriks) : waktuPerTahun(matriks, tahunList);
  const lebarUraian = Math.max(
    LEBAR_URAIAN_MIN,
    sisa - waktu.kolomList.reduce((jumlah, { bobot }) => jumlah + bobot, 0),
  );
  const barisJumlah = susunJumlah(opsionalList, waktu.kolomList.length + 3);
  return {
    kolomList: [
      kolom(lebarNomor),
      kolom(lebarUraian),
      ...waktu.kolomList,
      kolom(lebarPihak),
      ...opsionalList.map(({ lebar, perataan }) => kolom(lebar, perataan)),
    ],
    kepalaList: [
      kepala(
        sel('No', { rentangBaris: waktu.kepalaList.length > 0 ? 2 : 1 }),
        ...[
          sel('Kelompok Program/Program/Kegiatan'),
          waktu.kepala,
          sel('Pihak terlibat'),
          ...opsionalList.map(({ judul }) => sel(judul)),
        ].map((s) => (waktu.kepalaList.length > 0 && s !== waktu.kepala ? { ...s, rentangBaris: 2 } : s)),
      ),
      ...(waktu.kepalaList.length > 0 ? [kepala(...waktu.kepalaList)] : []),
    ],
    barisList: [
      ...matriks.map((b, i) => ({
        selList: [
          selPolos(labelBaris(b.jenis, nomorById.get(b.barisId) ?? '')),
          sel(b.uraian),
          ...waktu.selOf(b.barisId),
          selPihak(b.pihakList),
          ...opsionalList.map(({ selOf }) => selOf(b)),
        ],
        isTebal: b.jenis === 'KELOMPOK_PROGRAM',
        isIkutBerikut: matriks[i + 1]?.indukId === b.barisId,
        tingkat: TINGKAT[b.jenis],
      })),
      ...barisJumlah,
    ],
    selUlangan: 2,
    isMendatar,
  };
};

/** How the years of a row are shown. */
interface Waktu {
  readonly kolomList: readonly Kolom[];
  readonly kepala: Sel;
  readonly kepalaList: readonly Sel[];
  readonly selOf: (barisId: string) => Sel[];
}

type Matriks = Bahan['dossier']['matriks'];

const lebarTahunOf = (tahunList: readonly number[]): number =>
  tahunList.length === 1 ? LEBAR_TAHUN_TUNGGAL : LEBAR_TAHUN;

const waktuPerTahun = (matriks: Matriks, tahunList: readonly number[]): Waktu => {
  const cetak = tahunCetak(matriks);
  const lebar = lebarTahunOf(tahunList);
  return {
    kolomList: tahunList.map(() => kolom(lebar, 'TENGAH')),
    kepala: sel('Waktu', { rentangKolom: tahunList.length }),
    kepalaList: tahunList.map((tahun) => selPolos(String(tahun))),
    selOf: (barisId) => tahunList.map((tahun) => selPolos(cetak.get(barisId)?.includes(tahun) ? TANDA_TAHUN : '')),
  };
};

const waktuRingkas = (matriks: Matriks): Waktu => {
  const cetak = tahunCetak(matriks);
  return {
    kolomList: [kolom(LEBAR_WAKTU, 'TENGAH')],
    kepala: sel('Waktu'),
    kepalaList: [],
    selOf: (barisId) => {
      const tahunList = cetak.get(barisId) ?? [];
      return [selPolos(tahunList.length === 0 ? '' : formatTahunList(tahunList))];
    },
  };
};

/** A last row with the sum of the budgets, when there are any. */
const susunJumlah = (opsionalList: readonly KolomMatriks[], kolomDepan: number): Tabel['barisList'] => {
  const i = opsionalList.findIndex(({ jumlah }) => jumlah !== null);
  const jumlah = opsionalList[i]?.jumlah;
  if (jumlah == null) return [];
  const sisa = opsionalList.length - i - 1;
  return [
    {
      selList: [
        sel('Jumlah anggaran', { rentangKolom: kolomDepan + i, perataan: 'KANAN' }),
        jumlah,
        ...Array.from({ length: sisa }, () => selPolos('')),
      ],
      isTebal: true,
      isArsir: true,
      tingkat: 0,
    },
  ];
};

/** The parties; a mere mark, as the matrix of 2022 has, stands in the middle like those of the years. */
const selPihak = (pihakList: readonly string[]): Sel => {
  const teks = pihakList.join(', ');
  return sel(teks, /[\p{L}\p{N}]/u.test(teks) ? {} : { perataan: 'TENGAH' });
};
