/** A page of a file written by hand: its content stream and what differs from the others. */
export interface HalamanUji {
  readonly isi: string;
  /** Right and top edge in points. */
  readonly kotak?: readonly [number, number];
  readonly putar?: number;
  /** The one picture, `Gambar`, as eight bytes of grey. */
  readonly gambar?: string;
  /** What the picture is called in the page's resources. */
  readonly nama?: string;
}

/** Content of a page with one line of text, a rule, a filled box, a picture and the page's number at the foot. */
export const isiUji = (ubah: Partial<typeof BAKU> = {}): string => {
  const { warna, tebal, huruf, teks, x, kaki } = { ...BAKU, ...ubah };
  return [
    `q ${warna} rg 50 400 100 40 re f Q`,
    `q ${tebal} w 50 300 m 250 300 l S Q`,
    'q 80 0 0 80 50 150 cm /Gambar Do Q',
    `BT /F1 ${huruf} Tf ${x} 600 Td (${teks}) Tj ET`,
    `BT /F1 10 Tf 150 20 Td (${kaki}) Tj ET`,
  ].join('\n');
};

const BAKU = { warna: '1 0 0', tebal: '1', huruf: '12', teks: 'Pengaduan selesai 1.204', x: '50', kaki: '7' };

/** A file of these pages with a plain cross-reference table; its tree of pages as many levels deep as told. */
export const tulisPdf = (halamanList: readonly HalamanUji[], tingkat = 1): Uint8Array => {
  const objekList: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const tambah = (isi: string): number => objekList.push(isi);
  const arus = (kamus: string, isi: string): string =>
    `<< ${kamus} /Length ${isi.length} >>\nstream\n${isi}\nendstream`;
  const font = tambah('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  const anakList = halamanList.map(
    ({ isi, kotak = [300, 700], putar = 0, gambar = '\x00\x20\x40\x60abcd', nama = 'Gambar' }) => {
      const xobjek = tambah(
        arus('/Type /XObject /Subtype /Image /Width 4 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8', gambar),
      );
      const konten = tambah(arus('', isi));
      return tambah(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${kotak.join(' ')}] /Rotate ${putar} /Contents ${konten} 0 R
/Resources << /Font << /F1 ${font} 0 R >> /XObject << /${nama} ${xobjek} 0 R >> >> >>`,
      );
    },
  );
  const simpul = (kids: readonly number[]): string =>
    `<< /Type /Pages /Count ${anakList.length} /Kids [${kids.map((n) => `${n} 0 R`).join(' ')}] >>`;
  let kids: readonly number[] = anakList;
  for (let i = 1; i < tingkat; i += 1) kids = [tambah(simpul(kids))];
  objekList[1] = simpul(kids);
  let berkas = '%PDF-1.4\n';
  const letakList = objekList.map((isi, i) => {
    const letak = berkas.length;
    berkas += `${i + 1} 0 obj\n${isi}\nendobj\n`;
    return letak;
  });
  const xref = berkas.length;
  berkas += `xref\n0 ${letakList.length + 1}\n0000000000 65535 f \n`;
  berkas += letakList.map((letak) => `${String(letak).padStart(10, '0')} 00000 n \n`).join('');
  berkas += `trailer\n<< /Size ${letakList.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(berkas, 'latin1');
};
