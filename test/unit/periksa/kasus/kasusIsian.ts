import { semua, ubahAcara, ubahPrioritas } from '../ubahBagian';
import { tambahBlok, tambahTeks, type Ubah, ubahRapat } from '../ubahBersih';
import type { KasusByAturan } from './kasus';

/** Names the class of the highest scores. */
const ubahPredikat =
  (label: string): Ubah =>
  (dossier) => ({
    ...dossier,
    bank: {
      ...dossier.bank,
      predikatSet: {
        ...dossier.bank.predikatSet,
        kelasList: dossier.bank.predikatSet.kelasList.map((kelas) =>
          kelas.batasAtas === 400 ? { ...kelas, label } : kelas,
        ),
      },
    },
  });

/** Scores, ranks, predicates, variables and signers. */
export const KASUS_ISIAN = {
  NILAI_KOSONG: {
    nyala: ubahRapat(({ penilaianList }) => ({ penilaianList: penilaianList.slice(1) })),
    diam: ubahRapat(({ penilaianList }) => ({ penilaianList: penilaianList.map((p) => ({ ...p, catatan: '' })) })),
  },
  ALASAN_KURANG: {
    nyala: ubahRapat(({ prioritasList }) => ({
      prioritasList: prioritasList.map((p, i) => ({ ...p, peringkat: 2 - i, alasan: '' })),
    })),
    // The rank that the scores suggest needs none.
    diam: ubahPrioritas(0, { alasan: '' }),
  },
  PERINGKAT_KOSONG: {
    nyala: ubahPrioritas(1, { peringkat: null, alasan: '' }),
    // Not before all is scored.
    diam: semua(
      ubahPrioritas(1, { peringkat: null, alasan: '' }),
      ubahRapat(({ penilaianList }) => ({ penilaianList: penilaianList.slice(1) })),
    ),
  },
  PERINGKAT_GANDA: { nyala: ubahPrioritas(1, { peringkat: 1 }), diam: ubahPrioritas(1, { peringkat: 5 }) },
  ALASAN_TANPA_PERINGKAT: {
    nyala: ubahPrioritas(1, { peringkat: null }),
    diam: ubahPrioritas(1, { peringkat: null, alasan: ' ' }),
  },
  PREDIKAT_KOSONG: { nyala: ubahPredikat(' '), diam: ubahPredikat('SANGAT BAIK SEKALI') },
  VARIABEL_ASING: {
    nyala: tambahTeks('Nilainya {nilai_x}.'),
    diam: tambahTeks('Di {instansi}; { } {1} {a b}.'),
  },
  VARIABEL_KOSONG: {
    nyala: tambahTeks('Rapat di {tempat_rapat}.'),
    diam: semua(
      tambahTeks('Rapat di {tempat_rapat}.'),
      ubahRapat(() => ({ tempat: 'Aula' })),
    ),
  },
  RUJUKAN_HILANG: {
    nyala: tambahTeks('Lihat {tabel:UKURAN}.'),
    diam: tambahBlok(
      { jenis: 'TABEL', kode: 'UKURAN', judul: 'Ukuran', sumber: '' },
      { jenis: 'PARAGRAF', teks: 'Lihat {tabel:UKURAN}.' },
    ),
  },
  ISIAN_KOSONG: {
    nyala: tambahTeks('Jumlahnya [lengkapi jumlah].'),
    diam: tambahTeks('Jumlahnya [sic] sudah dilengkapi.'),
  },
  PENANDA_TANGAN_KOSONG: {
    nyala: ubahRapat(({ pimpinan }) => ({ pimpinan: { ...pimpinan, nama: ' ' } })),
    diam: semua(
      ubahRapat(({ pimpinan }) => ({ pimpinan: { ...pimpinan, jabatan: '' } })),
      ubahAcara({ nomor: '1' }),
    ),
  },
  HASIL_TERLAMPIR: {
    nyala: ubahAcara({ hasilList: ['Matriks Asesmen (terlampir);', 'Prioritas Instansi.'] }),
    // No result says so, and none need.
    diam: ubahAcara({ hasilList: ['Matriks Asesmen;', 'Prioritas Instansi.'] }),
  },
} satisfies KasusByAturan;
