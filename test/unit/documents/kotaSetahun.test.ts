import { describe, expect, it } from 'vitest';
import { buildBeritaAcara } from '../../../shared/documents/buildBeritaAcara';
import { buildDaftarHadir } from '../../../shared/documents/buildDaftarHadir';
import { buildLampiran } from '../../../shared/documents/buildLampiran';
import { buildPerubahan } from '../../../shared/documents/buildPerubahan';
import { buildLembarKerja } from '../../../shared/documents/kerja/buildLembarKerja';
import { buildWorkbook } from '../../../shared/documents/workbook/buildWorkbook';
import { buildWorkbookPerubahan } from '../../../shared/documents/workbook/perubahan/buildWorkbookPerubahan';
import type { Dossier } from '../../../shared/domain/dossier';
import { periksaDossier } from '../../../shared/domain/periksa/periksaDossier';
import { variabelBeritaAcara } from '../../../shared/domain/rapat/variabelBeritaAcara';
import { buildDossierBersih } from '../../builders/buildDossierBersih';
import { denganRevisi } from '../../export/perubahan/revisiContoh';
import { readTemplat } from '../contoh/bacaContoh';

/** A city's plan of one year with the shipped template; nothing says what its head is called but the city's name. */
const dossier = ((): Dossier => {
  const bersih = buildDossierBersih({ tahun: 1 });
  const { dataUmum, rapatList } = bersih;
  const [rapat] = rapatList;
  if (!rapat) throw new RangeError('rapatList');
  const variabel = variabelBeritaAcara({ rapat, dataUmum }).map(({ nama }) => `{${nama}}`);
  return {
    ...bersih,
    dataUmum: {
      ...dataUmum,
      instansi: {
        ...dataUmum.instansi,
        nama: 'Kota Contoh Raya',
        namaPemerintah: 'Pemerintah Kota Contoh Raya',
        kepalaDaerah: '',
      },
      pejabatList: dataUmum.pejabatList.filter(({ peran }) => peran !== 'KEPALA_DAERAH'),
    },
    rapatList: [{ ...rapat, beritaAcara: { ...rapat.beritaAcara, dasar: variabel.join(' ') } }],
    naskah: readTemplat(),
  };
})();
const revisi = denganRevisi(dossier);
const [asal] = revisi.edisiList;
const banding = { dari: asal?.edisiId ?? '', ke: null };

const dokumen: Record<string, (dossier: Dossier) => object> = {
  berita: buildBeritaAcara,
  hadir: buildDaftarHadir,
  lampiran: buildLampiran,
  'lampiran perubahan': () => buildLampiran(revisi),
  perubahan: () => buildPerubahan(revisi, banding),
  buku: buildWorkbook,
  'buku perubahan': () => buildWorkbookPerubahan(revisi, banding),
  kerja: (d) => buildLembarKerja(d, '2022-03-02'),
};

/** Every text of a document or workbook before it is bytes; pieces of one line may stand apart. */
const semuaTeks = (isi: unknown): string[] => {
  if (typeof isi === 'string') return [isi];
  if (typeof isi !== 'object' || isi === null) return [];
  if (Array.isArray(isi) && isi.every((potong) => typeof potong?.teks === 'string'))
    return [isi.map((potong) => potong.teks).join('')];
  return Object.values(isi).flatMap(semuaTeks);
};
const teksOf = (nama: string): string => semuaTeks(dokumen[nama]?.(dossier)).join('\n');

describe('a city’s plan of one year', () => {
  it.each(Object.keys(dokumen))('%s speaks of no regent and of one year', (nama) => {
    const teks = teksOf(nama);
    expect(teks.length).toBeGreaterThan(500);
    // What the revision's form holds was typed.
    expect(teks.replaceAll(revisi.edisiList[1]?.dasarHukum ?? '', '')).not.toMatch(/bupati/i);
    expect(teks).not.toMatch(/2022\s*(?:-|–|s\.d\.|sampai(?: dengan)?)\s*(?:tahun\s*)?2022(?!-)/i);
    expect(teks).not.toMatch(/dari tahun ke tahun/i);
  });

  it('names its regulation and signs by the city', () => {
    expect(teksOf('lampiran')).toContain('PERATURAN WALI KOTA CONTOH RAYA\nNOMOR 3 TAHUN 2022');
    expect(teksOf('lampiran')).toContain('WALI KOTA CONTOH RAYA,');
    expect(teksOf('lampiran')).toContain('Keputusan Wali Kota Contoh Raya');
    expect(teksOf('lampiran perubahan')).toContain('PERUBAHAN ATAS PERATURAN WALI KOTA CONTOH RAYA NOMOR 3 TAHUN 2022');
    expect(teksOf('perubahan')).toContain('Perubahan atas Peraturan Wali Kota Contoh Raya Nomor 3 Tahun 2022');
    expect(teksOf('buku')).toContain('Peraturan Wali Kota Contoh Raya Nomor 3 Tahun 2022');
    expect(teksOf('buku perubahan')).toContain('Perubahan atas Peraturan Wali Kota Contoh Raya Nomor 3 Tahun 2022');
  });

  it('is no finding for want of the office', () => {
    const kosong = (d: Dossier): string[] =>
      periksaDossier(d, 2022).flatMap(({ aturan, ditemukan }) => (aturan === 'VARIABEL_KOSONG' ? ditemukan : []));
    expect(kosong(dossier)).not.toContain('"Jabatan kepala daerah" belum bernilai');
    const { dataUmum } = dossier;
    const instansi = { ...dataUmum.instansi, nama: 'Contoh Raya', namaPemerintah: '' };
    expect(kosong({ ...dossier, dataUmum: { ...dataUmum, instansi } })).toContain(
      '"Jabatan kepala daerah" belum bernilai',
    );
  });
});
