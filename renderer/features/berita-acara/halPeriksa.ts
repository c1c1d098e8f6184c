import type { RapatLengkap } from '../../../shared/contract';
import { findVariabelAsing, findVariabelKosong } from '../../../shared/documents/beritaAcara/isiVariabel';
import { variabelBeritaAcara } from '../../../shared/documents/beritaAcara/variabelBeritaAcara';
import type { DataUmum } from '../../../shared/domain/dossier';
import { hitungKehadiran } from '../../../shared/domain/rapat/hitungKehadiran';
import type { Layar } from '../../app/routes';
import { teksPengesahan } from '../../text/pengesahan';

/** One thing to look at before the minutes are locked. */
export interface HalPeriksa {
  readonly kalimat: string;
  readonly isLengkap: boolean;
  /** Locking is refused without it (`rapat:sahkan`); the others are only advised. */
  readonly isWajib: boolean;
  /** Where it is mended; NASKAH is the form on this screen. */
  readonly tempat: Layar | 'NASKAH';
}

const isIsi = (teks: string): boolean => teks.trim() !== '';

/** What is complete and what is missing, in the order of the work. */
export const buatHalPeriksaList = ({ rapat, hasil }: RapatLengkap, dataUmum: DataUmum): HalPeriksa[] => {
  const { beritaAcara, pimpinan, notulis } = rapat;
  const kehadiran = hitungKehadiran(rapat);
  const variabelList = variabelBeritaAcara({ rapat, dataUmum });
  const teksList = [beritaAcara.pembuka, beritaAcara.dasar, ...beritaAcara.hasilList, beritaAcara.penutup];
  const isVariabelBeres = teksList.every(
    (teks) => findVariabelAsing(teks).length === 0 && findVariabelKosong(teks, variabelList).length === 0,
  );
  const wajib = (kalimat: string, isLengkap: boolean, tempat: HalPeriksa['tempat']): HalPeriksa => ({
    kalimat,
    isLengkap,
    isWajib: true,
    tempat,
  });
  const anjuran = (...isi: Parameters<typeof wajib>): HalPeriksa => ({ ...wajib(...isi), isWajib: false });
  return [
    wajib(teksPengesahan.tanggal, rapat.tanggal !== null, 'persiapan'),
    wajib(teksPengesahan.hadir(kehadiran.hadir, kehadiran.terdaftar), kehadiran.hadir > 0, 'persiapan'),
    wajib(teksPengesahan.nilai(hasil.jumlahDinilai, hasil.jumlahPertanyaan), hasil.isLengkap, 'rapat'),
    wajib(
      teksPengesahan.alasan,
      hasil.isLengkap && hasil.aspekList.every(({ isAlasanKurang }) => !isAlasanKurang),
      'hasil',
    ),
    anjuran(
      teksPengesahan.prioritas,
      hasil.isLengkap && hasil.aspekList.every(({ peringkatDiputuskan }) => peringkatDiputuskan !== null),
      'hasil',
    ),
    anjuran(teksPengesahan.penanda, isIsi(pimpinan.nama) && isIsi(notulis.nama), 'persiapan'),
    ...(kehadiran.kuorum === null
      ? []
      : [anjuran(teksPengesahan.kuorum(kehadiran.hadir, kehadiran.kuorum), kehadiran.isKuorum === true, 'persiapan')]),
    anjuran(teksPengesahan.nomor, isIsi(beritaAcara.nomor), 'NASKAH'),
    anjuran(teksPengesahan.variabel, isVariabelBeres, 'NASKAH'),
  ];
};
