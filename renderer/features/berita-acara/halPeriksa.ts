import type { RapatLengkap } from '../../../shared/contract';
import type { DataUmum } from '../../../shared/domain/dossier';
import { type JenisKekurangan, kekuranganPengesahan } from '../../../shared/domain/pengesahan/kekuranganPengesahan';
import { hitungKehadiran } from '../../../shared/domain/rapat/hitungKehadiran';
import { findVariabelAsing, findVariabelKosong } from '../../../shared/domain/rapat/isiVariabel';
import { variabelBeritaAcara } from '../../../shared/domain/rapat/variabelBeritaAcara';
import type { Layar } from '../../app/routes';
import { teksPengesahan } from '../../text/pengesahan';

/** One thing to look at before the minutes are locked. */
export interface HalPeriksa {
  readonly kalimat: string;
  readonly isLengkap: boolean;
  /** Locking is refused without it (`kekuranganPengesahan`); the others are only advised. */
  readonly isWajib: boolean;
  /** Where it is mended; NASKAH is the form on this screen. */
  readonly tempat: Layar | 'NASKAH';
}

/** What is complete and what is missing: first what locking demands, then what is advised. */
export const buatHalPeriksaList = (data: RapatLengkap, dataUmum: DataUmum): HalPeriksa[] => [
  ...wajibList(data),
  ...anjuranList(data, dataUmum),
];

const wajibList = ({ rapat, bank, hasil }: RapatLengkap): HalPeriksa[] => {
  const kurangSet = new Set(kekuranganPengesahan(bank, rapat).map(({ jenis }) => jenis));
  const { hadir, terdaftar, kuorum } = hitungKehadiran(rapat);
  const hal = (jenis: JenisKekurangan, kalimat: string, tempat: Layar): HalPeriksa => ({
    kalimat,
    isLengkap: !kurangSet.has(jenis),
    isWajib: true,
    tempat,
  });
  return [
    hal('TANGGAL', teksPengesahan.tanggal, 'persiapan'),
    hal('PIMPINAN', teksPengesahan.pimpinan, 'persiapan'),
    hal('NOTULIS', teksPengesahan.notulis, 'persiapan'),
    hal('HADIR', teksPengesahan.hadir(hadir, terdaftar), 'persiapan'),
    ...(kuorum === null ? [] : [hal('KUORUM', teksPengesahan.kuorum(hadir, kuorum), 'persiapan')]),
    hal('NILAI', teksPengesahan.nilai(hasil.jumlahDinilai, hasil.jumlahPertanyaan), 'rapat'),
    // Ranks, and with them ties, are known only when every question is scored.
    { ...hal('ALASAN', teksPengesahan.alasan, 'hasil'), isLengkap: hasil.isLengkap && !kurangSet.has('ALASAN') },
  ];
};

const anjuranList = ({ rapat, hasil }: RapatLengkap, dataUmum: DataUmum): HalPeriksa[] => {
  const { beritaAcara } = rapat;
  const variabelList = variabelBeritaAcara({ rapat, dataUmum });
  const teksList = [beritaAcara.pembuka, beritaAcara.dasar, ...beritaAcara.hasilList, beritaAcara.penutup];
  const hal = (kalimat: string, isLengkap: boolean, tempat: HalPeriksa['tempat']): HalPeriksa => ({
    kalimat,
    isLengkap,
    isWajib: false,
    tempat,
  });
  return [
    hal(
      teksPengesahan.prioritas,
      hasil.isLengkap && hasil.aspekList.every(({ peringkatDiputuskan }) => peringkatDiputuskan !== null),
      'hasil',
    ),
    hal(teksPengesahan.nomor, beritaAcara.nomor.trim() !== '', 'NASKAH'),
    hal(
      teksPengesahan.variabel,
      teksList.every(
        (teks) => findVariabelAsing(teks).length === 0 && findVariabelKosong(teks, variabelList).length === 0,
      ),
      'NASKAH',
    ),
  ];
};
