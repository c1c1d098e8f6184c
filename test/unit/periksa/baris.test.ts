import { expect, it } from 'vitest';
import { periksaDossier } from '../../../shared/domain/periksa/periksaDossier';
import { buildDossierBersih } from '../../builders/buildDossierBersih';
import { ubahAspek, ubahPejabat, ubahPeserta, ubahPrioritas, ubahUkuran } from './ubahBagian';
import { aturanSetelah, tambahTeks, temuanSetelah, type Ubah, ubahBaris, ubahRapat } from './ubahBersih';

it.each<[string, Ubah, string[]]>([
  ['an empty row', ubahBaris('baris-3', { uraian: '', tahunList: [], pihakList: [] }), ['BARIS_KOSONG']],
  ['ticks without a text', ubahBaris('baris-3', { uraian: '' }), ['TANPA_URAIAN']],
  ['an activity without a year', ubahBaris('baris-3', { tahunList: [] }), ['TANPA_TAHUN']],
  ['a year that is no column', ubahBaris('baris-3', { tahunList: [2025] }), ['TAHUN_DI_LUAR']],
  ['years of a parent', ubahBaris('baris-2', { tahunIkutAnak: false, tahunList: [2022] }), ['TAHUN_BEDA_ANAK']],
  [
    'drafting planned before the year of adoption',
    ubahBaris('baris-3', { uraian: 'Penyusunan Peraturan Bupati tentang Rencana Aksi', tahunList: [2021] }),
    ['TAHUN_DI_LUAR', 'KEGIATAN_LEWAT'],
  ],
  ['a tick as a party', ubahBaris('baris-3', { pihakList: ['√'] }), ['PIHAK_TANDA']],
  ['no party', ubahBaris('baris-3', { pihakList: [] }), ['TANPA_PIHAK']],
  ['a typed number', ubahBaris('baris-3', { uraian: 'Kegiatan I.1.1 Pelatihan' }), ['NOMOR_DIKETIK']],
  ['an office in two spellings', ubahBaris('baris-3', { pihakList: ['bagian organisasi', 'Dinas 3'] }), ['RAGAM_NAMA']],
  ['a person in two spellings', ubahPeserta(0, { nama: 'KETUA RAPAT' }), ['RAGAM_NAMA']],
  ['an aspect in two spellings', ubahAspek({ namaKategorisasi: '1 Aspek' }), ['NAMA_ASPEK']],
  ['the government by another name', tambahTeks('Pemerintah Kabupaten Contoh Raya menerima'), ['NAMA_PEMERINTAH']],
  ['a measure by another name', ubahUkuran({ nama: 'Lain' }), ['NAMA_UKURAN']],
  ['a measure without indicators', ubahUkuran({ indikatorList: [''] }), ['UKURAN_KOSONG']],
  [
    'a rank without reason',
    ubahRapat(({ prioritasList }) => ({
      prioritasList: prioritasList.map((p, i) => ({ ...p, peringkat: 2 - i, alasan: '' })),
    })),
    ['ALASAN_KURANG'],
  ],
  ['no rank', ubahPrioritas(1, { peringkat: null, alasan: '' }), ['PERINGKAT_KOSONG']],
  ['a reason without rank', ubahPrioritas(1, { peringkat: null }), ['PERINGKAT_KOSONG', 'ALASAN_TANPA_PERINGKAT']],
  ['a rank twice', ubahPrioritas(1, { peringkat: 1 }), ['PERINGKAT_GANDA']],
  [
    'a question without score',
    ubahRapat(({ penilaianList }) => ({ penilaianList: penilaianList.slice(1) })),
    ['NILAI_KOSONG'],
  ],
  [
    'an unknown variable',
    ubahRapat(({ beritaAcara }) => ({ beritaAcara: { ...beritaAcara, penutup: 'Demikian {harri}.' } })),
    ['VARIABEL_ASING'],
  ],
  [
    'a variable without value',
    ubahRapat(({ beritaAcara }) => ({ beritaAcara: { ...beritaAcara, penutup: 'Di {tempat}.' }, tempat: '' })),
    ['VARIABEL_KOSONG'],
  ],
  ['no chair', ubahRapat(({ pimpinan }) => ({ pimpinan: { ...pimpinan, nama: '' } })), ['PENANDA_TANGAN_KOSONG']],
  ['a malformed NIP', ubahPejabat({ nip: '19641320 199203 1 008' }), ['NIP_JANGGAL']],
  ['a degree without comma', ubahPejabat({ nama: 'Drs. CONTOH M.M.' }), ['GELAR_KOMA']],
  ['a person twice', ubahPeserta(1, { nama: 'Peserta 1' }), ['ORANG_GANDA']],
  ['an office that is no name', ubahPeserta(1, { instansi: '- 11 -' }), ['INSTANSI_JANGGAL']],
])('finds %s', (_, ubah, aturanList) => {
  expect(aturanSetelah(ubah)).toEqual(aturanList);
});

it.each<[string, Ubah]>([
  ['initials', ubahPejabat({ nama: 'M. S. Contoh, S.T., M.M.' })],
  ['a name that ends in St', ubahPejabat({ nama: 'Budi Setiawan' })],
  ['no NIP', ubahPejabat({ nip: '' })],
  [
    'a measure that only a wrong spelling tells apart, beyond that spelling',
    (dossier) => {
      const uraian = 'Peningkatan efektivitas';
      return {
        ...dossier,
        matriks: dossier.matriks.map((baris, i) => (i === 0 ? { ...baris, uraian } : baris)),
        ukuranList: dossier.ukuranList.map((u) => ({ ...u, nama: uraian })),
      };
    },
  ],
  ['other words in another order', ubahAspek({ namaKategorisasi: 'Aspek satu' })],
  ['a year in a text', ubahBaris('baris-3', { uraian: 'Pelatihan tahap I. Tahun pertama' })],
])('says nothing of %s', (_, ubah) => {
  expect(temuanSetelah(ubah)).toEqual([]);
});

it('leads to the row, and tells classes apart', () => {
  const [temuan] = periksaDossier(ubahBaris('baris-3', { pihakList: ['√'] })(buildDossierBersih()), 2022);
  expect(temuan).toMatchObject({
    kelas: 'PERINGATAN',
    tempat: { layar: 'matriks', id: 'baris-3', sebutan: 'Kegiatan I.1.1', jalur: 'matriks[baris-3].pihakList' },
    ditemukan: '"√"',
  });
});

it('misses an activity of the most urgent aspect in the coming year', () => {
  const tanpa2024: Ubah = (dossier) => ({
    ...dossier,
    matriks: dossier.matriks.map((b) => ({ ...b, tahunList: b.tahunList.filter((t) => t !== 2024) })),
  });
  const dossier = tanpa2024(buildDossierBersih());
  expect(periksaDossier(dossier, 2022)).toEqual([]);
  expect(periksaDossier(dossier, 2023).map(({ aturan }) => aturan)).toEqual(['PRIORITAS_TANPA_KEGIATAN']);
});

it('one finding where a wrong spelling is all that tells two names apart', () => {
  const ubah = ubahAspek({ nama: 'Sumber Daya Manusia', namaKategorisasi: 'Sumberdaya Manusia' });
  expect(temuanSetelah(ubah)).toEqual(['EJAAN persiapan bank.aspekList[aspek-1].namaKategorisasi: "Sumber daya"']);
  expect(temuanSetelah(ubahUkuran({ nama: 'Efektifitas' }))).toHaveLength(2);
});
