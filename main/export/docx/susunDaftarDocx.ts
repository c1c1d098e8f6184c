import { InternalHyperlink, LeaderType, PageReference, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { DaftarHalaman, EntriDaftar } from '../../../shared/documents/model/dokumen';
import type { Tata } from '../pdf/tata';
import { akhirBidang, awalBidang } from './bidang';
import type { Rujukan } from './rujukan';
import { teksDocx } from './teksDocx';
import { twip } from './ukuran';

const INDEN = 16;
const JARAK_LABEL = 8;
/** A page number and the shortest leader that still leads. */
const RUANG_NOMOR = 48;

/**
 * A list of contents as a field of Word's, filled in with its entries; each entry's page is a field as well, which Word
 * works out when it opens the document.
 */
export const susunDaftarDocx = ({ entriList }: DaftarHalaman, tata: Tata, rujukan: Rujukan): Paragraph[] => {
  const instruksi = rujukan.instruksi(entriList);
  const gayaOf = ({ tingkat }: EntriDaftar): string =>
    instruksi.includes('\\c') ? 'TableofFigures' : `TOC${tingkat + 1}`;
  const lebarLabel = [0, 1, 2].map((tingkat) =>
    Math.max(0, ...entriList.filter((e) => e.tingkat === tingkat && e.label !== '').map((e) => lebarOf(e, tata))),
  );
  return entriList.map((entri, i) => {
    const isAwal = i === 0;
    const isAkhir = i === entriList.length - 1;
    const kiri = entri.tingkat * INDEN + (entri.label === '' ? 0 : (lebarLabel[entri.tingkat] ?? 0));
    return new Paragraph({
      style: gayaOf(entri),
      keepLines: true,
      tabStops: [
        ...(entri.label === '' ? [] : [{ type: TabStopType.LEFT, position: twip(kiri) }]),
        { type: TabStopType.RIGHT, position: twip(tata.lebarIsi), leader: LeaderType.DOT },
      ],
      indent: { left: twip(kiri), hanging: twip(kiri - entri.tingkat * INDEN) },
      children: [
        ...(isAwal ? awalBidang(instruksi) : []),
        new InternalHyperlink({
          anchor: rujukan.nama(entri.id),
          children: isiEntri(longgarkan(entri, tata, tata.lebarIsi - kiri), rujukan),
        }),
        ...(isAkhir ? [akhirBidang()] : []),
      ],
    });
  });
};

const isiEntri = ({ id, label, teks, isTebal }: EntriDaftar, rujukan: Rujukan): (TextRun | PageReference)[] => {
  const gaya = isTebal ? { bold: true } : {};
  return [
    ...(label === '' ? [] : [...teksDocx([{ teks: label }], gaya), new TextRun({ children: [new Tab()] })]),
    ...teksDocx(teks, gaya),
    new TextRun({ children: [new Tab()] }),
    new PageReference(rujukan.nama(id), { hyperlink: true }),
  ];
};

const lebarOf = ({ label, isTebal }: EntriDaftar, { huruf, profil }: Tata): number =>
  huruf.widthOf([{ teks: label, tebal: isTebal }], profil.ukuranHuruf) + JARAK_LABEL;

/** Leaves room for the page number on a line the text would fill, by moving its last word to the next. */
const longgarkan = (entri: EntriDaftar, { huruf, profil }: Tata, ruang: number): EntriDaftar => {
  const [akhir] = entri.teks.slice(-1);
  const spasi = akhir?.teks.trimEnd().lastIndexOf(' ') ?? -1;
  if (!akhir || spasi < 0) return entri;
  let terpakai = 0;
  for (const { teks, ...gaya } of entri.teks) {
    for (const kata of teks.split(/(?<=\s)/)) {
      const lebar = huruf.widthOf(
        [{ teks: kata, ...gaya, ...(entri.isTebal ? { tebal: true } : {}) }],
        profil.ukuranHuruf,
      );
      terpakai = terpakai + lebar > ruang ? lebar : terpakai + lebar;
    }
  }
  if (terpakai <= ruang - RUANG_NOMOR) return entri;
  const putus = `${akhir.teks.slice(0, spasi)}\n${akhir.teks.slice(spasi + 1)}`;
  return { ...entri, teks: [...entri.teks.slice(0, -1), { ...akhir, teks: putus }] };
};
