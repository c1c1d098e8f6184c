import type { Aspek, Dossier, Nilai } from '../../../shared/domain/dossier';
import { buildDossier, EMPTY_SIZE, LARGE_SIZE } from '../../builders/buildDossier';
import { contoh } from './bukuUji';

/** The sample with some of its scores taken away: two aspects become incomplete. */
const belumLengkap = (): Dossier => {
  const dossier = contoh();
  return {
    ...dossier,
    rapatList: dossier.rapatList.map((rapat) => ({
      ...rapat,
      penilaianList: rapat.penilaianList.filter((_, i) => i !== 0 && i !== 8),
    })),
  };
};

/** Ties, an aspect without questions, unknown splits, a year without complaints, texts that look like formulas. */
const janggal = (): Dossier => {
  const dossier = buildDossier({ aspek: 4, pertanyaan: 8, peserta: 3, nilai: (i) => (i % 2 === 0 ? 2 : 3) });
  const kosong: Aspek = {
    aspekId: 'aspek-kosong',
    nama: '=1+1 \u0007\uFFFE',
    namaKategorisasi: '@SUM(A1)',
    kelompokProgramId: null,
    pertanyaanList: [],
  };
  return {
    ...dossier,
    bank: {
      ...dossier.bank,
      aspekList: [...dossier.bank.aspekList, kosong],
      predikatSet: {
        ...dossier.bank.predikatSet,
        kelasList: [
          { label: 'Di bawah "dua"', batasAtas: 200, termasukBatas: false },
          { label: '', batasAtas: 250, termasukBatas: true },
          { label: '=TRUE', batasAtas: 400, termasukBatas: true },
        ],
      },
    },
    statistik: {
      ...dossier.statistik,
      bacaan: 'SELESAI',
      tanggalMulai: '1899-05-01',
      tanggalBatas: '2021-02-03',
      tahunList: [
        { tahun: 2019, diterima: 0, selesai: 0, proses: 0, belum: 0 },
        { tahun: 2020, diterima: 7, selesai: null, proses: null, belum: 9 },
        { tahun: 2021, diterima: 5, selesai: 6, proses: 1, belum: 0 },
      ],
      rincianTotal: null,
      klasifikasiList: [
        { nama: '-aspirasi', jumlah: 4, keterangan: '+1' },
        { nama: 'lain', jumlah: null, keterangan: '' },
      ],
    },
  };
};

/** Five aspects of two ranks each decided by the meeting, in another order than the suggestion. */
const diputuskan = (): Dossier => {
  const dossier = buildDossier({ aspek: 5, pertanyaan: 15, nilai: (i) => ((i % 4) + 1) as Nilai });
  const rapatList = dossier.rapatList.map((rapat) => ({
    ...rapat,
    prioritasList: dossier.bank.aspekList.map(({ aspekId }, i) => ({
      aspekId,
      peringkat: i === 2 ? null : 5 - i,
      alasan: 'Hasil *voting*',
    })),
  }));
  return {
    ...dossier,
    rapatList,
    statistik: { ...dossier.statistik, tanggalMulai: '2020-03-31', tanggalBatas: '2021-01-01' },
  };
};

/** Dossiers that between them reach every branch of the formulas. */
export const DOSSIER_UJI: Readonly<Record<string, () => Dossier>> = {
  contoh,
  kosong: () => buildDossier(EMPTY_SIZE),
  belumLengkap,
  janggal,
  diputuskan,
  besar: () => buildDossier({ ...LARGE_SIZE, nilai: (i) => ((i % 4) + 1) as Nilai }),
};
