import { hitungAsesmen } from '../../../shared/domain/asesmen/hitungAsesmen';
import type { Dossier } from '../../../shared/domain/dossier';
import { formatPecahan, formatPersen, type Pecahan, toNumber } from '../../../shared/domain/format/angka';
import { rapatUtama } from '../../../shared/domain/naskah';
import { type HasilPengaduan, hitungStatistik } from '../../../shared/domain/statistik/hitungStatistik';

/**
 * What `hitung --json` prints; field names are stable. `…Cetak` is the printed form (decimal comma, rounded half up),
 * `…Pecahan` the exact value as `jumlah/banyak`; null where nothing may be derived yet.
 */
export type Ringkasan = ReturnType<typeof ringkasHitung>;

export const ringkasHitung = ({ dossierId, nama, bank, statistik, ...dossier }: Dossier) => {
  const { penilaianList, prioritasList } = rapatUtama({ dossierId, nama, bank, statistik, ...dossier });
  const asesmen = hitungAsesmen(bank, penilaianList, prioritasList);
  const hasil = hitungStatistik(statistik);
  return {
    dossierId,
    nama,
    isLengkap: asesmen.isLengkap,
    jumlahPertanyaan: asesmen.jumlahPertanyaan,
    jumlahDinilai: asesmen.jumlahDinilai,
    predikatSet: bank.predikatSet.nama,
    aspekList: asesmen.aspekList.map(({ rataRata, ...aspek }) => ({
      aspekId: aspek.aspekId,
      nama: aspek.nama,
      jumlahNilai: aspek.jumlahNilai,
      jumlahPertanyaan: aspek.jumlahPertanyaan,
      jumlahDinilai: aspek.jumlahDinilai,
      isLengkap: aspek.isLengkap,
      rataRata,
      rataRataPecahan: rataRata && formatRasio(rataRata),
      rataRataDesimal: rataRata && toNumber(rataRata),
      rataRataCetak: aspek.rataRataCetak,
      predikat: aspek.predikat,
      peringkatSaran: aspek.peringkatSaran,
      isSeri: aspek.isSeri,
      peringkatDiputuskan: aspek.peringkatDiputuskan,
      alasan: aspek.alasan,
      isAlasanKurang: aspek.isAlasanKurang,
    })),
    urutanPrioritas: asesmen.urutanPrioritas,
    statistik: {
      bacaan: statistik.bacaan,
      tahunList: hasil.tahunList.map((tahun) => ({ tahun: tahun.tahun, ...ringkasPengaduan(tahun) })),
      total: ringkasPengaduan(hasil.total),
      jumlahBulan: hasil.jumlahBulan,
      rataRataBulanan: hasil.rataRataBulanan,
      rataRataBulananCetak: hasil.rataRataBulanan && formatPecahan(hasil.rataRataBulanan, 2),
    },
  };
};

const formatRasio = ({ pembilang, penyebut }: Pecahan): string => `${pembilang}/${penyebut}`;

const ringkasPengaduan = (hasil: HasilPengaduan) => ({
  diterima: hasil.diterima,
  selesai: hasil.selesai,
  proses: hasil.proses,
  belum: hasil.belum,
  ditangani: hasil.ditangani,
  terselesaikan: hasil.terselesaikan,
  tingkatPenyelesaian: hasil.tingkatPenyelesaian,
  tingkatPenyelesaianCetak: hasil.tingkatPenyelesaian && formatPersen(hasil.tingkatPenyelesaian),
  tingkatBelum: hasil.tingkatBelum,
  tingkatBelumCetak: hasil.tingkatBelum && formatPersen(hasil.tingkatBelum),
  isCocok: hasil.isCocok,
});
