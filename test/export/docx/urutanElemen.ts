import type { Elemen } from './docxUji';

/** Children of an element in the order the schema wants. Source: ECMA-376 part 1, annex A.1, the children used here. */
const URUTAN: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': (
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs ' +
    'suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd ' +
    'snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment ' +
    'textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'
  ).split(' '),
  'w:rPr': (
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish ' +
    'webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang ' +
    'eastAsianLayout specVanish oMath'
  ).split(' '),
  'w:tbl': ['bookmarkStart', 'tblPr', 'tblGrid', 'tr'],
  'w:tblPr': (
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd ' +
    'tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription'
  ).split(' '),
  'w:tr': ['tblPrEx', 'trPr', 'tc'],
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark'.split(' '),
  'w:sectPr': (
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols ' +
    'formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid'
  ).split(' '),
  'w:style': (
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal ' +
    'personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr'
  ).split(' '),
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'.split(' '),
  'w:tblBorders': ['top', 'left', 'start', 'bottom', 'right', 'end', 'insideH', 'insideV'],
  'w:tblCellMar': ['top', 'left', 'start', 'bottom', 'right', 'end'],
  'w:tcMar': ['top', 'left', 'start', 'bottom', 'right', 'end'],
  'w:pBdr': ['top', 'left', 'bottom', 'right', 'between', 'bar'],
};

/** What stands where the schema doesn't allow it, below and in an element. */
export const checkUrutan = (elemen: Elemen): string[] => {
  const urutan = URUTAN[elemen.nama];
  const salahList: string[] = [];
  let lalu = -1;
  for (const { nama } of urutan ? elemen.anakList : []) {
    const posisi = urutan?.indexOf(nama.replace(/^w:/, '')) ?? -1;
    if (posisi < lalu || posisi < 0) salahList.push(`${nama} in ${elemen.nama}`);
    lalu = Math.max(lalu, posisi);
  }
  // A cell must end with a paragraph.
  if (elemen.nama === 'w:tc' && elemen.anakList.at(-1)?.nama !== 'w:p')
    salahList.push('a cell without a last paragraph');
  return [...new Set([...salahList, ...elemen.anakList.flatMap(checkUrutan)])];
};
