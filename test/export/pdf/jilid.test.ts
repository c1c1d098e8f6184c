import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../main/export/docx/writeDocx';
import { MM } from '../../../main/export/pdf/node';
import { buildLampiran } from '../../../shared/documents/buildLampiran';
import { profilCetakLampiran } from '../../../shared/documents/lampiran/profilCetakLampiran';
import { marginHalaman, PROFIL_BAKU } from '../../../shared/documents/model/profilHalaman';
import { buildDossierBersih } from '../../builders/buildDossierBersih';
import { cari, readDocx } from '../docx/docxUji';
import { denganNaskah, konteks, makeFolder, TANGGAL } from './bahanUji';
import { tulisPdf } from './dokumenUji';
import { kataOf } from './readPdf';

const folder = makeFolder();

/** Nine years make the matrix lie. */
const dossier = denganNaskah(buildDossierBersih({ tahun: 9, baris: 60, peserta: 8 }));
const dokumenOf = (marginMm: typeof PROFIL_BAKU.marginMm) =>
  buildLampiran(dossier, { ...profilCetakLampiran(dossier.dataUmum.profilLampiran), marginMm });
const JILID = { atas: 25, kiri: 40, kanan: 15, bawah: 20 };

describe('sheets bound at one edge', () => {
  it('have the binding margin above on a page that lies, and room for the number below', () => {
    expect(marginHalaman({ marginMm: JILID }, 'TEGAK')).toEqual(JILID);
    expect(marginHalaman({ marginMm: JILID }, 'MENDATAR')).toEqual({ atas: 40, kanan: 25, bawah: 20, kiri: 20 });
    expect(marginHalaman(PROFIL_BAKU, 'MENDATAR')).toEqual({ atas: 30, kanan: 25, bawah: 25, kiri: 25 });
  });

  it.each([
    ['as they come', PROFIL_BAKU.marginMm],
    ['with margins of their own', JILID],
  ])('keep text within them, %s', async (nama, marginMm) => {
    const pdf = await tulisPdf(dokumenOf(marginMm), folder, nama.replaceAll(' ', '-'));
    const { lebarMm, tinggiMm } = PROFIL_BAKU.kertas;
    const mendatar = new Set(pdf.mendatarList);
    expect(mendatar.size).toBeGreaterThan(1);
    expect(mendatar.size).toBeLessThan(pdf.halamanList.length);
    const kataList = kataOf(pdf);
    for (const [i, label] of pdf.labelList.entries()) {
      const halaman = i + 1;
      const orientasi = mendatar.has(halaman) ? 'MENDATAR' : 'TEGAK';
      const [lebar, tinggi] = orientasi === 'TEGAK' ? [lebarMm, tinggiMm] : [tinggiMm, lebarMm];
      const tepi = marginHalaman({ marginMm }, orientasi);
      const kaki = (tinggi - tepi.bawah) * MM;
      const sehalaman = kataList.filter((kata) => kata.halaman === halaman);
      const isi = sehalaman.filter(({ y }) => y < kaki);
      const diKaki = sehalaman.filter(({ y }) => y >= kaki);
      expect(Math.min(...isi.map(({ y }) => y)), `${halaman}`).toBeGreaterThan(tepi.atas * MM);
      expect(Math.min(...isi.map(({ x }) => x)), `${halaman}`).toBeGreaterThan(tepi.kiri * MM);
      expect(Math.max(...isi.map(({ x }) => x)), `${halaman}`).toBeLessThan((lebar - tepi.kanan) * MM);
      // The number hangs at one place below the text of every page.
      expect(
        diKaki.map(({ teks }) => teks),
        `${halaman}`,
      ).toEqual(label === '' ? [] : [label]);
      for (const { x, y } of diKaki) {
        expect(x).toBeCloseTo(((lebar + tepi.kiri - tepi.kanan) / 2) * MM, 0);
        expect(y - kaki).toBeGreaterThan(24);
        expect(y - kaki).toBeLessThan(40);
      }
    }
  });

  it('have the same margins in Word', async () => {
    const docx = readDocx(
      await writeDocx(dokumenOf(JILID), { fontsFolder: `${konteks.assetsFolder}/fonts`, tanggal: TANGGAL }),
    );
    const twip = (mm: number): string => String(Math.round(mm * MM * 20));
    const bagianList = cari(docx.isi, 'w:sectPr').map((bagian) => {
      const atribut = cari(bagian, 'w:pgMar')[0]?.atribut ?? {};
      const orientasi = cari(bagian, 'w:pgSz')[0]?.atribut['w:orient'] === 'landscape' ? 'MENDATAR' : 'TEGAK';
      return { orientasi, margin: ['top', 'right', 'bottom', 'left'].map((tepi) => atribut[`w:${tepi}`]) } as const;
    });
    expect(new Set(bagianList.map(({ orientasi }) => orientasi)).size).toBe(2);
    for (const { orientasi, margin } of bagianList) {
      const { atas, kanan, bawah, kiri } = marginHalaman({ marginMm: JILID }, orientasi);
      expect(margin).toEqual([atas, kanan, bawah, kiri].map(twip));
    }
  });
});
