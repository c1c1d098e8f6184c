import { BuilderElement, TextRun } from 'docx';

const tanda = (jenis: 'begin' | 'separate' | 'end'): BuilderElement<{ jenis: string }> =>
  new BuilderElement({ name: 'w:fldChar', attributes: { jenis: { key: 'w:fldCharType', value: jenis } } });

const perintah = (teks: string): BuilderElement<{ ruang: string }> => {
  const elemen = new BuilderElement({
    name: 'w:instrText',
    attributes: { ruang: { key: 'xml:space', value: 'preserve' } },
  });
  elemen.addChildElement(` ${teks} `);
  return elemen;
};

/** Start of a field whose result, which may run over paragraphs, follows up to `akhirBidang`. */
export const awalBidang = (instruksi: string): TextRun[] => [
  new TextRun({ children: [tanda('begin')] }),
  new TextRun({ children: [perintah(instruksi)] }),
  new TextRun({ children: [tanda('separate')] }),
];

export const akhirBidang = (): TextRun => new TextRun({ children: [tanda('end')] });

/** A field without a result, which only marks its place. */
export const bidangTanda = (instruksi: string): TextRun[] => [
  new TextRun({ children: [tanda('begin')] }),
  new TextRun({ children: [perintah(instruksi)] }),
  akhirBidang(),
];
