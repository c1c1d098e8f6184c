import type { Dossier } from '../../shared/domain/dossier';
import { tahunDalam } from '../../shared/domain/matriks/nomorMatriks';
import type { DossierSize } from './buildDossier';
import { buildRapatSiap } from './buildRapatSiap';

/** A dossier in which everything agrees, with a narrative that types its numbers: checks find nothing in it. */
export const buildDossierBersih = (size: DossierSize = {}): Dossier => {
  const dossier = buildRapatSiap(size);
  const { dataUmum, rapatList, matriks, targetList, ukuranList } = dossier;
  const [rapat] = rapatList;
  const { periode } = dataUmum;
  return {
    ...dossier,
    dataUmum: {
      ...dataUmum,
      skTimPenyusun: { nomor: '188/12/HUK/2021', tanggal: '2021-10-01', tentang: 'Tim Penyusun Rencana Aksi' },
      mengingatList: [
        'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 62 Tahun 2018 tentang Pedoman Sistem Pengelolaan Pengaduan Pelayanan Publik Nasional (Berita Negara Republik Indonesia Tahun 2018 Nomor 1726);',
      ],
    },
    statistik: {
      ...dossier.statistik,
      tanggalMulai: '2019-01-01',
      tanggalBatas: `${2018 + dossier.statistik.tahunList.length}-11-30`,
    },
    matriks: matriks.map((baris) => ({
      ...baris,
      tahunIkutAnak: baris.jenis !== 'KEGIATAN',
      tahunList: baris.jenis === 'KEGIATAN' ? tahunDalam(periode) : [],
    })),
    targetList: targetList.map((t) => ({
      ...t,
      targetList: tahunDalam(periode).map((tahun) => ({ tahun, nilai: 80 })),
    })),
    ukuranList: ukuranList.map((u) => ({ ...u, nama: matriks[0]?.uraian ?? '' })),
    rapatList: [{ ...rapat, pesertaList: rapat.pesertaList.map((p) => ({ ...p, instansi: p.instansi.trim() })) }],
    edisiList: dossier.edisiList.map((e) => ({
      ...e,
      nomor: '3',
      tahun: 2022,
      tanggalPenetapan: '2022-03-02',
      tanggalPengundangan: '2022-03-02',
      tahunBeritaDaerah: 2022,
    })),
    naskah: [
      ...dossier.naskah,
      {
        bagianId: 'bagian-angka',
        isDicetak: true,
        jenis: 'SUBBAB',
        judul: 'Keadaan',
        blokList: [
          {
            jenis: 'PARAGRAF',
            teks: 'Ada 100 pengaduan pada tahun 2019. Sebanyak 60 pengaduan (60,0%) selesai, yaitu 60% atau 60 dari 100. Rapat pada Senin, 29 November 2021.',
          },
          {
            jenis: 'PARAGRAF',
            teks: 'Asesmen terhadap dua aspek: Aspek 1 bernilai 2,00 dengan predikat KURANG, sedangkan 4,00 untuk Aspek 2. Rencana Aksi Tahun 2022-2024 mengikuti *Road Map* Tahun 2020-2024.',
          },
          {
            jenis: 'PARAGRAF',
            teks: 'Dasarnya Keputusan Nomor 188/12/HUK/2021 tanggal 1 Oktober 2021 tentang Tim Penyusun Rencana Aksi dan Peraturan Menteri PANRB Nomor 62 Tahun 2018 tentang Pedoman Sistem Pengelolaan Pengaduan Pelayanan Publik Nasional.',
          },
        ],
      },
    ],
  };
};
