import { SIFAT_SVG } from './daftarSvg';

/** Values hold plain words, numbers and colours; the only functions are colours and references inside the drawing. */
const NILAI = /^[\w\s#%.,'"+\-/]*$/;
const FUNGSI = /\b(?:rgba?|hsla?)\([\d\s.,%+\-/deg]*\)/gi;
const URL_DALAM = /^url\(\s*(["']?)#([\w.-]{1,200})\1\s*\)\s*(.*)$/i;

/** A property's value made safe, or null for one that is left out. */
export const bersihkanNilai = (nilai: string): string | null => {
  const rapi = nilai
    .replaceAll(/\s*!important\s*$/gi, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const url = URL_DALAM.exec(rapi);
  const sisa = url?.[3] ?? rapi;
  if (rapi === '' || !NILAI.test(sisa.replaceAll(FUNGSI, ''))) return null;
  return url ? `url(#${url[2]})${sisa === '' ? '' : ` ${sisa}`}` : rapi;
};

/** Declarations of a style that draw, safe, by property; the last of a property holds. */
export const bacaDeklarasi = (gaya: string): Map<string, string> => {
  const hasil = new Map<string, string>();
  for (const deklarasi of gaya.split(';')) {
    const i = deklarasi.indexOf(':');
    const nama = deklarasi.slice(0, Math.max(0, i)).trim().toLowerCase();
    for (const [sifat, isi] of nama === 'font' ? uraiFont(deklarasi.slice(i + 1)) : [[nama, deklarasi.slice(i + 1)]]) {
      const nilai = SIFAT_SVG.has(sifat ?? '') ? bersihkanNilai(isi ?? '') : null;
      if (sifat === undefined || nilai === null) continue;
      hasil.delete(sifat);
      hasil.set(sifat, nilai);
    }
  }
  return hasil;
};

/** `italic 700 12px/1.2 Arial, sans-serif` as properties of their own; nothing for what isn't of that form. */
const uraiFont = (nilai: string): [sifat: string, nilai: string][] => {
  const [, depan = '', ukuran = '', keluarga = ''] =
    /^\s*((?:[a-z]+\s+|\d{3}\s+)*)([\d.]+(?:px|pt|em|%)?)(?:\/\S+)?\s+(.+)$/i.exec(nilai) ?? [];
  if (ukuran === '') return [];
  const tebal = /\b(?:bold|[6-9]00)\b/.test(depan);
  const miring = /\b(?:italic|oblique)\b/.test(depan);
  return [
    ['font-size', ukuran],
    ['font-family', keluarga],
    ...(tebal ? [['font-weight', 'bold'] as [string, string]] : []),
    ...(miring ? [['font-style', 'italic'] as [string, string]] : []),
  ];
};

export const formatGaya = (deklarasi: ReadonlyMap<string, string>): string =>
  [...deklarasi].map(([sifat, nilai]) => `${sifat}:${nilai}`).join(';');

interface Aturan {
  readonly nama: string;
  readonly kelas: string;
  readonly id: string;
  readonly berat: number;
  readonly deklarasi: ReadonlyMap<string, string>;
}

/** One of `*`, `g`, `.a`, `g.a`, `#a`, `g#a`: what drawing programs write. Others would need a whole style engine. */
const PEMILIH = /^(\*|[A-Za-z]+)?(?:\.([\w-]+)|#([\w.-]+))?$/;
const ATURAN_MAKS = 2000;

/** Selectors and declarations of a style sheet; those for media, and fonts, are left out with all they hold. */
const aturanCss = (css: string): [pemilih: string, isi: string][] =>
  [
    ...css
      .replaceAll(/\/\*[^]*?\*\/|<!--|-->/g, '')
      .replaceAll(/@[^{};]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g, '')
      .matchAll(/([^{}]*)\{([^{}]*)\}/g),
  ].map(([, pemilih = '', isi = '']) => [pemilih, isi]);

/** What a pointer does, which paper doesn't know. */
const PENUNJUK = /:(?:hover|active|focus|visited|link)\b/;

/** False when `bacaCss` leaves out a rule by which something is drawn. */
export const isCssTerbaca = (css: string): boolean => {
  const aturanList = aturanCss(css);
  return (
    aturanList.length <= ATURAN_MAKS &&
    aturanList.every(
      ([kepala, isi]) =>
        bacaDeklarasi(isi).size === 0 ||
        kepala.split(',').every((pemilih) => PENUNJUK.test(pemilih) || PEMILIH.test(pemilih.trim())),
    )
  );
};

/** Rules of a style sheet as a function: what they declare for an element. At-rules and longer selectors are left out. */
export const bacaCss = (css: string): ((nama: string, kelas: string, id: string) => Map<string, string>) => {
  const aturanList: Aturan[] = [];
  for (const [kepala, isi] of aturanCss(css)) {
    if (aturanList.length >= ATURAN_MAKS) break;
    const deklarasi = bacaDeklarasi(isi);
    for (const pemilih of kepala.split(',')) {
      const [cocok = '', nama = '', kelas = '', id = ''] = PEMILIH.exec(pemilih.trim()) ?? [];
      if (cocok === '') continue;
      const berat = (id === '' ? 0 : 100) + (kelas === '' ? 0 : 10) + (nama === '' || nama === '*' ? 0 : 1);
      aturanList.push({ nama: nama === '*' ? '' : nama, kelas, id, berat, deklarasi });
    }
  }
  aturanList.sort((a, b) => a.berat - b.berat);
  return (nama, kelas, id) => {
    const kelasSet = new Set(kelas.split(/\s+/));
    const hasil = new Map<string, string>();
    for (const aturan of aturanList) {
      if (aturan.nama !== '' && aturan.nama !== nama) continue;
      if ((aturan.kelas !== '' && !kelasSet.has(aturan.kelas)) || (aturan.id !== '' && aturan.id !== id)) continue;
      for (const [sifat, nilai] of aturan.deklarasi) hasil.set(sifat, nilai);
    }
    return hasil;
  };
};

const TANPA_EFEK: Readonly<Record<string, ReadonlySet<string>>> = {
  filter: new Set(['none', 'initial', 'unset', 'inherit']),
  'mix-blend-mode': new Set(['normal', 'initial', 'unset', 'inherit']),
};

/** The value of a property that changes colours or edges after drawing, such as a blur or a shadow; null for any other. */
export const efekOf = (sifat: string, nilai: string): string | null => {
  const rapi = nilai
    .replaceAll(/\s*!important\s*$/gi, '')
    .trim()
    .toLowerCase();
  const tanpa = TANPA_EFEK[sifat.trim().toLowerCase()];
  return tanpa === undefined || rapi === '' || tanpa.has(rapi) ? null : nilai.trim();
};

/** Effects that a style declares. */
export const bacaEfek = (gaya: string): string[] =>
  gaya.split(';').flatMap((deklarasi) => {
    const i = deklarasi.indexOf(':');
    return efekOf(deklarasi.slice(0, Math.max(0, i)), deklarasi.slice(i + 1)) ?? [];
  });

/** An element as selectors name it. */
export interface ElemenBergaya {
  readonly nama: string;
  readonly kelasList: readonly string[];
  readonly id: string;
}

/** Effects that rules of a style sheet give to elements of a drawing; of longer selectors the last part tells. */
export const efekCss = (css: string, elemenList: Iterable<ElemenBergaya>): string[] =>
  aturanCss(css).flatMap(([kepala, isi]) => {
    const efekList = bacaEfek(isi);
    if (efekList.length === 0) return [];
    const kena = kepala.split(',').some((pemilih) => {
      if (PENUNJUK.test(pemilih)) return false;
      const [cocok = '', nama = '*', kelas, id] =
        PEMILIH.exec(
          pemilih
            .trim()
            .split(/[\s>+~]+/)
            .at(-1) ?? '',
        ) ?? [];
      if (cocok === '') return true;
      for (const elemen of elemenList) {
        const isCocok = (nama === '*' || nama === elemen.nama) && (id === undefined || id === elemen.id);
        if (isCocok && (kelas === undefined || elemen.kelasList.includes(kelas))) return true;
      }
      return false;
    });
    return kena ? efekList : [];
  });
