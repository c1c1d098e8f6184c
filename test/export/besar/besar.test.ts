import { describe, expect, it } from 'vitest';
import { buildLampiranDocx } from '../../../main/export/docx/buildDocx';
import { buildLampiranPdf } from '../../../main/export/pdf/buildPdf';
import type { TabelAcuan } from '../acuan/bacaAcuan';
import { cocokkanTabelList, samakan } from '../acuan/cocokkan';
import { teksBerurut } from '../acuan/teksBerurut';
import { readDocx, teksOf } from '../docx/docxUji';
import { konteks, makeFolder, TANGGAL } from '../pdf/bahanUji';
import { readPdf } from '../pdf/readPdf';
import { bukuOf } from '../xlsx/bukuUji';
import { dossierBesar, tabelBesar } from './tabelBesar';

const folder = makeFolder();
const dossier = dossierBesar();
const tabel = tabelBesar();
const BANYAK_BARIS = 3 + 3 * 2000 + 3 * 200 + 2 * 20 + 20 * 2 + 40 + 41 + 50;

const lepasTanda = ({ cetak }: TabelAcuan['barisList'][number]): TabelAcuan['barisList'][number] => {
  const lepas = cetak.map((teks) => teks.replace(/^- /, ''));
  return { acuan: lepas, cetak: lepas };
};

const periksa = (teks: string, tabelList: readonly TabelAcuan[] = Object.values(tabel)): void => {
  const { hilangList, asingList, rentangList } = cocokkanTabelList(tabelList, teks);
  expect([hilangList.slice(0, 5), asingList.slice(0, 5)]).toEqual([[], []]);
  expect(rentangList.filter(({ jenis }) => jenis === 'BARIS')).toHaveLength(BANYAK_BARIS);
};

describe('the largest dossier: every row of every table once, whole and in its order', () => {
  it('in lampiran.pdf', { timeout: 240_000 }, async () => {
    periksa(teksBerurut(readPdf(await buildLampiranPdf(dossier, konteks, TANGGAL), folder, 'besar.pdf')));
  });

  it('in lampiran.docx', { timeout: 240_000 }, async () => {
    const { paragrafList } = readDocx(await buildLampiranDocx(dossier, konteks));
    const teks = samakan(paragrafList.map(teksOf).join('\n'));
    // Word draws the marks of a list itself.
    const tanpaTanda = { ...tabel, ukuran: { ...tabel.ukuran, barisList: tabel.ukuran.barisList.map(lepasTanda) } };
    periksa(teks, Object.values(tanpaTanda));
    const { hilangList } = cocokkanTabelList([tabel.program], teks.replace('Kegiatan XX.3.2 Uraian', 'Uraian'));
    expect(hilangList).toEqual([expect.stringContaining('Kegiatan XX.3.2')]);
  });

  it('in lampiran.xlsx', { timeout: 240_000 }, async () => {
    const buku = await bukuOf(dossier);
    /** Rows of a sheet from the one after its head on, cells without text left out. */
    const isiOf = (nama: string, kolomList: readonly number[]): string[][] => {
      const isi: string[][] = [];
      buku.getWorksheet(nama)?.eachRow((row) => {
        isi.push(kolomList.map((kolom) => row.getCell(kolom).text));
      });
      return isi.map((baris) => baris.filter((sel) => sel !== ''));
    };
    const barisOf = ({ barisList }: TabelAcuan): string[][] =>
      barisList.map(({ cetak }) => cetak.filter((sel) => sel !== ''));
    const kolom = (banyak: number): number[] => Array.from({ length: banyak }, (_, i) => i + 1);

    expect(
      isiOf('Tabel 2', kolom(6))
        .slice(5 - 1, -2)
        .slice(0, 200),
    ).toEqual(barisOf(tabel.asesmen));
    // Numbers as such: their formats write the words, and the mean nobody can know stays an empty cell.
    const informasiList = tabel.informasiUmum.barisList.map(({ cetak }) => cetak.slice(0, 2));
    expect(isiOf('Tabel 1', kolom(4)).slice(-4, -1)).toEqual([
      [...(informasiList[0] ?? []), '1045'],
      [...(informasiList[1] ?? []), '600', String(600 / 1045)],
      [...(informasiList[2] ?? []), '445', String(445 / 1045)],
    ]);
    // Name, decided rank and reason of every aspect; the cells between are formulas, recomputed by another test.
    const keputusanList = isiOf('Tabel 4', [1, 5, 6]).filter(([aspek = '']) => /^Aspek \d/.test(aspek));
    expect(keputusanList).toEqual(
      tabel.prioritas.barisList.map(({ cetak: [aspek, , peringkat, alasan] }) => [
        aspek,
        /\((\d+)\)/.exec(peringkat ?? '')?.[1],
        alasan,
      ]),
    );
    expect(isiOf('Tabel 8', kolom(13)).slice(-2000)).toEqual(barisOf(tabel.matriks));
    expect(isiOf('Tabel 6', kolom(3)).slice(-2000)).toEqual(barisOf(tabel.program));
    expect(isiOf('Tabel 5', kolom(13)).slice(-40)).toEqual(barisOf(tabel.target));
    expect(isiOf('Tabel 7', kolom(3)).slice(-82).flat()).toEqual(
      tabel.ukuran.barisList.flatMap((baris) => lepasTanda(baris).cetak),
    );
    // The attendance of the workbook lists the absent too.
    const hadirList = isiOf('Peserta', kolom(5)).filter((baris) => baris.at(-1) === 'Ya');
    expect(hadirList.map((baris) => baris.slice(1, 4))).toEqual(
      tabel.peserta.barisList.map(({ cetak }) => cetak.slice(1, 4)),
    );
  });
});
