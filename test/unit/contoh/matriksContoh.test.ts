import { describe, expect, it } from 'vitest';
import { labelBaris, nomorMatriks } from '../../../shared/domain/matriks/nomorMatriks';
import { readContoh } from './bacaContoh';

const { matriks, ukuranList } = readContoh();
const nomorById = nomorMatriks(matriks);
const findBaris = (nomor: string) => matriks.find(({ barisId }) => nomorById.get(barisId) === nomor);

describe('matrix of the sample (Tabel 8)', () => {
  it('has the rows of the reference on each level', () => {
    const countJenis = (jenis: string) => matriks.filter((baris) => baris.jenis === jenis).length;
    expect([countJenis('KELOMPOK_PROGRAM'), countJenis('PROGRAM'), countJenis('KEGIATAN')]).toEqual([5, 15, 24]);
    expect(
      matriks
        .filter(({ jenis }) => jenis === 'KELOMPOK_PROGRAM')
        .map(({ barisId, uraian }) => `${nomorById.get(barisId)} ${uraian}`),
    ).toEqual([
      'I Penguatan Kelembagaan',
      'II Penguatan Sumber Daya Manusia',
      'III Optimalisasi Pemanfaatan Data dan Aplikasi',
      'IV Peningkatan partisipasi pemangku kepentingan',
      'V Koordinasi, pemantauan dan evaluasi',
    ]);
  });

  it('generates the numbers the reference printed wrongly', () => {
    expect(findBaris('III.1.2')?.uraian).toBe('Input data untuk kegiatan/acara pemkab');
    expect(findBaris('III.3.1')?.uraian).toBe('Integrasi dengan aplikasi kependudukan');
    expect(findBaris('V.3')?.uraian).toBe('Evaluasi kelembagaan, proses dan dampak');
    expect(labelBaris('PROGRAM', 'V.1')).toBe('Program V.1');
  });

  it('keeps the two activities without a name', () => {
    expect(matriks.filter(({ uraian }) => uraian === '').map(({ barisId }) => nomorById.get(barisId))).toEqual([
      'I.3.1',
      'I.3.2',
    ]);
  });

  it('holds the ticks column by column', () => {
    const tahun = (nomor: string) => findBaris(nomor)?.tahunList;
    expect([tahun('I.1.1'), tahun('I.1.2')]).toEqual([[2021], [2021]]);
    for (const nomor of ['I.2.1', 'I.2.2', 'I.4.1', 'I.4.2']) expect(tahun(nomor)).toEqual([2022]);
    for (const nomor of ['II.2.2', 'IV.2.1', 'IV.2.2', 'IV.3.2']) expect(tahun(nomor)).toEqual([2023]);
    const bertahunPenuh = matriks.filter(({ tahunList }) => tahunList.join() === '2022,2023,2024');
    expect(bertahunPenuh.map(({ barisId }) => nomorById.get(barisId))).toEqual(
      ['I.3', 'II.1.1', 'II.1.2', 'II.2.1', 'III.1', 'III.1.1', 'III.1.2', 'III.2.1', 'III.2.2', 'III.3.1'].concat([
        'III.3.2',
        'IV.1',
        'IV.1.1',
        'IV.1.2',
        'IV.3',
        'IV.3.1',
        'V.1',
        'V.2',
        'V.3',
      ]),
    );
    const berpihak = matriks.filter(({ pihakList }) => pihakList.length > 0);
    expect(berpihak).toEqual(matriks.filter((b) => bertahunPenuh.includes(b) || b === findBaris('II.2.2')));
    expect(berpihak.every(({ pihakList }) => pihakList.join() === '√')).toBe(true);
  });

  it('has ids that say where a row stands', () => {
    for (const { barisId } of matriks) {
      const [kp = '', ...anak] = (nomorById.get(barisId) ?? '').split('.');
      expect(barisId.replace(/^\w+-/, '')).toBe(
        [String(['', 'I', 'II', 'III', 'IV', 'V'].indexOf(kp)), ...anak].join('-'),
      );
    }
  });
});

describe('success measures of the sample (Tabel 7)', () => {
  it('keep their own names beside the kelompok program they belong to', () => {
    expect(
      ukuranList.map(({ nama, kelompokProgramId, indikatorList }) => [nama, kelompokProgramId, indikatorList.length]),
    ).toEqual([
      ['Penguatan Kelembagaan', 'kp-1', 2],
      ['Penguatan sumber daya manusia', 'kp-2', 2],
      ['Optimalisasi pemanfaatan data dan aplikasi', 'kp-3', 3],
      ['Peningkatan partisipasi pemangku kepentingan', 'kp-4', 2],
      ['Koordinasi, monitoring dan evaluasi', 'kp-5', 2],
    ]);
  });
});
