import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buatLangkahList, type KodeCatatan, langkahBerikut } from '../../../renderer/app/langkah';
import type { Dossier } from '../../../shared/domain/dossier';
import { parseRenaksi } from '../../../shared/domain/interchange/renaksiFile';
import { buildDossier, EMPTY_SIZE, LARGE_SIZE } from '../../builders/buildDossier';

const contoh = (): Dossier => parseRenaksi(readFileSync('assets/contoh/kotawaringin-timur.renaksi', 'utf8'));
const keadaanOf = (dossier: Dossier) =>
  Object.fromEntries(buatLangkahList(dossier).map(({ layar, keadaan }) => [layar, keadaan]));
const kodeOf = (dossier: Dossier): KodeCatatan[] =>
  buatLangkahList(dossier).flatMap(({ catatanList }) => catatanList.map(({ kode }) => kode));

describe('buatLangkahList', () => {
  it('calls every step of an empty dossier not begun and starts at the first', () => {
    const dossier = buildDossier(EMPTY_SIZE);
    const list = buatLangkahList({
      ...dossier,
      dataUmum: { ...dossier.dataUmum, instansi: { ...dossier.dataUmum.instansi, nama: '' } },
    });
    expect(list.map(({ keadaan }) => keadaan)).toEqual(Array.from({ length: 10 }, () => 'BELUM'));
    expect(langkahBerikut(list)?.layar).toBe('data-umum');
  });

  it("finds the sample's decree dated after the meeting and its undecided ranks", () => {
    const dossier = contoh();
    expect(keadaanOf(dossier)).toMatchObject({
      rapat: 'SELESAI',
      statistik: 'SELESAI',
      persiapan: 'TEMUAN',
      'berita-acara': 'SEDANG',
    });
    expect(kodeOf(dossier)).toContain('SK_SETELAH_RAPAT');
    expect(kodeOf(dossier)).toContain('PRIORITAS_BELUM');
  });

  it('counts unscored questions and waits with the results', () => {
    const dossier = contoh();
    const [rapat] = dossier.rapatList;
    if (!rapat) throw new Error('rapat');
    const penilaianList = rapat.penilaianList.map((p, i) => (i < 3 ? { ...p, nilai: null } : p));
    const list = buatLangkahList({ ...dossier, rapatList: [{ ...rapat, penilaianList }] });
    const rapatLangkah = list.find(({ layar }) => layar === 'rapat');
    expect(rapatLangkah).toMatchObject({
      keadaan: 'SEDANG',
      catatanList: [{ jenis: 'KURANG', kode: 'BELUM_DINILAI', jumlah: 3 }],
    });
    expect(list.find(({ layar }) => layar === 'hasil')?.catatanList.map(({ kode }) => kode)).toContain(
      'HASIL_MENUNGGU',
    );
  });

  it('tells a contradiction from a gap', () => {
    const dossier = contoh();
    const tahunList = dossier.statistik.tahunList.map((t) => (t.tahun === 2021 ? { ...t, belum: 8 } : t));
    expect(keadaanOf({ ...dossier, statistik: { ...dossier.statistik, tahunList } })['statistik']).toBe('TEMUAN');
    expect(keadaanOf({ ...dossier, statistik: { ...dossier.statistik, tanggalBatas: null } })['statistik']).toBe(
      'SEDANG',
    );
  });

  it('warns of an odd NIP, a year outside the matrix, and words still to fill in', () => {
    const dossier = contoh();
    const pejabatList = dossier.dataUmum.pejabatList.map((p) => ({ ...p, nip: '123' }));
    const [baris, ...sisa] = dossier.matriks;
    const [bagian, ...naskah] = dossier.naskah;
    if (!baris || !bagian) throw new Error('contoh');
    const rusak: Dossier = {
      ...dossier,
      dataUmum: { ...dossier.dataUmum, pejabatList },
      matriks: [{ ...baris, tahunList: [1999] }, ...sisa],
      naskah: [{ ...bagian, blokList: [{ jenis: 'PARAGRAF', teks: 'Di [lengkapi: tempat]' }] }, ...naskah],
    };
    expect(kodeOf(rusak)).toEqual(expect.arrayContaining(['NIP_JANGGAL', 'TAHUN_DI_LUAR', 'PERLU_DILENGKAPI']));
    expect(kodeOf(dossier)).not.toEqual(expect.arrayContaining(['NIP_JANGGAL']));
  });

  it('holds the export back from an unfinished large dossier', () => {
    expect(keadaanOf(buildDossier(LARGE_SIZE))['ekspor']).toBe('BELUM');
  });
});
