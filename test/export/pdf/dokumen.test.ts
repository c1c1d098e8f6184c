import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFontMetrik } from '../../../main/export/pdf/fontMetrik';
import { kelompokkanBaris } from '../../../main/export/pdf/kelompokkanBaris';
import { kalimatPembuka } from '../../../shared/documents/beritaAcara/kalimatPembuka';
import { buildLampiran } from '../../../shared/documents/buildLampiran';
import { kepalaLampiran } from '../../../shared/documents/lampiran/kepalaLampiran';
import { namaTanpaGelar } from '../../../shared/documents/lampiran/namaTanpaGelar';
import { edisiKini, rapatUtama } from '../../../shared/domain/naskah';
import { contoh, konteks } from './bahanUji';

describe('name on the last page of the annex', () => {
  it.each([
    ['H. HALIKINNOR, S.H., M.M.', 'HALIKINNOR'],
    ['Prof. Dr. Ir. Budi Santoso, M.Si.', 'BUDI SANTOSO'],
    ['A. Rahman', 'A. RAHMAN'],
    ['Siti Aminah', 'SITI AMINAH'],
    ['Drs.', 'DRS.'],
  ])('%s → %s', (nama, tercetak) => {
    expect(namaTanpaGelar(nama)).toBe(tercetak);
  });
});

describe('annex head', () => {
  it('names the regulation a revision changes', () => {
    const sampel = contoh();
    const revisi = (perubahanKe: number) =>
      kepalaLampiran({
        ...sampel,
        edisiList: [...sampel.edisiList, { ...edisiKini(sampel), edisiId: 'e2', perubahanKe, nomor: '7', tahun: 2023 }],
      }).barisList;
    expect(revisi(1)).toContain('NOMOR 7 TAHUN 2023');
    expect(revisi(1).at(-1)).toMatch(
      /^PERUBAHAN ATAS PERATURAN BUPATI KOTAWARINGIN TIMUR NOMOR 3 TAHUN 2022 TENTANG RENCANA AKSI/,
    );
    expect(revisi(2).at(-1)).toMatch(/^PERUBAHAN KEDUA ATAS /);
  });
});

describe('opening sentence', () => {
  it('leaves gaps where the date or place is unknown', () => {
    const rapat = rapatUtama(contoh());
    expect(kalimatPembuka({ ...rapat, tanggal: null, beritaAcara: { ...rapat.beritaAcara, lokasi: '' } })).toBe(
      'Pada hari ini ...... tanggal ...... bulan ...... tahun ...... telah dilaksanakan kegiatan Penilaian Mandiri Pengelolaan Pengaduan Pelayanan Publik di .......',
    );
  });
});

describe('neutral document', () => {
  it('gives every target of contents exactly one heading or caption', () => {
    const isiList = buildLampiran(contoh()).bagianList.flatMap((bagian) => bagian.isiList);
    const idList = isiList.flatMap((isi) =>
      isi.jenis === 'JUDUL'
        ? [isi.id]
        : (isi.jenis === 'TABEL' || isi.jenis === 'GAMBAR') && isi.keterangan
          ? [isi.keterangan.id]
          : [],
    );
    expect(new Set(idList).size).toBe(idList.length);
    const rujukanList = isiList.flatMap((isi) => (isi.jenis === 'DAFTAR_HALAMAN' ? isi.entriList : []));
    for (const { id } of rujukanList) expect(idList).toContain(id);
  });

  it('is plain data', () => {
    const dokumen = buildLampiran(contoh());
    expect(structuredClone(dokumen)).toEqual(dokumen);
  });
});

describe('rows kept together', () => {
  const baris = (isIkutBerikut: boolean) => ({ selList: [], isIkutBerikut });

  it('hold a parent with its first child, up to the height given', () => {
    const rantai = [baris(true), baris(true), baris(false), baris(false)];
    expect(kelompokkanBaris(rantai, () => 10, 100).map(({ length }) => length)).toEqual([3, 1]);
    expect(kelompokkanBaris(rantai, () => 10, 25).map(({ length }) => length)).toEqual([2, 1, 1]);
  });
});

describe('widths of the typeface', () => {
  const metrik = readFontMetrik(readFileSync(join(konteks.assetsFolder, 'fonts/texgyrebonum-regular.otf')));

  it('know what the face draws', () => {
    expect(Array.from('aÉ√–·').every((huruf) => metrik.has(huruf.codePointAt(0) ?? 0))).toBe(true);
    expect(Array.from('✓Ж中').some((huruf) => metrik.has(huruf.codePointAt(0) ?? 0))).toBe(false);
  });

  it('add up by size', () => {
    // ITC Bookman Light's figures are 620 units wide in its published metrics.
    expect(metrik.width('2021', 10)).toBeCloseTo(24.8, 5);
    expect(metrik.width('', 10)).toBe(0);
  });
});
