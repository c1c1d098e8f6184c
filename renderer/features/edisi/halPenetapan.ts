import type { Dossier, IsianEdisi } from '../../../shared/domain/dossier';
import { tahunOf } from '../../../shared/domain/format/tanggal';
import { buatLangkahList } from '../../app/langkah';
import type { Layar } from '../../app/routes';
import { teksEdisi } from '../../text/edisi';
import { kalimatCatatan } from '../../text/langkah';

/** One thing to look at before an edition is adopted. */
export interface HalPenetapan {
  readonly kalimat: string;
  readonly isLengkap: boolean;
  /** The services refuse the adoption without it; the others are advised. */
  readonly isWajib: boolean;
  /** Where it is mended: a field of the form, or another screen. */
  readonly tempat: { readonly isian: keyof IsianEdisi } | { readonly layar: Layar };
}

const isTerisi = (teks: string): boolean => teks.trim() !== '';

/** First what the adoption demands (`edisi:tetapkan`), then what is advised. */
export const buatHalPenetapan = (dossier: Dossier, edisi: IsianEdisi): HalPenetapan[] => {
  const { hal } = teksEdisi;
  const { tanggalPenetapan, tanggalPengundangan, tahun } = edisi;
  const isian = (kunci: keyof IsianEdisi, kalimat: string, isLengkap: boolean, isWajib = false): HalPenetapan => ({
    kalimat,
    isLengkap,
    isWajib,
    tempat: { isian: kunci },
  });
  return [
    isian('nomor', hal.nomor, isTerisi(edisi.nomor), true),
    isian('tahun', hal.tahun, tahun !== null, true),
    isian('tanggalPenetapan', hal.tanggalPenetapan, tanggalPenetapan !== null, true),
    isian('tempatPenetapan', hal.tempatPenetapan, isTerisi(edisi.tempatPenetapan)),
    ...(tanggalPenetapan !== null && tahun !== null
      ? [isian('tahun', hal.tahunSama, tahunOf(tanggalPenetapan) === tahun)]
      : []),
    ...(tanggalPenetapan !== null && tanggalPengundangan !== null
      ? [isian('tanggalPengundangan', hal.urutTanggal, tanggalPengundangan >= tanggalPenetapan)]
      : []),
    ...(edisi.perubahanKe > 0
      ? [
          isian('alasan', hal.alasan, isTerisi(edisi.alasan)),
          isian('dasarHukum', hal.dasarHukum, isTerisi(edisi.dasarHukum)),
          isian('evaluasi', hal.evaluasi, isTerisi(edisi.evaluasi)),
        ]
      : []),
    ...buatLangkahList(dossier).flatMap(({ layar, catatanList }): HalPenetapan[] => {
      if (layar !== 'matriks' && layar !== 'target') return [];
      const isLengkap = catatanList.length === 0;
      const kalimat = isLengkap ? hal[layar] : catatanList.map(kalimatCatatan).join(' ');
      return [{ kalimat, isLengkap, isWajib: false, tempat: { layar } }];
    }),
  ];
};
