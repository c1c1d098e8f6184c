import type { Dossier } from '../dossier';
import { formatRentang } from '../matriks/nomorMatriks';
import { tanpaJudulResmi } from './judulResmi';
import type { TeksBertempat } from './teksDossier';
import { buatTempat } from './tempat';
import type { TemuanAturan } from './temuan';

/** The plan's own title with its years; titles of road maps and regulations have years of their own. */
const POLA_JUDUL =
  /(?<!\p{L})(?:rencana aksi|renaksi)(?!\p{L})(?:(?!road map|peraturan|tahun \d{4})(?:kab\.|[^.;])){0,220}?tahun (\d{4})\s?[-–]\s?(\d{4})/giu;

/** Years over which the plan is carried out. */
const POLA_BERTAHAP =
  /(?:bertahap|setahap demi setahap|dilaksanakan)[^.;]{0,60}?(?:dari|mulai) tahun (\d{4}) (?:sampai dengan|hingga|s\.d\.) (?:tahun )?(\d{4})/giu;

/** Period of the plan against titles, running text and the columns of the matrix. */
export const periksaPeriode = (dossier: Dossier, teksList: readonly TeksBertempat[]): TemuanAturan[] => {
  const { periode, tahunMatriks } = dossier.dataUmum;
  const benar = formatRentang(periode);
  const temuan: TemuanAturan[] = [];
  if (tahunMatriks.awal !== periode.awal || tahunMatriks.akhir !== periode.akhir) {
    temuan.push({
      aturan: 'KOLOM_MATRIKS',
      tempat: buatTempat('data-umum', 'dataUmum.tahunMatriks', 'Tahun matriks'),
      ditemukan: `kolom ${formatRentang(tahunMatriks)}`,
      seharusnya: `periode ${benar}`,
    });
  }
  const isBeda = (awal: string, akhir: string): boolean =>
    Number(awal) !== periode.awal || Number(akhir) !== periode.akhir;
  const bersihkan = tanpaJudulResmi(dossier);
  for (const { teks: tertulis, tempat } of teksList) {
    const teks = bersihkan(tertulis);
    for (const [, awal = '', akhir = ''] of teks.matchAll(POLA_JUDUL)) {
      if (!isBeda(awal, akhir)) continue;
      temuan.push({
        aturan: 'PERIODE_JUDUL',
        tempat,
        ditemukan: `Tahun ${awal}-${akhir}`,
        seharusnya: `Tahun ${benar}`,
      });
    }
    for (const [, awal = '', akhir = ''] of teks.matchAll(POLA_BERTAHAP)) {
      if (!isBeda(awal, akhir)) continue;
      const ditemukan = `dari Tahun ${awal} sampai dengan ${akhir}`;
      temuan.push({ aturan: 'PERIODE_TEKS', tempat, ditemukan, seharusnya: `periode ${benar}` });
    }
  }
  return temuan;
};
