import { Node } from '@tiptap/core';
import { NASKAH_EDITOR } from '../../../../text/naskahEditor';

const isian = (name: string, kelas: string, label: string) =>
  Node.create({
    name,
    content: 'inline*',
    isolating: true,
    defining: true,
    selectable: false,
    parseHTML: () => [{ tag: `p[data-isian=${name}]`, priority: 60 }],
    renderHTML: () => ['p', { 'data-isian': name, class: kelas, 'data-label': label, 'aria-label': label }, 0],
  });

/** Caption, source, and place and date: one line each, of 600 characters at most. */
export const JudulBlok = isian('judulBlok', 'judul', NASKAH_EDITOR.judulBlok);
export const SumberBlok = isian('sumberBlok', 'sumber', NASKAH_EDITOR.sumberBlok);
export const TempatTanggal = isian('tempatTanggal', 'tempat', NASKAH_EDITOR.tempatTanggal);

const atribut = (nama: string, awal: unknown = null) => ({
  [nama]: {
    default: awal,
    parseHTML: (elemen: HTMLElement) => elemen.getAttribute(`data-${nama.toLowerCase()}`) ?? awal,
    renderHTML: (attrs: Record<string, unknown>) =>
      attrs[nama] === null ? {} : { [`data-${nama.toLowerCase()}`]: `${attrs[nama] as string | number}` },
  },
});

const blok = (name: string, content: string, atributNama: Readonly<Record<string, unknown>>) =>
  Node.create({
    name,
    group: 'blok',
    content,
    isolating: true,
    defining: true,
    selectable: true,
    parseHTML: () => [{ tag: `div[data-blok=${name}]` }],
    addAttributes: () => Object.assign({}, ...Object.entries(atributNama).map(([nama, awal]) => atribut(nama, awal))),
    renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, 'data-blok': name }, 0],
  });

const KETERANGAN = 'judulBlok sumberBlok';

export const Tabel = blok('tabel', KETERANGAN, { kode: 'ASESMEN' });
export const Gambar = blok('gambar', KETERANGAN, { kode: 'PRIORITAS' });
export const GambarSendiri = blok('gambarSendiri', KETERANGAN, { gambarId: '', lebarPersen: 80 });
export const TabelBebas = blok('tabelBebas', 'judulBlok table sumberBlok', { tabelId: '' });
export const TandaTangan = blok('tandaTangan', 'tempatTanggal', { pejabatId: null });

/** Names of the nodes with a frame of their own: they come and go whole. */
export const BLOK_BINGKAI: ReadonlySet<string> = new Set(
  [Tabel, Gambar, GambarSendiri, TabelBebas, TandaTangan].map(({ name }) => name),
);

/** Texts of one line within a frame. */
export const ISIAN_SATU: ReadonlySet<string> = new Set([JudulBlok, SumberBlok, TempatTanggal].map(({ name }) => name));
