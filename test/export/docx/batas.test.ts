import { describe, expect, it } from 'vitest';
import { buildBeritaAcaraDocx, buildLampiranDocx } from '../../../main/export/docx/buildDocx';
import { buildDossier, EMPTY_SIZE, LARGE_SIZE } from '../../builders/buildDossier';
import { contoh, denganNaskah, konteks } from '../pdf/bahanUji';
import { pesertaPanjang, ubahBeritaAcara, ubahRapat } from '../pdf/rapatUji';
import { cari, type DocxTerbaca, parseXml, readDocx, teksOf } from './docxUji';
import { checkUrutan } from './urutanElemen';

const periksa = (docx: DocxTerbaca): string[] =>
  [...docx.bagian].flatMap(([nama, xml]) => (/\.(xml|rels|svg)$/.test(nama) ? checkUrutan(parseXml(xml)) : []));

const teks = ({ paragrafList }: DocxTerbaca): string => paragrafList.map(teksOf).join('\n');

describe('Word files of unusual dossiers', () => {
  it('of an empty one are whole', async () => {
    const kosong = buildDossier(EMPTY_SIZE);
    for (const bytes of [
      await buildLampiranDocx(kosong, konteks),
      await buildBeritaAcaraDocx(kosong, null, konteks),
      await buildLampiranDocx(denganNaskah(kosong), konteks),
    ])
      expect(periksa(readDocx(bytes))).toEqual([]);
  });

  it('hold 60 signers, each signature a drawing of its own', async () => {
    const goresan = Array.from({ length: 21 }, (_, i): [number, number] => [i * 50, (i * 97 + 13) % 400]);
    const dossier = ubahRapat(contoh(), {
      pesertaList: pesertaPanjang(60, (i) => ({ tandaTangan: i % 2 === 0 ? [goresan, [[5, i]]] : [] })),
    });
    const docx = readDocx(await buildBeritaAcaraDocx(dossier, null, konteks));
    expect(periksa(docx)).toEqual([]);
    expect(cari(docx.isi, 'w:drawing')).toHaveLength(30);
    expect(new Set(cari(docx.isi, 'asvg:svgBlip').map(({ atribut }) => atribut['r:embed'])).size).toBe(30);
    const idList = cari(docx.isi, 'wp:docPr').map(({ atribut }) => atribut['id']);
    expect(new Set(idList).size).toBe(idList.length);
  });

  it('keep markup of XML as text and drop what XML forbids', async () => {
    const nama = 'Rapat <b>&amp; "Evaluasi" \u0000\u0008\u001B\uFFFE\uD800 ]]> akhir';
    const dasar = contoh();
    const dossier = {
      ...ubahBeritaAcara(dasar, { namaKegiatan: nama }),
      matriks: dasar.matriks.map((baris, i) => (i === 1 ? { ...baris, uraian: nama } : baris)),
    };
    for (const bytes of [
      await buildBeritaAcaraDocx(dossier, null, konteks),
      await buildLampiranDocx(dossier, konteks),
    ]) {
      const docx = readDocx(bytes);
      expect(periksa(docx)).toEqual([]);
      expect(teks(docx)).toContain('<b>&amp; "Evaluasi" \uFFFD ]]> akhir');
    }
  });

  it('show the coat of arms, and leave a broken one out', async () => {
    const png =
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==';
    const jumlah = async (logo: string): Promise<number> => {
      const dasar = contoh();
      const { dataUmum } = dasar;
      const dossier = { ...dasar, dataUmum: { ...dataUmum, instansi: { ...dataUmum.instansi, logo } } };
      const docx = readDocx(await buildBeritaAcaraDocx(dossier, null, konteks));
      expect(periksa(docx)).toEqual([]);
      expect(teks(docx)).toContain('SEKRETARIAT DAERAH');
      return cari(docx.isi, 'w:drawing').length;
    };
    expect(await jumlah(png)).toBe(1);
    expect(await jumlah(png.slice(0, 60))).toBe(0);
    expect(await jumlah('')).toBe(0);
  });

  it('of 2,000 rows lose none', async () => {
    const dossier = denganNaskah(buildDossier(LARGE_SIZE));
    const docx = readDocx(await buildLampiranDocx(dossier, konteks));
    const isi = teks(docx);
    for (const { uraian } of dossier.matriks) expect(isi).toContain(uraian.split('\n')[0]);
    expect(cari(docx.isi, 'w:tr').length).toBeGreaterThan(2000);
    expect(checkUrutan(docx.isi)).toEqual([]);
    // Ten years make the matrix too wide for an upright page.
    const ukuran = cari(docx.isi, 'w:pgSz').map(({ atribut }) => [atribut['w:orient'], atribut['w:w'], atribut['w:h']]);
    expect(ukuran).toContainEqual(['landscape', '18709', '12189']);
    expect(ukuran).toContainEqual(['portrait', '12189', '18709']);
  });
});
