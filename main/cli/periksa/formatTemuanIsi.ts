import { ATURAN, KELAS_LIST, NAMA_KELAS } from '../../../shared/domain/periksa/aturanList';
import type { TemuanTerbuka } from '../../../shared/domain/periksa/pisahkanTemuan';

/** Open findings on the content by class and rule, with place, what was found and what it should be. */
export const formatTemuanIsi = (list: readonly TemuanTerbuka[]): string[] =>
  KELAS_LIST.flatMap((kelas) => {
    const sekelas = list.filter((temuan) => temuan.kelas === kelas);
    if (sekelas.length === 0) return [];
    const aturanList = [...new Set(sekelas.map(({ aturan }) => aturan))];
    return [
      `${NAMA_KELAS[kelas]} (${sekelas.length})`,
      ...aturanList.flatMap((aturan) => [
        `  ${ATURAN[aturan].judul} (${aturan})`,
        ...sekelas
          .filter((temuan) => temuan.aturan === aturan)
          .map(
            ({ tempat, ditemukan, seharusnya }) =>
              `    ${tempat.sebutan}: ${ditemukan}; seharusnya: ${seharusnya} [${tempat.jalur}]`,
          ),
      ]),
    ];
  });
