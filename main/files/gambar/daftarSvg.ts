const kata = (teks: string): ReadonlySet<string> => new Set(teks.trim().split(/\s+/));

/** Elements kept. Source: SVG 1.1, less scripts, foreign content, animation, filters, embedded fonts and views. */
export const ELEMEN_SVG = kata(`
  svg g defs symbol use switch a title desc
  path rect circle ellipse line polyline polygon text tspan textPath image
  linearGradient radialGradient stop pattern clipPath mask marker
`);

/** Elements that hold words; elsewhere text is only the layout of the file. */
export const ELEMEN_TEKS = kata('text tspan textPath title desc');

/** Properties of how a thing is drawn, as attribute or in a style. Source: SVG 1.1, appendix N. */
export const SIFAT_SVG = kata(`
  clip-path clip-rule color display fill fill-opacity fill-rule font-family font-size font-style font-variant
  font-weight font-stretch letter-spacing word-spacing marker-start marker-mid marker-end mask opacity overflow
  paint-order stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
  stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration dominant-baseline alignment-baseline
  baseline-shift visibility
`);

/** The other attributes kept: place, size and shape. */
const LAIN = kata(`
  id class style href x y x1 y1 x2 y2 cx cy r rx ry fx fy width height d points pathLength transform viewBox
  preserveAspectRatio dx dy rotate textLength lengthAdjust startOffset offset gradientUnits gradientTransform
  spreadMethod patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits
  markerUnits markerWidth markerHeight refX refY orient
`);

export const ATRIBUT_SVG: ReadonlySet<string> = new Set([...SIFAT_SVG, ...LAIN]);
