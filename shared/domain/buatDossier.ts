import { type BagianNaskah, type Bank, type Dossier, PROFIL_LAMPIRAN_BAKU, type RentangTahun } from './dossier';
import { naskahDariTemplat } from './naskah/naskahDariTemplat';
import { buatRapat } from './rapat/buatRapat';

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
  const edisiId = newId();
  const aspekList = baru.bank.aspekList.map((aspek) => ({
    ...aspek,
    aspekId: newId(),
    kelompokProgramId: null,
    pertanyaanList: aspek.pertanyaanList.map(({ teks }) => ({ pertanyaanId: newId(), teks })),
  }));
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
        logo: '',
      },
      namaRencana: 'Rencana Aksi Pengelolaan Pengaduan Pelayanan Publik',
      judulLaporan: 'Laporan Rencana Aksi Pengelolaan Pengaduan Pelayanan Publik',
      periode,
      tahunMatriks: periode,
      pejabatList: [],
      perangkatList: [],
      skTimPenyusun: { nomor: '', tanggal: null, tentang: '' },
      keputusanList: [],
      menimbangList: [],
      mengingatList: [],
      profilLampiran: PROFIL_LAMPIRAN_BAKU,
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
    bank: { ...baru.bank, aspekList },
    rapatList: [
      buatRapat({
        rapatId: newId(),
        nama: 'Rapat Asesmen Mandiri',
        jenis: 'PERTAMA',
        edisiId,
        namaInstansi,
        dasarHukum: { nomor: '', tanggal: null, tentang: '' },
      }),
    ],
    targetList: [],
    matriks: [],
    ukuranList: [],
    naskah: naskahDariTemplat(
      baru.naskah,
      aspekList.map(({ aspekId }) => aspekId),
      newId,
    ),
    gambarList: [],
    temuanDiterimaList: [],
    edisiList: [
      {
        edisiId,
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
        dasarHukum: '',
        evaluasi: '',
        penetapan: null,
      },
    ],
  };
};
