import { beforeAll, describe, expect, it } from 'vitest';
import { buildLampiranXlsx } from '../../../main/export/xlsx/buildLampiranXlsx';
import { contoh, konteks, makeFolder } from '../pdf/bahanUji';
import { readAcuan, type TabelAcuan } from './bacaAcuan';
import { samakan } from './cocokkan';
import { lembarTercetak } from './lembarTercetak';

const folder = makeFolder();
const acuan = readAcuan();
const tabelList = acuan.bagianList
  .flatMap(({ butirList }) => butirList)
  .flatMap((butir) => (butir.jenis === 'TABEL' ? [butir.tabel] : []));
const LEMBAR_LIST = [...Array.from({ length: 8 }, (_, i) => `Tabel ${i + 1}`), 'Peserta'];
let lembarByNama: ReadonlyMap<string, string[][]> = new Map();

beforeAll(async () => {
  lembarByNama = lembarTercetak(folder, await buildLampiranXlsx(contoh(), konteks), LEMBAR_LIST);
});

const tabelOf = (nama: string): TabelAcuan => {
  const tabel = tabelList.find(({ judul }) => judul.startsWith(nama === 'Peserta' ? 'PESERTA' : `${nama}. `));
  if (!tabel) throw new Error(nama);
  return tabel;
};

/** Rows below the head of a sheet, which names years and scores in its last line. */
const isiOf = (nama: string): string[][] => {
  const barisList = lembarByNama.get(nama) ?? [];
  const kepala = barisList.findIndex(([awal]) => /^(No|Aspek|Indikator)/.test(awal ?? ''));
  const akhir = barisList.findIndex(
    (baris, i) => i > kepala && /^(Sumber:|Urutan|Jumlah (nilai$|peserta))/.test(baris[0] ?? '') && !baris[1],
  );
  return barisList
    .slice(kepala + 1, akhir < 0 ? undefined : akhir)
    .filter(
      (baris) =>
        baris.some((sel) => sel !== '') && !(baris[0] === '' && /^(1|2021|Jumlah)$/.test(baris.find(Boolean) ?? '')),
    );
};

/** LibreOffice writes numbers to a CSV in full: rounds one to what the other cell shows, in its words. */
const seperti = (sel: string, acuan: string): string => {
  const [, angka = '', persen = ''] = /^(\d[\d,]*)(%?)$/.exec(sel) ?? [];
  const [, desimal = ''] = /\d+(?:,(\d+))?/.exec(acuan) ?? [];
  if (angka === '' || !/\d/.test(acuan)) return sel;
  const bulat = Number(angka.replace(',', '.')).toFixed(desimal.length).replace('.', ',');
  return acuan.replace(/\d[\d,]*%?/, `${bulat}${persen}`);
};

const samakanAngka = (barisList: readonly string[][], acuanList: readonly string[][]): string[][] =>
  barisList.map((baris, i) => baris.map((sel, j) => seperti(sel, acuanList[i]?.[j] ?? '')));

const lurus = (baris: readonly string[], kolom: number): string[] =>
  Array.from({ length: kolom }, (_, i) => samakan(baris[i] ?? ''));

const acuanOf = (nama: string, kolom: number): string[][] =>
  tabelOf(nama).barisList.map(({ cetak }) => lurus(cetak, kolom));

describe('lampiran.xlsx of the sample, as LibreOffice shows it, beside the reference', () => {
  it.each([
    ['Tabel 1', 4],
    ['Tabel 2', 6],
    ['Tabel 6', 3],
    ['Tabel 8', 7],
    ['Peserta', 4],
  ])('%s has its rows in their order', (nama, kolom) => {
    const diharapkan = acuanOf(nama, kolom);
    const isi = isiOf(nama).map((baris) => lurus(baris, kolom));
    expect(samakanAngka(isi, diharapkan)).toEqual(diharapkan);
  });

  it('Tabel 3 has its questions by aspect with the same means and predicates', () => {
    const isi = isiOf('Tabel 3').flatMap((baris): string[][] => {
      const nilai = baris.find((sel, i) => i > 0 && sel !== '') ?? '';
      if (baris[0]?.startsWith('Nilai rata-rata')) return [['rata', nilai]];
      if (baris[0] === 'Predikat') return [['predikat', nilai]];
      return baris[0]?.startsWith('Jumlah') ? [] : [lurus(baris, 6)];
    });
    const diharapkan = tabelOf('Tabel 3').barisList.flatMap(({ cetak }): string[][] => {
      const [rata, predikat] = cetak[0] === 'Rata-rata dan predikat' ? (cetak[1] ?? '').split(' · ') : [];
      return rata && predikat
        ? [
            ['rata', rata],
            ['predikat', predikat],
          ]
        : [lurus(cetak, 6)];
    });
    expect(samakanAngka(isi, diharapkan)).toEqual(diharapkan);
  });

  it('Tabel 4 has the same values, ranks and reasons', () => {
    const diharapkan = tabelOf('Tabel 4').barisList.map(
      ({ cetak: [aspek = '', nilai = '', urutan = '', alasan = ''] }) => [
        aspek,
        nilai,
        /\((\d)\)/.exec(urutan)?.[1] ?? '',
        alasan,
      ],
    );
    const isi = isiOf('Tabel 4').map(([aspek = '', nilai = '', , , peringkat = '', alasan = '']) => [
      aspek,
      nilai,
      peringkat,
      alasan,
    ]);
    expect(samakanAngka(isi, diharapkan)).toEqual(diharapkan);
  });

  it('Tabel 5 has the same baselines and targets', () => {
    const isi = isiOf('Tabel 5').map(([uraian, jumlah, persen, ...targetList]) => [
      uraian,
      persen ? `${jumlah} (${persen})` : jumlah,
      ...targetList.slice(0, 4),
    ]);
    expect(isi).toEqual(acuanOf('Tabel 5', 6));
  });

  it('Tabel 7 has the same measures', () => {
    const isi: string[][] = [];
    for (const [no = '', program = '', indikator = ''] of isiOf('Tabel 7')) {
      if (no === '') isi.at(-1)?.splice(2, 1, `${isi.at(-1)?.[2]} - ${indikator}`);
      else isi.push([no, program, `- ${indikator}`]);
    }
    expect(isi).toEqual(acuanOf('Tabel 7', 3));
  });
});
