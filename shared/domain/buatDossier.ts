import type { BagianNaskah, Bank, Dossier, RentangTahun } from './dossier';

export interface DossierBaru {
  readonly nama: string;
  /** `Kabupaten Kotawaringin Timur`; may be empty and filled in later. */
  readonly namaInstansi: string;
  readonly periode: RentangTahun;
  readonly bank: Bank;
  readonly naskah: readonly BagianNaskah[];
}

/**
 * A new dossier with a question bank and narrative sections of its own ids; its meeting, matrix and statistics are
 * empty. `newId` must answer a fresh id each time.
 */
export const buatDossier = (baru: DossierBaru, newId: () => string): Dossier => {
  const { namaInstansi, periode } = baru;
  return {
    dossierId: newId(),
    nama: baru.nama,
    catatanList: [],
    dataUmum: {
      instansi: {
        nama: namaInstansi,
        namaPemerintah: namaInstansi && `Pemerintah Daerah ${namaInstansi}`,
        provinsi: '',
        unitPenyusun: 'Sekretariat Daerah',
        kepalaDaerah: '',
        ibuKota: '',
        situs: '',
        alamatKop: '',
      },
      namaRencana: 'Rencana Aksi Pengelolaan Pengaduan Pelayanan Publik',
      judulLaporan: 'Laporan Rencana Aksi Pengelolaan Pengaduan Pelayanan Publik',
      periode,
      tahunMatriks: periode,
      pejabatList: [],
      skTimPenyusun: { nomor: '', tanggal: null, tentang: '' },
      keputusanList: [],
      menimbangList: [],
      mengingatList: [],
    },
    statistik: {
      tanggalMulai: null,
      tanggalBatas: null,
      sumber: '',
      bacaan: 'SELESAI',
      tahunList: [],
      rincianTotal: null,
      klasifikasiList: [],
      kanalList: [],
    },
    bank: {
      ...baru.bank,
      aspekList: baru.bank.aspekList.map((aspek) => ({
        ...aspek,
        aspekId: newId(),
        kelompokProgramId: null,
        pertanyaanList: aspek.pertanyaanList.map(({ teks }) => ({ pertanyaanId: newId(), teks })),
      })),
    },
    rapatList: [
      {
        rapatId: newId(),
        nama: 'Rapat Asesmen Mandiri',
        tanggal: null,
        waktuMulai: null,
        waktuSelesai: null,
        tempat: '',
        agenda: '',
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
        },
      },
    ],
    targetList: [],
    matriks: [],
    ukuranList: [],
    naskah: baru.naskah.map((bagian) => ({ ...bagian, bagianId: newId() })),
    edisiList: [
      {
        edisiId: newId(),
        perubahanKe: 0,
        status: 'DRAF',
        nomor: '',
        tahun: null,
        tempatPenetapan: '',
        tanggalPenetapan: null,
        tanggalPengundangan: null,
        nomorBeritaDaerah: '',
        tahunBeritaDaerah: null,
        alasan: '',
      },
    ],
  };
};
