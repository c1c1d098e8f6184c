import { Bookmark, BookmarkEnd, BookmarkStart, InternalHyperlink, type ParagraphChild } from 'docx';
import type { Dokumen, EntriDaftar, Judul } from '../../../shared/documents/model/dokumen';
import { polosOf } from '../../../shared/documents/model/teks';
import { akhirBidang, awalBidang, bidangTanda } from './bidang';
import { bersihkan, type Tautan } from './teksDocx';

/** What contents of a document point at. */
export interface Rujukan {
  /** Name of a target's bookmark: Word allows 40 characters and no hyphen, so ids can't serve. */
  readonly nama: (id: string) => string;
  /** Runs of a heading or caption, marked as a target; a listed annex carries its whole entry for Word to list. */
  readonly tandai: (id: string, isi: readonly ParagraphChild[]) => ParagraphChild[];
  /** Label of a caption, `Tabel 3`, marked as what cross references repeat. */
  readonly tandaiLabel: (id: string, isi: readonly ParagraphChild[]) => ParagraphChild[];
  /** A cross reference: to a caption a field that Word keeps in step with its number, to anything else a link. */
  readonly tautan: Tautan;
  /** Field that makes Word write this list itself. */
  readonly instruksi: (entriList: readonly EntriDaftar[]) => string;
}

export const createRujukan = ({ bagianList }: Dokumen): Rujukan => {
  const namaById = new Map<string, string>();
  const judulById = new Map<string, Judul>();
  const entriById = new Map<string, EntriDaftar>();
  const keteranganIds = new Set<string>();
  for (const isi of bagianList.flatMap(({ isiList }) => isiList)) {
    if (isi.jenis === 'JUDUL') judulById.set(isi.id, isi);
    else if ((isi.jenis === 'TABEL' || isi.jenis === 'GAMBAR') && isi.keterangan) keteranganIds.add(isi.keterangan.id);
    else if (isi.jenis === 'DAFTAR_HALAMAN') for (const entri of isi.entriList) entriById.set(entri.id, entri);
  }
  const nama = (id: string): string => {
    const ada = namaById.get(id) ?? `_Renaksi${namaById.size + 1}`;
    namaById.set(id, ada);
    return ada;
  };
  const namaLabel = (id: string): string => `${nama(id)}_label`;
  const isLampiran = (id: string): boolean => judulById.get(id)?.gaya === 'LAMPIRAN';
  let tanda = 0;
  /** Numbered within the document: the library counts on from one to the next, and no two exports would be the same. */
  const tandaOf = (id: string, children: readonly ParagraphChild[]): Bookmark => {
    tanda += 1;
    return Object.assign(new Bookmark({ id, children: [...children] }), {
      start: new BookmarkStart(id, tanda),
      end: new BookmarkEnd(tanda),
    });
  };
  return {
    nama,
    tandai: (id, children) => {
      const entri = entriById.get(id);
      return [
        tandaOf(nama(id), children),
        ...(entri && isLampiran(id) ? bidangTanda(`TC "${teksTanda(entri)}" \\f L \\l 1`) : []),
      ];
    },
    tandaiLabel: (id, children) => [tandaOf(namaLabel(id), children)],
    tautan: (tujuan, isi) => {
      if (keteranganIds.has(tujuan)) return [...awalBidang(`REF ${namaLabel(tujuan)} \\h`), ...isi, akhirBidang()];
      return judulById.has(tujuan) ? [new InternalHyperlink({ anchor: nama(tujuan), children: [...isi] })] : isi;
    },
    instruksi: (entriList) => {
      const [awal] = entriList;
      if (awal && isLampiran(awal.id)) return 'TOC \\h \\z \\f L';
      if (awal && !judulById.has(awal.id)) return `TOC \\h \\z \\c "${awal.label.replace(/ .*/, '')}"`;
      return 'TOC \\o "1-3" \\h \\z';
    },
  };
};

/** A quotation mark or backslash would end or change the field's text. */
const teksTanda = ({ label, teks }: EntriDaftar): string =>
  bersihkan(`${label} ${polosOf(teks)}`)
    .replaceAll(/["\\]/g, "'")
    .replaceAll(/\s+/g, ' ');
