import type { Dossier } from '../dossier';
import { tahunOf } from '../format/tanggal';
import { hitungStatistik } from '../statistik/hitungStatistik';
import { buatTempat } from './tempat';
import type { TemuanAturan } from './temuan';

const jumlahOf = (list: readonly { readonly jumlah: number | null }[]): number | null =>
  list.length === 0 || list.some(({ jumlah }) => jumlah === null)
    ? null
    : list.reduce((jumlah, satu) => jumlah + (satu.jumlah ?? 0), 0);

/** Complaint figures: parts against what was received. Source: domain rules, statistics. */
export const periksaStatistik = ({ statistik }: Dossier): TemuanAturan[] => {
  const { tahunList, total } = hitungStatistik(statistik);
  const { rincianTotal, tanggalMulai, tanggalBatas } = statistik;
  const temuan: TemuanAturan[] = [];
  const catat = (
    aturan: TemuanAturan['aturan'],
    jalur: string,
    sebutan: string,
    ditemukan: string,
    seharusnya: string,
  ) => temuan.push({ aturan, tempat: buatTempat('statistik', `statistik.${jalur}`, sebutan), ditemukan, seharusnya });
  for (const { tahun, isCocok, diterima, selesai, proses, belum } of tahunList) {
    const tempat = `tahunList[${tahun}]`;
    if (!isCocok) {
      const bagian = `${selesai ?? '?'} selesai, ${proses ?? '?'} proses, ${belum} belum`;
      catat('BAGIAN_STATISTIK', tempat, `Tahun ${tahun}`, bagian, `berjumlah ${diterima} yang diterima`);
    }
    const isLuar =
      (tanggalMulai !== null && tahun < tahunOf(tanggalMulai)) ||
      (tanggalBatas !== null && tahun > tahunOf(tanggalBatas));
    if (isLuar) {
      const rentang = `${tanggalMulai?.slice(0, 4) ?? '…'} sampai dengan ${tanggalBatas?.slice(0, 4) ?? '…'}`;
      catat('TAHUN_STATISTIK', tempat, `Tahun ${tahun}`, `angka tahun ${tahun}`, `tahun ${rentang}`);
    }
  }
  if (tahunList.length > 0 && rincianTotal !== null) {
    const { selesai, proses } = rincianTotal;
    const isBeda = total.selesai !== selesai || total.proses !== proses || selesai + proses !== total.ditangani;
    if (isBeda) {
      const rinci =
        total.selesai !== null && total.proses !== null && total.selesai + total.proses === total.ditangani
          ? `${total.selesai} selesai dan ${total.proses} proses`
          : `berjumlah ${total.ditangani} (diterima dikurangi belum)`;
      catat(
        'TOTAL_STATISTIK',
        'rincianTotal',
        'Rincian jumlah seluruhnya',
        `${selesai} selesai dan ${proses} proses`,
        rinci,
      );
    }
  }
  for (const [bidang, sebutan] of [
    ['klasifikasiList', 'Klasifikasi laporan'],
    ['kanalList', 'Kanal pengaduan'],
  ] as const) {
    const jumlah = jumlahOf(statistik[bidang]);
    if (jumlah !== null && tahunList.length > 0 && jumlah !== total.diterima) {
      catat('RINCIAN_STATISTIK', bidang, sebutan, `berjumlah ${jumlah}`, `${total.diterima} yang diterima`);
    }
  }
  return temuan;
};
