import type { Dossier } from '../dossier';
import { formatAngka, formatPersen } from '../format/angka';
import { formatRentang, tahunDalam } from '../matriks/nomorMatriks';
import { buatTempat } from './tempat';
import type { TemuanAturan } from './temuan';

/** Strategic indicators (Tabel 5): years against the period, unit against the wording, baseline against the figures. */
export const periksaTarget = ({ targetList, dataUmum: { periode }, statistik }: Dossier): TemuanAturan[] =>
  targetList.flatMap(({ indikatorId, uraian, satuan, baseline, targetList: tahunan }, i) => {
    const tempat = (bidang: string) =>
      buatTempat('target', `targetList[${indikatorId}].${bidang}`, `Indikator strategis ${i + 1}`);
    const temuan: TemuanAturan[] = [];
    const tahunList = tahunan.map(({ tahun }) => tahun);
    const luar = tahunList.filter((tahun) => tahun < periode.awal || tahun > periode.akhir);
    const kurang = tahunDalam(periode).filter((tahun) => !tahunList.includes(tahun));
    const rentang = formatRentang(periode);
    if (luar.length > 0) {
      temuan.push({
        aturan: 'TAHUN_TARGET',
        tempat: tempat('targetList'),
        ditemukan: `target tahun ${luar.join(', ')}`,
        seharusnya: `tahun dalam periode ${rentang}`,
      });
    }
    if (kurang.length > 0) {
      temuan.push({
        aturan: 'TARGET_KURANG',
        tempat: tempat('targetList'),
        ditemukan: `tanpa target tahun ${kurang.join(', ')}`,
        seharusnya: `target untuk semua tahun ${rentang}`,
      });
    }
    if ((satuan === 'PERSEN' && /^jumlah\b/i.test(uraian)) || (satuan === 'JUMLAH' && /^persentase\b/i.test(uraian))) {
      temuan.push({
        aturan: 'SATUAN_TARGET',
        tempat: tempat('uraian'),
        ditemukan: `"${uraian}" dengan target dalam ${satuan === 'PERSEN' ? 'persen' : 'jumlah'}`,
        seharusnya: 'uraian dan satuan menyebut besaran yang sama',
      });
    }
    const tahunBaseline = statistik.tahunList.find(({ tahun }) => tahun === baseline?.tahun);
    if (satuan === 'PERSEN' && baseline?.jumlah != null && tahunBaseline && tahunBaseline.diterima > 0) {
      const hitung = formatPersen({ pembilang: baseline.jumlah, penyebut: tahunBaseline.diterima });
      const tertulis = `${formatAngka(baseline.nilai)}%`;
      if (hitung.replace(',0%', '%') !== tertulis) {
        temuan.push({
          aturan: 'BASELINE_TARGET',
          tempat: tempat('baseline'),
          ditemukan: `${baseline.jumlah} (${tertulis})`,
          seharusnya: `${hitung} dari ${tahunBaseline.diterima} pengaduan tahun ${baseline.tahun}`,
        });
      }
    }
    return temuan;
  });
