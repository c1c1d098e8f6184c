import { beforeAll, describe, expect, it } from 'vitest';
import { buildLampiranPdf } from '../../../main/export/pdf/buildPdf';
import type { Dossier } from '../../../shared/domain/dossier';
import { contoh, konteks, makeFolder, TANGGAL } from '../pdf/bahanUji';
import { type PdfTerbaca, readPdf } from '../pdf/readPdf';
import { readAcuan } from './bacaAcuan';
import { cocokkan, type Kecocokan, samakan } from './cocokkan';
import { kolomPerBaris, tandaPerKolom } from './kolomTanda';
import { teksBerurut } from './teksBerurut';

const acuan = readAcuan();
const folder = makeFolder();
const cetak = async (dossier: Dossier): Promise<PdfTerbaca> =>
  readPdf(await buildLampiranPdf(dossier, konteks, TANGGAL), folder, 'lampiran.pdf');
const teksOf = async (dossier: Dossier): Promise<string> => teksBerurut(await cetak(dossier));
let pdf: PdfTerbaca;
let teks = '';
let kecocokan: Kecocokan;

beforeAll(async () => {
  pdf = await cetak(contoh());
  teks = teksBerurut(pdf);
  kecocokan = cocokkan(acuan, teks);
});

/** Columns marked in the rows of the reference's tables whose head ends in these columns. */
const kolomAcuan = (kolomList: readonly string[]): string[] =>
  acuan.bagianList
    .flatMap(({ butirList }) => butirList)
    .flatMap((butir) => {
      const kepala = butir.jenis === 'TABEL' ? butir.tabel.kepala : [];
      if (butir.jenis !== 'TABEL' || kepala.slice(-kolomList.length).join() !== kolomList.join()) return [];
      return butir.tabel.barisList
        .map(({ cetak: selList }) => kolomList.filter((_, i) => /^[1-4V√]$/.test(selList[i + 2] ?? '')).join(' '))
        .filter((kolom) => kolom !== '');
    });

const isCocok = (isi: string): boolean => {
  const { hilangList, asingList } = cocokkan(acuan, isi);
  return hilangList.length + asingList.length === 0;
};

describe('lampiran.pdf of the sample beside the reference', () => {
  it('holds every section, row, name, date and number in their order, and no other number or row', () => {
    const { hilangList, asingList, rentangList } = kecocokan;
    expect({ hilangList, asingList }).toEqual({ hilangList: [], asingList: [] });
    const barisList = rentangList.filter(({ jenis }) => jenis === 'BARIS');
    // Questions thrice, aspects with their means, the matrix thrice, priorities twice, people, statistics, targets, measures.
    expect(barisList).toHaveLength(20 * 3 + 5 * 2 + 44 * 3 + 5 * 2 + 12 + 3 + 2 + 5);
    expect(rentangList.filter(({ jenis }) => jenis === 'FAKTA').length).toBeGreaterThan(180);
  });

  it.each([
    ['scores', ['1', '2', '3', '4'], /^[1-4V]$/, 60],
    ['years', ['2021', '2022', '2023', '2024'], /^√$/, 58],
  ])('sets the marks of %s under the columns of the reference', (_, kolomList, tanda, banyak) => {
    // The ranks of Tabel 4, several a row, stand on a page of scores, of which a row has one.
    const tercetak = kolomPerBaris(tandaPerKolom(pdf, kolomList, tanda)).filter(
      (kolom) => tanda.test('√') || !kolom.includes(' '),
    );
    expect(tercetak).toEqual(kolomAcuan(kolomList));
    expect(tercetak).toHaveLength(banyak);
  });

  it('says where and why it departs from the reference', () => {
    for (const { acuan: asal, cetak, alasan } of acuan.penyimpanganList) {
      expect(cetak, alasan).not.toBe(asal);
      expect(alasan.length, cetak).toBeGreaterThan(3);
    }
  });

  it('would not pass without any one row, heading or title', { timeout: 240_000 }, () => {
    for (const { jenis, cetak, dari, sampai } of kecocokan.rentangList) {
      if (jenis === 'FAKTA') continue;
      expect(isCocok(`${teks.slice(0, dari)} ${teks.slice(sampai)}`), cetak.join(' | ')).toBe(false);
    }
  });

  it('would not pass without what any one fact says, nor with another number in its place', {
    timeout: 240_000,
  }, () => {
    const judulList = kecocokan.rentangList.filter(({ jenis }) => jenis === 'JUDUL');
    for (const { jenis, judulBagian, cetak } of kecocokan.rentangList) {
      if (jenis !== 'FAKTA') continue;
      const i = judulList.findIndex(({ cetak: [judul] }) => judul === judulBagian);
      const [dari, sampai] = [judulList[i]?.sampai ?? 0, judulList[i + 1]?.dari ?? teks.length];
      const isi = teks.slice(dari, sampai);
      for (const bagian of cetak) {
        const tanpa = isi.replaceAll(samakan(bagian), '…');
        if (tanpa === isi) continue;
        expect(isCocok(teks.slice(0, dari) + tanpa + teks.slice(sampai)), `${judulBagian}: ${bagian}`).toBe(false);
      }
    }
  });

  it.each<[string, (dossier: Dossier) => Dossier]>([
    ['a matrix row', (d) => ({ ...d, matriks: d.matriks.filter(({ barisId }) => barisId !== 'keg-4-2-1') })],
    ['a year', (d) => ({ ...d, matriks: d.matriks.map((b) => ({ ...b, tahunList: b.tahunList.slice(0, 2) })) })],
    ['a person', (d) => ({ ...d, rapatList: d.rapatList.map((r) => ({ ...r, pesertaList: r.pesertaList.slice(1) })) })],
    ['a complaint', (d) => ({ ...d, statistik: { ...d.statistik, rincianTotal: { selesai: 28, proses: 5 } } })],
    ['a target', (d) => ({ ...d, targetList: d.targetList.slice(1) })],
  ])('would not pass without %s', async (_, ubah) => {
    const dossier = ubah(contoh());
    expect(dossier).not.toEqual(contoh());
    expect(isCocok(await teksOf(dossier))).toBe(false);
  });
});
