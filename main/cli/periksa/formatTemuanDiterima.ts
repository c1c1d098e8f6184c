import type { TemuanDiterima } from '../../../shared/domain/dossier';
import { formatTanggal } from '../../../shared/domain/format/tanggal';
import { ATURAN, judulAturan } from '../../../shared/domain/periksa/aturanList';
import { bacaKunci } from '../../../shared/domain/periksa/kunciTemuan';
import type { TemuanTerterima } from '../../../shared/domain/periksa/pisahkanTemuan';

const sebab = ({ alasan, diterimaPada }: TemuanDiterima): string =>
  `diterima ${formatTanggal(diterimaPada.slice(0, 10))}: ${alasan}`;

/** Accepted findings with reason and date (UTC), then acceptances of what is not found any more. */
export const formatTemuanDiterima = (
  diterimaList: readonly TemuanTerterima[],
  basiList: readonly TemuanDiterima[],
): string[] => [
  ...(diterimaList.length > 0 ? [`Diterima (${diterimaList.length})`] : []),
  ...[...new Set(diterimaList.map(({ aturan }) => aturan))].flatMap((aturan) => [
    `  ${ATURAN[aturan].judul} (${aturan})`,
    ...diterimaList
      .filter((temuan) => temuan.aturan === aturan)
      .map((temuan) => `    ${temuan.tempat.sebutan}: ${temuan.ditemukan}; ${sebab(temuan)} [${temuan.tempat.jalur}]`),
  ]),
  ...(basiList.length > 0 ? [`Penerimaan yang temuannya tidak ada lagi (${basiList.length})`] : []),
  ...basiList.map((satu) => {
    const isi = bacaKunci(satu.kunci);
    const temuan = isi ? `${judulAturan(isi.aturan)}: ${isi.ditemukan}` : satu.kunci;
    return `  ${temuan}; ${sebab(satu)}`;
  }),
];
