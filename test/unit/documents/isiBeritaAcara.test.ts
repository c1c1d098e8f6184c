import { describe, expect, it } from 'vitest';
import { buildBeritaAcara } from '../../../shared/documents/buildBeritaAcara';
import type { Dokumen } from '../../../shared/documents/model/dokumen';
import { polosOf } from '../../../shared/documents/model/teks';
import type { Dossier, Rapat } from '../../../shared/domain/dossier';
import { rapatUtama } from '../../../shared/domain/naskah';
import { buildDossier } from '../../builders/buildDossier';
import { expectCode } from '../../builders/expectCode';
import { perbaiki, pesertaPanjang, sahkan, ubahBeritaAcara, ubahRapat } from '../../export/pdf/rapatUji';

const dasar = buildDossier({ aspek: 3, pertanyaan: 6, peserta: 4, nilai: () => 2 });
const lengkap = ubahRapat(dasar, { tanggal: '2021-11-29' });

const isiList = (dokumen: Dokumen) => dokumen.bagianList.flatMap((bagian) => bagian.isiList);
const judulList = (dossier: Dossier): string[] =>
  isiList(buildBeritaAcara(dossier)).flatMap((isi) => (isi.jenis === 'JUDUL' ? isi.id : []));
const paragrafList = (dossier: Dossier): string[] =>
  isiList(buildBeritaAcara(dossier)).flatMap((isi) => (isi.jenis === 'PARAGRAF' ? polosOf(isi.teks) : []));
const tabelKe = (dossier: Dossier, i: number) =>
  isiList(buildBeritaAcara(dossier)).flatMap((isi) => (isi.jenis === 'TABEL' ? isi.tabel : []))[i];
const selPolosOf = (dossier: Dossier, i: number): string[][] =>
  (tabelKe(dossier, i)?.barisList ?? []).map((b) => b.selList.map((s) => polosOf(s.teks)));

describe('minutes of a meeting', () => {
  it('attach what was selected, in that order', () => {
    expect(judulList(ubahBeritaAcara(lengkap, { lampiranList: ['MATRIKS', 'ASESMEN'] }))).toEqual([
      'berita-acara',
      'peserta-rapat',
      'matriks-program',
      'matriks-asesmen',
    ]);
    expect(judulList(ubahBeritaAcara(lengkap, { lampiranList: [] }))).toEqual(['berita-acara', 'peserta-rapat']);
  });

  it('follow paper and face set for them', () => {
    const { profil } = buildBeritaAcara(
      ubahBeritaAcara(lengkap, { profil: { kertas: 'A4', huruf: 'SANS', ukuranHuruf: 11 } }),
    );
    expect(profil).toMatchObject({
      kertas: { lebarMm: 210, tinggiMm: 297 },
      huruf: 'Liberation Sans',
      ukuranHuruf: 11,
    });
  });

  it('name decree and invitation only when there are any, and the quorum only with a rule', () => {
    expect(paragrafList(lengkap).join(' ')).not.toMatch(/berdasarkan|kuorum/);
    const isi = paragrafList(
      ubahRapat(lengkap, {
        dasarHukum: { nomor: '5/2021', tanggal: '2021-01-04', tentang: 'Tim Penyusun' },
        undangan: { nomor: '005/1', tanggal: null, tentang: 'Rapat' },
        kuorum: { cara: 'JUMLAH', minimal: 2 },
        pesertaList: pesertaPanjang(3, (i) => ({ hadir: i > 0, mewakili: i === 1 ? 'Camat' : '' })),
      }),
    );
    expect(isi).toContain(
      'Kegiatan dilaksanakan berdasarkan Keputusan Nomor 5/2021 tanggal 4 Januari 2021 tentang Tim Penyusun dan Surat Undangan Nomor 005/1 perihal Rapat.',
    );
    expect(isi).toContain(
      'Rapat dihadiri oleh 2 (dua) orang dari 3 (tiga) orang dalam daftar, termasuk 1 (satu) orang yang mewakili, sehingga kuorum paling sedikit 2 (dua) orang terpenuhi.',
    );
  });

  it('skip blank results and count the rest', () => {
    const daftar = isiList(buildBeritaAcara(ubahBeritaAcara(lengkap, { hasilList: [' ', 'Satu {hari}', '', 'Dua'] })));
    expect(daftar.flatMap((isi) => (isi.jenis === 'DAFTAR' ? isi.butirList.map(polosOf) : []))).toEqual([
      'Satu Senin',
      'Dua',
    ]);
  });

  it('list who was present, with deputies, late arrivals and signatures', () => {
    const dossier = ubahRapat(lengkap, {
      waktuMulai: '09.00',
      pesertaList: pesertaPanjang(3, (i) => ({
        hadir: i !== 1,
        mewakili: i === 0 ? 'Camat' : '',
        jamHadir: i === 2 ? '09.20' : '09.00',
        tandaTangan:
          i === 2
            ? [
                [
                  [1, 2],
                  [3, 4],
                ],
              ]
            : [],
      })),
    });
    const tabel = tabelKe(dossier, 0);
    expect(selPolosOf(dossier, 0).map(([no, nama]) => `${no} ${nama}`)).toEqual([
      '1 Nama01awal yang cukup panjang sampai Nama01akhir\nmewakili Camat',
      '2 Nama03awal yang cukup panjang sampai Nama03akhir\nhadir pukul 09.20',
    ]);
    expect(tabel?.barisList.map((b) => b.selList[4]?.tandaTangan)).toEqual([
      undefined,
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ]);
  });

  it('print votes as a column only when there were any, and dissent below the scores', () => {
    expect(tabelKe(lengkap, 1)?.kolomList).toHaveLength(6);
    const [pertama, ...lain] = rapatUtama(lengkap).penilaianList;
    if (!pertama) throw new Error('penilaian');
    const dossier = ubahRapat(lengkap, {
      penilaianList: [
        { ...pertama, suara: { cara: 'ANGKAT_TANGAN', jumlahList: [0, 5, 2, 1] }, pendapatBerbeda: 'Camat: 4' },
        ...lain,
      ],
    });
    expect(selPolosOf(dossier, 1).map((b) => b.at(-1))).toEqual(['0 · 5 · 2 · 1', '', '', '', '', '']);
    expect(judulList(dossier)).toContain('pendapat-berbeda');
    expect(
      isiList(buildBeritaAcara(dossier)).flatMap((isi) => (isi.jenis === 'DAFTAR' ? isi.butirList.map(polosOf) : [])),
    ).toContain('Pertanyaan 1: Camat: 4');
  });
});

describe('minutes after locking', () => {
  const terkunci = sahkan(lengkap);

  it('come from the frozen copy, whatever the dossier has become', () => {
    const berubah: Dossier = {
      ...terkunci,
      matriks: [],
      dataUmum: { ...terkunci.dataUmum, instansi: { ...terkunci.dataUmum.instansi, namaPemerintah: 'Lain' } },
      bank: { ...terkunci.bank, aspekList: [] },
    };
    expect(buildBeritaAcara(berubah)).toEqual(buildBeritaAcara(terkunci));
  });

  it('are found by their id and not by another', async () => {
    const { rapatId } = rapatUtama(terkunci);
    expect(buildBeritaAcara(perbaiki(terkunci, {}), rapatId)).toEqual(buildBeritaAcara(terkunci));
    await expectCode('NOT_FOUND', () => buildBeritaAcara(terkunci, 'tidak-ada'));
  });

  it('carry a proof that open ones don’t', () => {
    const kaki = (dossier: Dossier): string[] => buildBeritaAcara(dossier).bagianList.map((b) => b.kakiList.join('|'));
    for (const teks of kaki(terkunci))
      expect(teks).toBe(`Disahkan 24 November 2026 · edisi awal|SHA-256 ${rapatUtama(terkunci).pengesahan?.sha256}`);
    for (const teks of kaki(lengkap)) expect(teks).toMatch(/^Belum disahkan/);
  });
});

describe('a correction', () => {
  const terkunci = sahkan(ubahBeritaAcara(lengkap, { nomor: '005/118' }));
  const ubah: Partial<Rapat> = { tempat: 'Aula' };
  const koreksi = perbaiki(terkunci, ubah);

  it('says what it is, what it corrects and why', () => {
    const isi = paragrafList(koreksi).join(' ');
    expect(buildBeritaAcara(koreksi).judul).toBe('BERITA ACARA PERBAIKAN PENILAIAN MANDIRI');
    expect(isi).toContain(
      'Berita acara ini memperbaiki Berita Acara Penilaian Mandiri Nomor 005/118 tanggal 29 November 2021 yang disahkan pada tanggal 24 November 2026.',
    );
    expect(isi).toContain(rapatUtama(terkunci).pengesahan?.sha256);
    expect(isi).toContain('Alasan perbaikan: Satu nilai tertukar.');
  });

  it('lists what changed, also after it was locked itself', () => {
    const harapan = [['1', 'Tempat', '–', 'Aula']];
    expect(judulList(koreksi)[2]).toBe('daftar-perubahan');
    expect(selPolosOf(koreksi, 1)).toEqual(harapan);
    expect(selPolosOf(sahkan(koreksi), 1)).toEqual(harapan);
  });
});
