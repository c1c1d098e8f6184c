import { describe, expect, it } from 'vitest';
import type { Dossier, Nilai, Rapat } from '../../../shared/domain/dossier';
import { salinDossier } from '../../../shared/domain/interchange/salinDossier';
import { rapatUtama } from '../../../shared/domain/naskah';
import { parseSalinan, salinanPengesahan } from '../../../shared/domain/pengesahan/isiPengesahan';
import { pesertaBaru } from '../../../shared/domain/rapat/barisBaru';
import { type IsiRapat, type PerubahanRapat, perubahanRapat } from '../../../shared/domain/rapat/perubahanRapat';
import { buildDossier } from '../../builders/buildDossier';

let urutan = 0;
/** With ids as a store gives them, none of them a position. */
const dossier = salinDossier(
  buildDossier({ aspek: 3, pertanyaan: 9, baris: 6, peserta: 5, tahun: 2, nilai: () => 3 }),
  'Uji',
  () => `asli-${(urutan += 7)}`,
);
const rapat = rapatUtama(dossier);
const bank = dossier.bank;

/** The frozen copy of a meeting, with the positional ids it has in truth. */
const bekukan = (isi: Dossier): IsiRapat => parseSalinan(salinanPengesahan(isi, rapatUtama(isi).rapatId));

const banding = (ubah: Partial<Rapat>, bankBaru = bank): PerubahanRapat[] =>
  perubahanRapat(bekukan(dossier), { rapat: { ...rapat, ...ubah }, bank: bankBaru });

const [peserta1, peserta2, ...pesertaLain] = rapat.pesertaList;
if (!peserta1 || !peserta2) throw new Error('peserta');

describe('changes of a correction', () => {
  it('are none for an untouched copy, although the frozen one has other ids', () => {
    expect(bekukan(dossier).rapat.pesertaList[0]?.pesertaId).not.toBe(peserta1.pesertaId);
    expect(banding({})).toEqual([]);
  });

  it('say what a meeting is about in words', () => {
    expect(
      banding({
        tanggal: '2022-02-01',
        kuorum: { cara: 'PERSEN', minimal: 60 },
        pimpinan: { nama: 'Budi', jabatan: 'Ketua', nip: '196408201992031008' },
      }),
    ).toMatchObject([
      { kelompok: 'INFORMASI', bagian: 'Tanggal rapat', menjadi: '1 Februari 2022' },
      { bagian: 'Kuorum', semula: 'tanpa aturan kuorum', menjadi: 'paling sedikit 60% dari daftar' },
      { bagian: 'Pimpinan rapat', menjadi: 'Budi, Ketua, NIP 19640820 199203 1 008' },
    ]);
  });

  it('find people again by name, office and place', () => {
    const perubahan = banding({
      pesertaList: [
        { ...peserta1, hadir: !peserta1.hadir, mewakili: 'Kepala Dinas' },
        { ...peserta2, nama: 'Nama yang Dibetulkan' },
        ...pesertaLain.slice(1),
        pesertaBaru({ pesertaId: 'x', nama: 'Siti', instansi: 'Bappeda', hadir: true }),
      ],
    });
    const hadir = (is: boolean): string => (is ? 'hadir' : 'tidak hadir');
    expect(perubahan).toEqual([
      {
        kelompok: 'KEHADIRAN',
        bagian: `Peserta ${peserta1.nama}: kehadiran`,
        semula: hadir(peserta1.hadir),
        menjadi: hadir(!peserta1.hadir),
      },
      { kelompok: 'KEHADIRAN', bagian: `Peserta ${peserta1.nama}: mewakili`, semula: '', menjadi: 'Kepala Dinas' },
      {
        kelompok: 'KEHADIRAN',
        bagian: `Peserta ${peserta2.nama}: nama`,
        semula: peserta2.nama,
        menjadi: 'Nama yang Dibetulkan',
      },
      expect.objectContaining({ bagian: 'Peserta dihapus dari daftar', menjadi: '' }),
      {
        kelompok: 'KEHADIRAN',
        bagian: 'Peserta ditambahkan ke daftar',
        semula: '',
        menjadi: 'Siti, Bappeda, hadir',
      },
    ]);
  });

  it('keep namesakes apart in their order', () => {
    const kembar = [peserta1, { ...peserta1, pesertaId: 'kembar' }];
    const lama = { ...dossier, rapatList: [{ ...rapat, pesertaList: kembar }] };
    const perubahan = perubahanRapat(bekukan(lama), {
      rapat: { ...rapat, pesertaList: [peserta1, { ...peserta1, jamHadir: '09.30' }] },
      bank,
    });
    expect(perubahan).toEqual([
      { kelompok: 'KEHADIRAN', bagian: `Peserta ${peserta1.nama}: jam hadir`, semula: '', menjadi: '09.30' },
    ]);
  });

  it('tell a new order of the list', () => {
    expect(banding({ pesertaList: [peserta2, peserta1, ...pesertaLain] })).toEqual([
      {
        kelompok: 'KEHADIRAN',
        bagian: 'Urutan daftar hadir',
        semula: `1. ${peserta1.nama}; 2. ${peserta2.nama}`,
        menjadi: `1. ${peserta2.nama}; 2. ${peserta1.nama}`,
      },
    ]);
  });

  it('tell a score with what follows from it, votes, dissent and notes', () => {
    const [pertama, ...lain] = rapat.penilaianList;
    if (!pertama) throw new Error('penilaian');
    const perubahan = banding({
      penilaianList: [
        {
          ...pertama,
          nilai: 1,
          pendapatBerbeda: 'Inspektorat: 2',
          suara: { cara: 'ANGKAT_TANGAN', jumlahList: [4, 1, 0, 0] },
        },
        ...lain,
      ],
    });
    const nomor =
      bank.aspekList.flatMap((a) => a.pertanyaanList).findIndex((p) => p.pertanyaanId === pertama.pertanyaanId) + 1;
    expect(perubahan.filter(({ kelompok }) => kelompok === 'PENILAIAN')).toEqual([
      { kelompok: 'PENILAIAN', bagian: `Pertanyaan ${nomor}: nilai`, semula: '3', menjadi: '1' },
      {
        kelompok: 'PENILAIAN',
        bagian: `Pertanyaan ${nomor}: suara`,
        semula: '',
        menjadi: 'nilai 1: 4, nilai 2: 1, nilai 3: 0, nilai 4: 0 (angkat tangan)',
      },
      { kelompok: 'PENILAIAN', bagian: `Pertanyaan ${nomor}: pendapat berbeda`, semula: '', menjadi: 'Inspektorat: 2' },
    ]);
    expect(perubahan.filter(({ kelompok }) => kelompok === 'PRIORITAS')).toMatchObject([
      { bagian: expect.stringMatching(/: nilai rata-rata$/), semula: '3,00', menjadi: '2,33' },
      { bagian: expect.stringMatching(/: predikat$/), semula: 'BAIK', menjadi: 'KURANG' },
    ]);
  });

  it('tell who voted otherwise, although the counts are the same', () => {
    const [pertama, ...lain] = rapat.penilaianList;
    if (!pertama) throw new Error('penilaian');
    const denganSuara = (a: Nilai, b: Nilai): Partial<Rapat> => ({
      penilaianList: [
        {
          ...pertama,
          suara: {
            cara: 'PESERTA',
            suaraList: [
              { pesertaId: peserta1.pesertaId, nilai: a },
              { pesertaId: peserta2.pesertaId, nilai: b },
            ],
          },
        },
        ...lain,
      ],
    });
    const lama = { ...dossier, rapatList: [{ ...rapat, ...denganSuara(3, 4) }] };
    const perubahan = perubahanRapat(bekukan(lama), { rapat: { ...rapat, ...denganSuara(4, 3) }, bank });
    expect(perubahan).toMatchObject([
      {
        bagian: expect.stringMatching(/suara tiap peserta$/),
        semula: [`${peserta1.nama}: 3`, `${peserta2.nama}: 4`].toSorted().join('; '),
        menjadi: [`${peserta1.nama}: 4`, `${peserta2.nama}: 3`].toSorted().join('; '),
      },
    ]);
  });

  it('tell decisions on priorities and a wording of the bank', () => {
    const [aspek] = bank.aspekList;
    const [pertanyaan] = aspek?.pertanyaanList ?? [];
    if (!aspek || !pertanyaan) throw new Error('bank');
    const bankBaru = {
      ...bank,
      aspekList: bank.aspekList.map((a) =>
        a === aspek
          ? {
              ...a,
              pertanyaanList: a.pertanyaanList.map((p) => (p === pertanyaan ? { ...p, teks: 'Rumusan baru' } : p)),
            }
          : a,
      ),
    };
    const perubahan = banding(
      { prioritasList: [{ aspekId: aspek.aspekId, peringkat: 2, alasan: 'Anggaran belum ada.' }] },
      bankBaru,
    );
    expect(perubahan).toMatchObject([
      { kelompok: 'PENILAIAN', bagian: 'Pertanyaan 1: rumusan', semula: pertanyaan.teks, menjadi: 'Rumusan baru' },
      { kelompok: 'PRIORITAS', bagian: `Aspek ${aspek.nama}: prioritas`, menjadi: '2' },
      { kelompok: 'PRIORITAS', bagian: `Aspek ${aspek.nama}: alasan prioritas`, menjadi: 'Anggaran belum ada.' },
    ]);
  });

  it('tell the attached matrix, when it is given', () => {
    const matriks = dossier.matriks.map((b, i) => (i === 2 ? { ...b, tahunList: [2022], pihakList: ['Bappeda'] } : b));
    const semula = bekukan(dossier);
    expect(perubahanRapat(semula, { rapat, bank, matriks: dossier.matriks })).toEqual([]);
    const perubahan = perubahanRapat(semula, { rapat, bank, matriks: matriks.slice(0, -1) });
    expect(perubahan.every(({ kelompok }) => kelompok === 'MATRIKS')).toBe(true);
    expect(perubahan).toContainEqual(
      expect.objectContaining({ bagian: expect.stringMatching(/: pihak terlibat$/), menjadi: 'Bappeda' }),
    );
    expect(perubahan.at(-1)).toMatchObject({
      bagian: 'Baris matriks dihapus',
      semula: expect.stringContaining(matriks.at(-1)?.uraian ?? 'x'),
    });
  });

  it('tell the wording of the minutes, but not number, title, paper and face, which are the correction’s own', () => {
    const { beritaAcara } = rapat;
    const perubahan = banding({
      beritaAcara: {
        ...beritaAcara,
        nomor: '9',
        judul: 'BERITA ACARA PERBAIKAN',
        profil: { kertas: 'A4', huruf: 'SANS', ukuranHuruf: 11 },
        lampiranList: ['MATRIKS', 'ASESMEN'],
        hasilList: ['Hasil paling depan.', ...beritaAcara.hasilList],
      },
    });
    expect(perubahan).toEqual([
      {
        kelompok: 'BERITA_ACARA',
        bagian: 'Lampiran',
        semula: 'matriks asesmen, prioritas, matriks program',
        menjadi: 'matriks program, matriks asesmen',
      },
      { kelompok: 'BERITA_ACARA', bagian: 'Butir hasil ditambahkan', semula: '', menjadi: 'Hasil paling depan.' },
    ]);
  });
});
