import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTanggal } from '../../../renderer/components/parseTanggal';
import { parseWaktu } from '../../../renderer/features/rapat/info/parseWaktu';
import { jamSekarang } from '../../../renderer/features/rapat/kehadiran/jamSekarang';
import { menitTerlambat, saringPeserta } from '../../../renderer/features/rapat/kehadiran/saringPeserta';
import { isiKolom } from '../../../renderer/features/rapat/peserta/kolomPeserta';
import { dropBaris, fillSel, moveBaris, sortJenjang } from '../../../renderer/features/rapat/peserta/ubahPeserta';
import {
  bukaGoresan,
  GORESAN_MAKS,
  kemasGoresan,
  TITIK_MAKS,
} from '../../../renderer/features/rapat/tandaTangan/kemasGoresan';
import { type Peserta, pesertaSchema } from '../../../shared/domain/dossier';
import { pesertaBaru } from '../../../shared/domain/rapat/barisBaru';

const buat = (nama: string, isi: Partial<Peserta> = {}): Peserta => pesertaBaru({ pesertaId: nama, nama, ...isi });
const namaOf = (list: readonly Peserta[]): string => list.map(({ nama }) => nama).join('');
const rentang = (barisAwal: number, barisAkhir: number) => ({ barisAwal, barisAkhir, kolomAwal: 0, kolomAkhir: 0 });

describe('dates and times as people type them', () => {
  it.each([
    ['29/11/2021', '2021-11-29'],
    ['1 nov 2021', '2021-11-01'],
    ['29.11.2021', '2021-11-29'],
    ['31/02/2021', null],
    ['besok', null],
  ])('reads the date %s', (teks, tanggal) => {
    expect(parseTanggal(teks)).toBe(tanggal);
  });

  it.each([
    ['9', '09.00'],
    ['9.30', '09.30'],
    ['09:30', '09.30'],
    ['0930', '09.30'],
    ['24.00', null],
    ['9.75', null],
    ['pagi', null],
  ])('reads the time %s', (teks, waktu) => {
    expect(parseWaktu(teks)).toBe(waktu);
  });

  it('writes the time it is as documents print it', () => {
    expect(jamSekarang(new Date(2024, 0, 1, 7, 5))).toBe('07.05');
  });
});

describe('cells of the grid', () => {
  it('fills a pasted block to the right and down, adds rows, and leaves what does not fit', () => {
    const hasil = fillSel([buat('A'), buat('B', { jenjang: 5 })], 1, 2, [
      ['Kepala', 'x'],
      ['Staf', '3', 'Sekda', 'terlalu jauh'],
    ]);
    expect(hasil).toMatchObject({ ditambah: 1, ditolak: 1, terpotong: 0 });
    expect(hasil.list[1]).toMatchObject({ nama: 'B', jabatan: 'Kepala', jenjang: 5 });
    expect(hasil.list[2]).toMatchObject({ nama: '', jabatan: 'Staf', jenjang: 3, mewakili: 'Sekda' });
  });

  it('stops at 500 participants', () => {
    const penuh = Array.from({ length: 499 }, (_, i) => buat(`P${i}`));
    const hasil = fillSel(penuh, 498, 0, [['a'], ['b'], ['c']]);
    expect(hasil.list).toHaveLength(500);
    expect(hasil).toMatchObject({ ditambah: 1, terpotong: 1 });
  });

  it('takes ranks from 1 to 99 and texts of at most 600 letters', () => {
    expect(isiKolom('jenjang', ' 12. ')).toEqual({ jenjang: 12 });
    expect(isiKolom('jenjang', '')).toEqual({ jenjang: null });
    for (const salah of ['0', '100', 'II', '1,5']) expect(isiKolom('jenjang', salah)).toBeNull();
    expect(isiKolom('nama', ' Budi \n Santoso ')).toEqual({ nama: 'Budi Santoso' });
    expect(isiKolom('nama', 'x'.repeat(601))).toBeNull();
  });
});

describe('order of rows', () => {
  const list = ['A', 'B', 'C', 'D', 'E'].map((nama) => buat(nama));

  it('moves a block by one and stays within the list', () => {
    expect(namaOf(moveBaris(list, rentang(1, 2), 1))).toBe('ADBCE');
    expect(namaOf(moveBaris(list, rentang(1, 2), -1))).toBe('BCADE');
    expect(moveBaris(list, rentang(0, 1), -1)).toBe(list);
    expect(moveBaris(list, rentang(3, 5), 1)).toBe(list);
  });

  it('drops a row before another', () => {
    expect(namaOf(dropBaris(list, 0, 3))).toBe('BCADE');
    expect(namaOf(dropBaris(list, 4, 0))).toBe('EABCD');
    expect(namaOf(dropBaris(list, 1, 5))).toBe('ACDEB');
    expect(dropBaris(list, 2, 2)).toBe(list);
  });

  it('sorts by rank, ties in their order and those without one last', () => {
    const jenjang = [null, 2, 1, 2, null];
    expect(namaOf(sortJenjang(list.map((p, i) => ({ ...p, jenjang: jenjang[i] ?? null }))))).toBe('CBDAE');
  });
});

describe('attendance', () => {
  const list = [
    buat('Drs. Budi', { instansi: 'BKAD', hadir: true, jamHadir: '09.15' }),
    buat('Béni', { instansi: 'Dinas Budi Daya', hadir: true, jamHadir: '09.00' }),
    buat('Budiman', { instansi: 'BKAD', jamHadir: '10.00' }),
  ];
  const cari = (isi: Partial<Parameters<typeof saringPeserta>[1]>) =>
    saringPeserta(list, { cari: '', instansi: null, hadir: 'SEMUA', ...isi }, '09.00').map(({ nama }) => nama);

  it('counts as late who came after the start, in minutes', () => {
    expect(list.map((p) => menitTerlambat(p, '09.00'))).toEqual([15, null, null]);
    expect(list.map((p) => menitTerlambat(p, null))).toEqual([null, null, null]);
  });

  it('finds by any words, names that begin so first, accents aside', () => {
    expect(cari({ cari: 'budi' })).toEqual(['Budiman', 'Drs. Budi', 'Béni']);
    expect(cari({ cari: 'bkad budi' })).toEqual(['Drs. Budi', 'Budiman']);
    expect(cari({ cari: 'BENI' })).toEqual(['Béni']);
    expect(cari({ instansi: 'BKAD', hadir: 'BELUM' })).toEqual(['Budiman']);
    expect(cari({ hadir: 'TERLAMBAT' })).toEqual(['Drs. Budi']);
  });
});

describe('signatures', () => {
  const titik = fc.record({
    x: fc.double({ min: -50, max: 900, noNaN: true }),
    y: fc.double({ min: -50, max: 400, noNaN: true }),
  });

  it('always fit the schema, wherever the pen went', () => {
    fc.assert(
      fc.property(fc.array(fc.array(titik, { maxLength: 40 }), { maxLength: 70 }), (goresan) => {
        const tandaTangan = kemasGoresan(goresan, 800, 320);
        expect(pesertaSchema.safeParse(buat('A', { tandaTangan })).success).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('thins long strokes evenly, keeps their ends, and drops points that fall together', () => {
    const panjang = Array.from({ length: 5000 }, (_, i) => ({ x: i % 800, y: (i * 7) % 320 }));
    const [goresan] = kemasGoresan([panjang], 800, 320);
    expect(goresan).toHaveLength(TITIK_MAKS);
    expect(goresan?.[0]).toEqual([0, 0]);
    expect(
      kemasGoresan(
        [
          [
            { x: 8, y: 8 },
            { x: 8.1, y: 8 },
            { x: 16, y: 8 },
          ],
        ],
        800,
        320,
      ),
    ).toEqual([
      [
        [10, 10],
        [20, 10],
      ],
    ]);
    expect(
      kemasGoresan(
        Array.from({ length: 80 }, () => [{ x: 1, y: 1 }]),
        800,
        320,
      ),
    ).toHaveLength(GORESAN_MAKS);
  });

  it('come back to the canvas where they were', () => {
    const tersimpan = kemasGoresan([[{ x: 400, y: 160 }]], 800, 320);
    expect(tersimpan).toEqual([[[500, 200]]]);
    expect(bukaGoresan(tersimpan, 800, 320)).toEqual([[{ x: 400, y: 160 }]]);
  });
});
