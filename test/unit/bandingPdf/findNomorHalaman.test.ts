import { expect, it } from 'vitest';
import { findNomorHalaman } from '../../../shared/domain/bandingPdf/findNomorHalaman';
import type { KataHalaman } from '../../../shared/domain/bandingPdf/halamanTeks';

const kata = (teks: string, y: number, x = 0.5): KataHalaman => ({ teks, x, y, lebar: 0.05, tinggi: 0.012 });
const isi = [kata('Nilai', 0.2, 0.1), kata('3', 0.2, 0.2), kata('akhir', 0.8)];

it.each([
  ['14', 0.95],
  ['xii', 0.95],
  ['-7-', 0.06],
])('%s alone at the edge is the page number', (teks, y) => {
  expect(findNomorHalaman([...isi, kata(teks, y)])).toEqual([3]);
});

it('joins the words of its line', () => {
  expect(findNomorHalaman([...isi, kata('-', 0.94, 0.4), kata('7', 0.9405, 0.5), kata('-', 0.94, 0.6)])).toEqual([
    3, 4, 5,
  ]);
});

it.each([
  [[...isi]],
  [[...isi, kata('14', 0.7)]],
  [[...isi, kata('Tahun', 0.95, 0.3), kata('2024', 0.95)]],
  [[...isi, kata('civil', 0.95, 0.1), kata('damai', 0.95)]],
  [[kata('12', 0.95)]],
  [[]],
])('text is not taken for one (%#)', (kataList) => {
  expect(findNomorHalaman(kataList)).toEqual([]);
});
