import type { DataUmum, Rapat } from '../dossier';

export interface RapatBaru {
  readonly rapatId: string;
  readonly nama: string;
  readonly jenis: Rapat['jenis'];
  /** Edition the meeting is about. */
  readonly edisiId: string;
  readonly namaInstansi: string;
  /** Decree the meeting rests on, the dossier's own (SK Tim Penyusun). */
  readonly dasarHukum: DataUmum['skTimPenyusun'];
}

/** A meeting with the usual wording of its minutes; nobody attends and nothing is scored. */
export const buatRapat = ({ rapatId, nama, jenis, edisiId, namaInstansi, dasarHukum }: RapatBaru): Rapat => ({
  rapatId,
  nama,
  jenis,
  perbaikanDari: null,
  alasanPerbaikan: '',
  edisiId,
  tanggal: null,
  waktuMulai: null,
  waktuSelesai: null,
  tempat: '',
  agenda: '',
  dasarHukum,
  undangan: { nomor: '', tanggal: null, tentang: '' },
  kuorum: { cara: 'TANPA' },
  batasWaktu: { rapatMenit: null, pertanyaanDetik: null },
  pimpinan: { nama: '', jabatan: 'Pimpinan Rapat', nip: '' },
  notulis: { nama: '', jabatan: 'Notulis', nip: '' },
  pesertaList: [],
  penilaianList: [],
  prioritasList: [],
  beritaAcara: {
    nomor: '',
    judul: 'BERITA ACARA PENILAIAN MANDIRI',
    namaKegiatan: 'Penilaian Mandiri Pengelolaan Pengaduan Pelayanan Publik',
    lokasi: namaInstansi,
    dasar:
      'Sesuai standar dan mengacu pada petunjuk teknis penyusunan rencana aksi pengelolaan pengaduan pelayanan publik, kegiatan telah menghasilkan:',
    hasilList: [
      'Matriks Asesmen Pengelolaan Pengaduan (terlampir);',
      'Prioritas Instansi untuk meningkatkan efektivitas pengelolaan pengaduan (terlampir);',
      'Kelompok Program/Program/Kegiatan Rencana Aksi Pengelolaan Pengaduan (terlampir).',
    ],
    penutup: 'Demikian Berita Acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.',
    judulLampiranAsesmen: 'MATRIKS ASESMEN PENGELOLAAN PENGADUAN',
    judulLampiranPrioritas: 'PRIORITAS INSTANSI UNTUK MENINGKATKAN EFEKTIVITAS PENGELOLAAN PENGADUAN',
    judulLampiranMatriks: 'KELOMPOK PROGRAM/PROGRAM/KEGIATAN RENCANA AKSI PENGELOLAAN PENGADUAN',
    pembuka: '',
    lampiranList: ['ASESMEN', 'PRIORITAS', 'MATRIKS'],
    profil: { kertas: 'F4', huruf: 'BONUM', ukuranHuruf: 12 },
  },
  pengesahan: null,
});
