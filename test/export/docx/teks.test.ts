import { beforeAll, describe, expect, it } from 'vitest';
import { buildBeritaAcaraDocx, buildLampiranDocx } from '../../../main/export/docx/buildDocx';
import { buildBeritaAcaraPdf, buildLampiranPdf } from '../../../main/export/pdf/buildPdf';
import { buildBeritaAcara } from '../../../shared/documents/buildBeritaAcara';
import { buildLampiran } from '../../../shared/documents/buildLampiran';
import type { Dokumen, Isi } from '../../../shared/documents/model/dokumen';
import type { Tabel } from '../../../shared/documents/model/tabel';
import { polosOf, type Teks } from '../../../shared/documents/model/teks';
import { contoh, konteks, makeFolder, TANGGAL } from '../pdf/bahanUji';
import { halamanTersusun, readPdf, tanpaUlangan, ulanganOf } from '../pdf/readPdf';
import { cari, cetak, type DocxTerbaca, gayaOf, halamanOf, parseXml, readDocx, teksOf } from './docxUji';

const folder = makeFolder();
const dossier = contoh();

interface Pasangan {
  readonly dokumen: Dokumen;
  readonly docx: DocxTerbaca;
  /** Pages as the app's PDF has them and as LibreOffice prints the Word file. */
  readonly pdfList: readonly string[];
  /** Rows the PDF repeats at the top of each page; Word repeats heads only. */
  readonly ulanganList: readonly string[];
  readonly cetakList: readonly string[];
}
const pasangan = new Map<string, Pasangan>();

beforeAll(async () => {
  const docxByNama = new Map([
    ['lampiran', await buildLampiranDocx(dossier, konteks)],
    ['berita-acara', await buildBeritaAcaraDocx(dossier, null, konteks)],
  ]);
  const pdfByNama = new Map([
    ['lampiran', await buildLampiranPdf(dossier, konteks, TANGGAL)],
    ['berita-acara', await buildBeritaAcaraPdf(dossier, null, konteks, TANGGAL)],
  ]);
  const dokumenByNama = new Map([
    ['lampiran', buildLampiran(dossier)],
    ['berita-acara', buildBeritaAcara(dossier)],
  ]);
  const cetakan = cetak(folder, docxByNama);
  for (const [nama, dokumen] of dokumenByNama) {
    const [docx, pdf, cetakPdf] = [docxByNama.get(nama), pdfByNama.get(nama), cetakan.get(nama)];
    if (!docx || !pdf || !cetakPdf) throw new Error(nama);
    const asli = readPdf(pdf, folder, `asli-${nama}.pdf`);
    pasangan.set(nama, {
      dokumen,
      docx: readDocx(docx),
      pdfList: asli.halamanList,
      ulanganList: halamanTersusun(asli).map((halaman) =>
        [...ulanganOf(halaman), ...(tanpaUlangan(halaman).match(/^.*\(lanjutan\)$/gm) ?? [])].join(' '),
      ),
      cetakList: readPdf(cetakPdf, folder, `cetak-${nama}.pdf`).halamanList,
    });
  }
});

/** Without spaces, leaders and places to break: what two programs may set differently. */
const padat = (teks: string): string => teks.replaceAll(/[\s\u200B]|\.{4,}/g, '');

const teksTabel = ({ kepalaList, barisList }: Tabel): Teks[] =>
  [...kepalaList, ...barisList].flatMap(({ selList }) => selList.flatMap((sel) => sel.butirList ?? [sel.teks]));

/** Everything a document says, in order, as the model has it. */
const teksIsi = (isi: Isi): string[] => {
  switch (isi.jenis) {
    case 'JUDUL':
      return [isi.label, polosOf(isi.teks)];
    case 'PARAGRAF':
      return [polosOf(isi.teks)];
    case 'DAFTAR':
      return isi.butirList.map(polosOf);
    case 'TABEL':
      return [
        ...(isi.keterangan ? [`${isi.keterangan.label}. `, polosOf(isi.keterangan.teks)] : []),
        ...teksTabel(isi.tabel).map(polosOf),
        polosOf(isi.sumber),
      ];
    case 'GAMBAR':
      return [`${isi.keterangan.label}. `, polosOf(isi.keterangan.teks), polosOf(isi.sumber)];
    case 'TANDA_TANGAN':
      return [isi.kiri, isi.kanan].flatMap((p) => (p ? [...p.atasList, p.nama, ...p.bawahList] : []));
    case 'DAFTAR_HALAMAN':
      return isi.entriList.flatMap(({ label, teks }) => [label, polosOf(teks)]);
    case 'ISIAN':
      return isi.barisList.flatMap(({ label, teks }) => [label, ':', polosOf(teks)]);
    case 'KOP':
      return isi.barisList.map(({ teks }) => teks);
    case 'KEPALA_LAMPIRAN':
      return [...isi.barisList];
    default:
      return [];
  }
};

/** Words in order, cut at every mark a line may break after. */
const kataOf = (teks: string): string[] =>
  teks
    .replaceAll(/\u200B|\.{3,}/g, ' ')
    .split(/[\s/-]+/)
    .filter((kata) => kata !== '');

/** Headings that start a page of each of the documents: a short section may do so in one by chance. */
const judulHalaman = (dokumen: Dokumen, ...halamanListList: (readonly string[])[]): string[] =>
  dokumen.bagianList
    .flatMap(({ isiList }) => isiList)
    .flatMap((isi) => (isi.jenis === 'JUDUL' ? [padat(`${isi.label}${polosOf(isi.teks)}`)] : []))
    .filter((judul) =>
      halamanListList.every((halamanList) => halamanList.some((halaman) => padat(halaman).startsWith(judul))),
    );

/** The heading that starts a page or, before it, the last page that has one. */
const kunciHalaman = (halamanList: readonly string[], judulList: readonly string[]): string[] => {
  let kini = 'awal';
  return halamanList.map((halaman) => {
    kini = judulList.find((judul) => padat(halaman).startsWith(judul)) ?? kini;
    return kini;
  });
};

const gabungBagian = (halamanList: readonly string[], kunciList: readonly string[]): Map<string, string> => {
  const hasil = new Map<string, string>();
  for (const [i, halaman] of halamanList.entries()) {
    const kunci = kunciList[i] ?? '';
    hasil.set(kunci, `${hasil.get(kunci) ?? ''}\n${halaman}`);
  }
  return hasil;
};

/** Pages without what stands at their feet. */
const tanpaKaki = (halamanList: readonly string[], dokumen: Dokumen): string[] => {
  const kakiList = dokumen.bagianList.flatMap((bagian) => bagian.kakiList);
  return halamanList.map((halaman) =>
    halaman
      .split('\n')
      .filter((baris) => !/^\s*(Halaman \d+ dari \d+|[ivx]+|\d+)\s*$/.test(baris) && !kakiList.includes(baris.trim()))
      .join('\n'),
  );
};

const hitung = (kataList: readonly string[]): Map<string, number> => {
  const jumlah = new Map<string, number>();
  for (const kata of kataList) jumlah.set(kata, (jumlah.get(kata) ?? 0) + 1);
  return jumlah;
};

describe.each(['berita-acara', 'lampiran'])('%s.docx of the sample', (nama) => {
  const ambil = (): Pasangan => {
    const ada = pasangan.get(nama);
    if (!ada) throw new Error(nama);
    return ada;
  };

  it('says word for word what the document says, in its order', () => {
    const { dokumen, docx } = ambil();
    const isi = padat(dokumen.bagianList.flatMap((bagian) => bagian.isiList.flatMap(teksIsi)).join(''));
    const tercetak = padat(docx.paragrafList.map(teksOf).join(''));
    expect(tercetak).toBe(isi);
    expect(isi.length).toBeGreaterThan(1000);
  });

  it('prints the words of the PDF, section by section', () => {
    const { dokumen, pdfList, ulanganList, cetakList, docx } = ambil();
    const [halamanAsli, halamanCetak] = [tanpaKaki(pdfList, dokumen), tanpaKaki(cetakList, dokumen)];
    const judulList = judulHalaman(dokumen, halamanAsli, halamanCetak);
    const kunciAsli = kunciHalaman(halamanAsli, judulList);
    const asli = gabungBagian(halamanAsli, kunciAsli);
    const ulangan = gabungBagian(ulanganList, kunciAsli);
    const cetakan = gabungBagian(halamanCetak, kunciHalaman(halamanCetak, judulList));
    expect([...cetakan.keys()]).toEqual([...asli.keys()]);
    expect(asli.size).toBeGreaterThan(nama === 'lampiran' ? 10 : 3);
    // Heads stand on as many pages as each program needs; figures are pictures to this LibreOffice.
    const kepala = dokumen.bagianList
      .flatMap(({ isiList }) => isiList)
      .flatMap((isi) => (isi.jenis === 'TABEL' ? teksTabel({ ...isi.tabel, barisList: [] }) : []))
      .flatMap((teks) => kataOf(polosOf(teks)));
    const gambar = [...docx.bagian]
      .filter(([part]) => part.endsWith('.svg'))
      .flatMap(([, svg]) => cari(parseXml(svg), 'text').flatMap(({ teks }) => kataOf(teks)));
    const bolehBeda = new Set([...kepala, ...gambar]);
    for (const [bagian, teks] of asli) {
      // Contents end their lines in page numbers, which Word works out.
      const isDaftar = teks.includes('.....');
      const ambilKata = (isi: string): string[] =>
        kataOf(isDaftar ? isi.replaceAll(/\.{5,}[ \t]*(\d+|[ivx]+)?/g, ' ') : isi).filter(
          (kata) => !bolehBeda.has(kata),
        );
      const kita = hitung(ambilKata(teks));
      for (const [kata, n] of hitung(ambilKata(ulangan.get(bagian) ?? ''))) {
        const sisa = (kita.get(kata) ?? 0) - n;
        if (sisa === 0) kita.delete(kata);
        else kita.set(kata, sisa);
      }
      const word = hitung(ambilKata(cetakan.get(bagian) ?? ''));
      expect(word, bagian).toEqual(kita);
    }
  });

  it('prints paragraphs, headings and captions whole', () => {
    const { dokumen, cetakList } = ambil();
    const tercetak = padat(cetakList.join('\n'));
    for (const isi of dokumen.bagianList.flatMap(({ isiList }) => isiList)) {
      if (isi.jenis !== 'JUDUL' && isi.jenis !== 'DAFTAR' && isi.jenis !== 'GAMBAR') continue;
      for (const teks of teksIsi(isi)) expect(tercetak).toContain(padat(teks).slice(0, 60));
    }
  });
});

it('shows in its contents, until Word has worked them out, pages no further than one from those of the PDF', () => {
  const { docx, pdfList } = pasangan.get('lampiran') ?? { docx: { paragrafList: [] }, pdfList: [] };
  const tercetak = pdfList.flatMap((halaman) =>
    [...halaman.matchAll(/\.{5,} *(\d+|[ivx]+)$/gm)].map(([, nomor = '']) => nomor),
  );
  const kita = docx.paragrafList.filter((p) => /^(TOC|TableofFigures)/.test(gayaOf(p))).map(halamanOf);
  expect(kita).toHaveLength(tercetak.length);
  expect(kita.length).toBeGreaterThan(25);
  for (const [i, nomor] of kita.entries()) {
    if (/\d/.test(nomor)) expect(Math.abs(Number(nomor) - Number(tercetak[i])), nomor).toBeLessThanOrEqual(1);
    else expect(nomor).toBe(tercetak[i]);
  }
});
