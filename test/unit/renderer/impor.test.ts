import { describe, expect, it } from 'vitest';
import { bacaTeks, tulisTeks } from '../../../renderer/features/rapat/impor/bacaTeks';
import { guessPemetaan, setKolom } from '../../../renderer/features/rapat/impor/pemetaan';
import { pilihImpor, siapkanImpor } from '../../../renderer/features/rapat/impor/siapkanImpor';
import { pesertaBaru } from '../../../shared/domain/rapat/barisBaru';

describe('bacaTeks', () => {
  it('reads what a spreadsheet puts on the clipboard, quotes and line breaks included', () => {
    expect(bacaTeks('Budi\t"Dinas\nKesehatan"\t"Kepala ""Bidang"""\r\n\r\nSiti\tBKPSDM\t\r\n')).toEqual([
      ['Budi', 'Dinas Kesehatan', 'Kepala "Bidang"'],
      ['Siti', 'BKPSDM', ''],
    ]);
  });

  it('never splits at the comma before a degree, and at semicolons only when every line has one', () => {
    expect(bacaTeks('Drs. H. Budi, M.M.\nSiti, S.E.')).toEqual([['Drs. H. Budi, M.M.'], ['Siti, S.E.']]);
    expect(bacaTeks('Budi, S.E.; Dinas Kesehatan\nSiti; BKPSDM')).toEqual([
      ['Budi, S.E.', 'Dinas Kesehatan'],
      ['Siti', 'BKPSDM'],
    ]);
    expect(bacaTeks('Budi; Dinas\nSiti')).toEqual([['Budi; Dinas'], ['Siti']]);
  });

  it('writes cells that it reads the same again', () => {
    const sel = [
      ['Budi "Ucok"', 'Dinas A', ''],
      ['Siti', 'a;b', '3'],
    ];
    expect(bacaTeks(tulisTeks(sel))).toEqual(sel);
    expect(bacaTeks('')).toEqual([]);
  });
});

describe('guessPemetaan', () => {
  it('finds the headings below titles, in any order', () => {
    expect(
      guessPemetaan([
        ['DAFTAR UNDANGAN', '', '', '', ''],
        ['No.', 'Unit Kerja', 'Nama Lengkap', 'Eselon', 'Mewakili'],
        ['1', 'BKAD', 'Budi', '2', ''],
      ]),
    ).toEqual({ barisKepala: 1, pemetaan: [null, 'instansi', 'nama', 'jenjang', 'mewakili'] });
  });

  it('takes Nama, Instansi, Jabatan without headings, after a column of numbers', () => {
    expect(guessPemetaan([['1', 'Budi', 'BKAD', 'Kepala', 'x']])).toEqual({
      barisKepala: null,
      pemetaan: [null, 'nama', 'instansi', 'jabatan', null],
    });
    expect(guessPemetaan([['Peserta 1', 'Dinas 1']])).toEqual({ barisKepala: null, pemetaan: ['nama', 'instansi'] });
    expect(guessPemetaan([])).toEqual({ barisKepala: null, pemetaan: [] });
  });

  it('gives each meaning to one column only', () => {
    expect(guessPemetaan([['Nama', 'Instansi', 'Nama Instansi']]).pemetaan).toEqual(['nama', 'instansi', null]);
    expect(setKolom(['nama', 'instansi', null], 2, 'nama')).toEqual([null, 'instansi', 'nama']);
    expect(setKolom(['nama', null], 0, null)).toEqual([null, null]);
  });
});

describe('siapkanImpor', () => {
  const ada = [pesertaBaru({ pesertaId: 'a', nama: 'Budi  Santoso', instansi: 'BKAD' })];
  const tabel = [
    ['Nama', 'Instansi', 'Jenjang'],
    ['budi santoso', 'bkad', '2'],
    ['Siti', 'BKAD', 'dua'],
    ['Siti', 'BKAD', ''],
    ['', 'Dinas Sosial', ''],
    ['x'.repeat(700), '', '100'],
  ];
  const impor = siapkanImpor(tabel, ['nama', 'instansi', 'jenjang'], 0, ada);

  it('tells doubles, rows without a name, ranks that are none and texts too long', () => {
    expect(impor.barisList.map(({ ganda, catatanList }) => [ganda, catatanList])).toEqual([
      ['DAFTAR', []],
      [null, ['JENJANG']],
      ['TABEL', []],
      [null, ['JENJANG', 'TERPOTONG']],
    ]);
    expect(impor.barisList[0]?.isi.jenjang).toBe(2);
    expect(impor.barisList[3]?.isi).toMatchObject({ jenjang: null, nama: 'x'.repeat(600) });
    expect(impor.tanpaNama).toBe(1);
  });

  it('adds doubles only when asked, and never more than 500 in all', () => {
    expect(pilihImpor(impor, true, 1)).toMatchObject({ masuk: { length: 2 }, terpotong: 0 });
    expect(pilihImpor(impor, false, 1)).toMatchObject({ masuk: { length: 4 }, terpotong: 0 });
    expect(pilihImpor(impor, false, 499)).toMatchObject({ masuk: { length: 1 }, terpotong: 3 });
    expect(pilihImpor(impor, false, 500)).toMatchObject({ masuk: { length: 0 }, terpotong: 4 });
  });
});
