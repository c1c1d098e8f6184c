import { describe, expect, it } from 'vitest';
import { nextBelumDinilai, nextSetelahNilai } from '../../../renderer/features/skor/daftarPertanyaan';
import { listTerdahulu } from '../../../renderer/features/skor/listTerdahulu';
import {
  baca,
  formatDurasi,
  jamPertanyaan,
  PEWAKTU_BARU,
  pindahPewaktu,
  startPewaktu,
  stopPewaktu,
} from '../../../renderer/features/skor/pewaktu';
import { rujukanDi } from '../../../renderer/features/skor/rujukanBukti';
import { listPemilih, putSuara, suaraTangan } from '../../../renderer/features/skor/ubahSuara';
import type { DossierRingkas, RapatRingkas } from '../../../shared/contract';
import { pesertaBaru } from '../../../shared/domain/rapat/barisBaru';

describe('rujukanDi', () => {
  it.each([
    ['/bukti', '/bukti/sk/a.pdf', 'sk/a.pdf'],
    ['/bukti/', '/bukti/a.pdf', 'a.pdf'],
    ['/bukti', '/bukti-lain/a.pdf', null],
    ['/bukti', '/bukti', null],
    ['/bukti', '/bukti/../a.pdf', null],
    ['/Bukti', '/bukti/a.pdf', null],
    ['C:\\Data\\Bukti', 'c:\\data\\bukti\\SK\\a.pdf', 'SK/a.pdf'],
    ['C:\\', 'C:\\a.pdf', 'a.pdf'],
    ['\\\\server\\bagi', '\\\\SERVER\\bagi\\a.pdf', 'a.pdf'],
    ['C:\\Data', 'D:\\Data\\a.pdf', null],
  ])('%s + %s = %s', (folder, berkas, rujukan) => {
    expect(rujukanDi(folder, berkas)).toBe(rujukan);
  });
});

describe('the next question', () => {
  const butir = (nilai: 1 | null, dilewati = false) => ({ nilai, dilewati });

  it('passes over what was put off until nothing else is left', () => {
    const daftar = [butir(null, true), butir(1), butir(null), butir(null, true)];
    expect(nextSetelahNilai(daftar, 1)).toBe(2);
    expect(nextSetelahNilai(daftar, 2)).toBe(3);
    expect(nextBelumDinilai(daftar, 2)).toBe(3);
    expect(nextBelumDinilai(daftar, 3)).toBe(0);
  });

  it('stays when every other question has a score', () => {
    expect(nextSetelahNilai([butir(1), butir(null)], 1)).toBeNull();
    expect(nextBelumDinilai([butir(null)], 0)).toBeNull();
  });
});

describe('votes', () => {
  const pesertaList = ['a', 'b', 'c'].map((pesertaId) =>
    pesertaBaru({ pesertaId, nama: pesertaId.toUpperCase(), hadir: pesertaId !== 'b' }),
  );

  it('lists those present, and whoever voted before being marked absent', () => {
    expect(listPemilih(pesertaList, null).map(({ pesertaId }) => pesertaId)).toEqual(['a', 'c']);
    const suara = putSuara(null, 'b', 2);
    expect(listPemilih(pesertaList, suara).map((p) => [p.pesertaId, p.nilai, p.isTidakHadir])).toEqual([
      ['a', null, false],
      ['b', 2, true],
      ['c', null, false],
    ]);
  });

  it('keeps one vote a participant, and none at all is no vote', () => {
    const dua = putSuara(putSuara(putSuara(null, 'a', 1), 'a', 4), 'c', 3);
    expect(dua).toEqual({
      cara: 'PESERTA',
      suaraList: [
        { pesertaId: 'a', nilai: 4 },
        { pesertaId: 'c', nilai: 3 },
      ],
    });
    expect(putSuara(putSuara(dua, 'a', null), 'c', null)).toBeNull();
    expect(suaraTangan([0, 0, 0, 0])).toBeNull();
    expect(putSuara(suaraTangan([1, 0, 0, 0]), 'a', 2)).toEqual(putSuara(null, 'a', 2));
  });
});

describe('timers', () => {
  it('counts the meeting through, and each question while it is the one in work', () => {
    let pewaktu = startPewaktu(pindahPewaktu(PEWAKTU_BARU, 'a', 0), 0);
    pewaktu = pindahPewaktu(pewaktu, 'b', 10_000);
    pewaktu = pindahPewaktu(pewaktu, 'a', 25_000);
    expect(baca(pewaktu.rapat, 30_000)).toBe(30_000);
    expect(baca(jamPertanyaan(pewaktu, 'a'), 30_000)).toBe(15_000);
    expect(baca(jamPertanyaan(pewaktu, 'b'), 30_000)).toBe(15_000);
  });

  it('stands still in a pause, whatever is opened meanwhile', () => {
    let pewaktu = stopPewaktu(startPewaktu(pindahPewaktu(PEWAKTU_BARU, 'a', 0), 0), 5000);
    pewaktu = pindahPewaktu(pewaktu, 'b', 6000);
    expect(baca(pewaktu.rapat, 60_000)).toBe(5000);
    expect(baca(jamPertanyaan(pewaktu, 'b'), 60_000)).toBe(0);
    pewaktu = startPewaktu(pewaktu, 60_000);
    expect([baca(pewaktu.rapat, 61_000), baca(jamPertanyaan(pewaktu, 'b'), 61_000)]).toEqual([6000, 1000]);
  });

  it.each([
    [0, '0.00'],
    [75_999, '1.15'],
    [3_675_000, '1.01.15'],
  ])('writes %d ms as %s', (milidetik, teks) => {
    expect(formatDurasi(milidetik)).toBe(teks);
  });
});

describe('the earlier meeting', () => {
  const rapat = (rapatId: string, dossierId: string, tanggal: string | null, jumlahDinilai = 20): RapatRingkas => ({
    dossierId,
    namaDossier: dossierId,
    rapatId,
    nama: rapatId,
    jenis: 'PERTAMA',
    tanggal,
    jumlahPeserta: 0,
    jumlahDinilai,
    disahkanPada: null,
  });
  const dossier = (dossierId: string, instansi: string): DossierRingkas => ({
    dossierId,
    nama: dossierId,
    instansi,
    periodeAwal: 2022,
    periodeAkhir: 2024,
    diubahPada: '2022-01-01T00:00:00.000Z',
  });
  const dossierList = [dossier('d22', 'Kabupaten A'), dossier('d21', 'kabupaten a '), dossier('dx', 'Kabupaten B')];
  const kini = { rapatId: 'kini', dossierId: 'd22', tanggal: '2022-11-29' };

  it('is the latest of the same agency before this one', () => {
    const { bawaan, list } = listTerdahulu(
      kini,
      [
        rapat('kini', 'd22', '2022-11-29'),
        rapat('b', 'dx', '2022-10-01'),
        rapat('lama', 'd21', '2020-11-29'),
        rapat('baru', 'd21', '2021-11-29'),
        rapat('nanti', 'd21', '2023-11-29'),
        rapat('kosong', 'd21', '2022-01-01', 0),
      ],
      dossierList,
    );
    expect(bawaan?.rapatId).toBe('baru');
    expect(list.map(({ rapatId }) => rapatId)).toEqual(['baru', 'lama', 'b']);
  });

  it('is nobody else’s by itself, and not one of the same day', () => {
    expect(listTerdahulu(kini, [rapat('b', 'dx', '2021-01-01')], dossierList).bawaan).toBeNull();
    expect(listTerdahulu(kini, [rapat('s', 'd22', '2022-11-29')], dossierList).bawaan).toBeNull();
  });

  it('is the latest with a date while this one has none', () => {
    const list = [rapat('a', 'd21', '2021-11-29'), rapat('tanpa', 'd21', null)];
    expect(listTerdahulu({ ...kini, tanggal: null }, list, dossierList).bawaan?.rapatId).toBe('a');
  });
});
