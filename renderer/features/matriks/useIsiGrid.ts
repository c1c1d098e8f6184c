import type { SebabTerapan } from '../../../shared/contract';
import type { BarisMatriks } from '../../../shared/domain/dossier';
import { type Kolom, macamKolom, tahunOfKolom } from '../../../shared/domain/matriks/kolomMatriks';
import { bacaSel, teksSel } from '../../../shared/domain/matriks/selMatriks';
import { type TulisanSel, tulisSel } from '../../../shared/domain/matriks/tulisSel';
import { tell } from '../../components/tell';
import { kalimatSel } from '../../text/kalimatMatriks';
import { teksMatriks } from '../../text/matriks';
import type { SimpulMatriks } from './pohonMatriks';
import type { Grid, Rentang } from './useGrid';
import type { Matriks } from './useMatriks';

/** Changes to cells, each one step of undo. */
export interface IsiGrid {
  /** Makes the matrix be another one; `barisIds` stay in sight whatever the filter says. */
  readonly ganti: (sebab: SebabTerapan, baru: readonly BarisMatriks[], barisIds: readonly string[]) => boolean;
  readonly tulis: (sebab: SebabTerapan, tulisanList: readonly TulisanSel[]) => boolean;
  /** Text of an editor; answers why it can't be taken, null when it was. */
  readonly simpan: (barisId: string, kolom: Kolom, teks: string) => string | null;
  readonly toggleTahun: (barisId: string, kolom: Kolom) => void;
  readonly kosongkan: () => void;
  readonly isiKeBawah: () => void;
  readonly isiKeKanan: () => void;
  /** Spreads the selection over rows below or columns beside it, as the handle was dragged. */
  readonly isiSampai: (baris: Rentang, kolom: Rentang) => void;
  /** Own years for parent rows, or those of the rows below. */
  readonly setIkutAnak: (barisIds: readonly string[], isIkut: boolean) => void;
}

export const useIsiGrid = (matriks: Matriks, grid: Grid, onSentuh: (barisIds: readonly string[]) => void): IsiGrid => {
  const { list, pohon } = matriks;
  const { tampil, kolomList, pilihan } = grid;

  const ganti: IsiGrid['ganti'] = (sebab, baru, barisIds) => {
    onSentuh(barisIds);
    return matriks.terapkan(sebab, baru);
  };
  const tulis: IsiGrid['tulis'] = (sebab, tulisanList) => {
    if (tulisanList.length === 0) return false;
    const hasil = tulisSel(list, tulisanList);
    if (hasil.salah) {
      tell(kalimatSel(hasil.salah.sebab, hasil.salah.teks));
      return false;
    }
    return ganti(
      sebab,
      hasil.matriks,
      tulisanList.map(({ barisId }) => barisId),
    );
  };
  const barisDi = (rentang: Rentang): readonly SimpulMatriks[] => tampil.slice(rentang.awal, rentang.akhir + 1);
  const kolomDi = (rentang: Rentang): Kolom[] =>
    kolomList.slice(rentang.awal, rentang.akhir + 1).filter((kolom) => kolom !== 'nomor');
  const teksDi = (baris: number, kolom: Kolom): string => {
    const simpul = tampil[baris];
    return simpul ? teksSel(simpul.baris, kolom, simpul.tahunCetak) : '';
  };

  /** Rows `sasaran` get what the rows `sumber` hold, over and over. */
  const sebarBaris = (sumber: Rentang, sasaran: Rentang, kolom: Rentang): void => {
    const tinggi = sumber.akhir - sumber.awal + 1;
    tulis(
      'ISI_KE_BAWAH',
      barisDi(sasaran).flatMap(({ baris }, i) =>
        kolomDi(kolom).map((k) => ({
          barisId: baris.barisId,
          kolom: k,
          teks: teksDi(sumber.awal + (i % tinggi), k),
        })),
      ),
    );
  };
  /** Columns of the years get what the columns `sumber` of the same kind hold. */
  const sebarKolom = (sumber: Rentang, sasaran: Rentang, baris: Rentang): void => {
    const sumberList = kolomList.slice(sumber.awal, sumber.akhir + 1);
    const macamList = new Set([...sumberList, ...kolomDi(sasaran)].map(macamKolom));
    if (macamList.size > 1 || sumberList.some((kolom) => tahunOfKolom(kolom) === null)) {
      tell(teksMatriks.kananHanyaTahun);
      return;
    }
    tulis(
      'ISI_KE_BAWAH',
      barisDi(baris).flatMap((simpul) =>
        kolomDi(sasaran).map((kolom, i) => ({
          barisId: simpul.baris.barisId,
          kolom,
          teks: teksSel(simpul.baris, sumberList[i % sumberList.length] ?? kolom, simpul.tahunCetak),
        })),
      ),
    );
  };

  return {
    ganti,
    tulis,
    simpan: (barisId, kolom, teks) => {
      const simpul = pohon.get(barisId);
      if (!simpul) return null;
      const isi = bacaSel(simpul.baris, kolom, teks);
      if (typeof isi === 'string') return kalimatSel(isi, teks);
      tulis('SUNTING', [{ barisId, kolom, teks }]);
      return null;
    },
    toggleTahun: (barisId, kolom) => {
      const simpul = pohon.get(barisId);
      const tahun = tahunOfKolom(kolom);
      if (!simpul || tahun === null) return;
      tulis('SUNTING', [{ barisId, kolom, teks: simpul.tahunCetak.includes(tahun) ? '' : '1' }]);
    },
    kosongkan: () => {
      const tulisanList = barisDi(pilihan.baris).flatMap(({ baris }) =>
        kolomDi(pilihan.kolom).map((kolom) => ({ barisId: baris.barisId, kolom, teks: '' })),
      );
      tulis('SUNTING', tulisanList);
    },
    isiKeBawah: () => {
      const { awal, akhir } = pilihan.baris;
      // One row takes what stands above it, as in a spreadsheet.
      if (awal === akhir && awal > 0) {
        sebarBaris({ awal: awal - 1, akhir: awal - 1 }, { awal, akhir }, pilihan.kolom);
      } else if (akhir > awal) sebarBaris({ awal, akhir: awal }, { awal: awal + 1, akhir }, pilihan.kolom);
    },
    isiKeKanan: () => {
      const { awal, akhir } = pilihan.kolom;
      if (awal === akhir && awal > 0) {
        sebarKolom({ awal: awal - 1, akhir: awal - 1 }, { awal, akhir }, pilihan.baris);
      } else if (akhir > awal) sebarKolom({ awal, akhir: awal }, { awal: awal + 1, akhir }, pilihan.baris);
    },
    isiSampai: (baris, kolom) => {
      if (baris.akhir > pilihan.baris.akhir) {
        sebarBaris(pilihan.baris, { awal: pilihan.baris.akhir + 1, akhir: baris.akhir }, pilihan.kolom);
      } else if (kolom.akhir > pilihan.kolom.akhir) {
        sebarKolom(pilihan.kolom, { awal: pilihan.kolom.akhir + 1, akhir: kolom.akhir }, pilihan.baris);
      }
    },
    setIkutAnak: (barisIds, isIkut) => {
      const ids = new Set(barisIds);
      ganti(
        'SUNTING',
        list.map((baris) => {
          if (!ids.has(baris.barisId) || baris.tahunIkutAnak === isIkut) return baris;
          // Years of its own begin with what was shown.
          const tahunList = isIkut ? baris.tahunList : [...(pohon.get(baris.barisId)?.tahunCetak ?? baris.tahunList)];
          return { ...baris, tahunIkutAnak: isIkut, tahunList };
        }),
        barisIds,
      );
    },
  };
};
