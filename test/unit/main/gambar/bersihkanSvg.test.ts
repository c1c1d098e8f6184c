import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bersihkanSvg } from '../../../../main/files/gambar/bersihkanSvg';
import { RenaksiError } from '../../../../shared/errors/errorCode';
import { parseXml } from '../../../export/docx/docxUji';

const PIKSEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==';

const svg = (isi: string, atribut = 'width="100" height="50"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${atribut}>${isi}</svg>`;

const sebabOf = (xml: string): unknown => {
  try {
    bersihkanSvg(xml);
    return null;
  } catch (error) {
    return error instanceof RenaksiError ? error.data['sebab'] : error;
  }
};

describe('what acts or reaches out is gone', () => {
  it.each([
    ['script', '<script>alert(1)</script>', /script|alert/],
    ['event', '<rect width="1" height="1" onclick="alert(1)"/>', /onclick|alert/],
    [
      'foreignObject',
      '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml">x</body></foreignObject>',
      /foreign|body/,
    ],
    ['file picture', '<image xlink:href="/etc/passwd" width="9" height="9"/>', /passwd|image/],
    ['web picture', '<image href="https://example.invalid/a.png" width="9" height="9"/>', /example/],
    ['svg picture', '<image href="data:image/svg+xml;base64,PHN2Zy8+" width="9" height="9"/>', /image/],
    ['broken picture', `<image href="${PIKSEL.slice(0, -30)}" width="9" height="9"/>`, /image/],
    ['use elsewhere', '<use xlink:href="https://example.invalid/a.svg#x"/>', /example/],
    ['link', '<a xlink:href="javascript:alert(1)"><rect width="1" height="1"/></a>', /javascript|<a/],
    ['paint elsewhere', '<rect width="1" height="1" fill="url(https://example.invalid/#a)"/>', /example/],
    ['style elsewhere', '<rect width="1" height="1" style="fill:url(/etc/x#a);stroke:red"/>', /etc/],
    [
      'sheet',
      '<style>@import url(a.css); rect{fill:url(http://x/y)} rect{stroke:red}</style><rect/>',
      /import|http:\/\/x|<style/,
    ],
    ['escape', '<rect width="1" height="1" style="fill:\\75rl(x)"/>', /75rl/],
    ['animation', '<rect width="1" height="1"><set attributeName="href" to="javascript:x"/></rect>', /<set|javascript/],
    ['filter', '<filter id="f"><feImage href="/etc/passwd"/></filter><rect filter="url(#f)"/>', /filter|passwd/],
    ['embedded font', '<defs><font id="F"><glyph d="M0 0"/></font></defs>', /font/],
    ['other programs', '<metadata xmlns:r="urn:r"><r:RDF r:about=""/></metadata>', /RDF|metadata/],
  ])('%s', (_, isi, hilang) => {
    const bersih = bersihkanSvg(svg(isi)).svg;
    expect(bersih).not.toMatch(hilang);
    expect(parseXml(bersih).nama).toBe('svg');
  });

  it('refuses declarations, references that never end and what is not a drawing', () => {
    expect(sebabOf(`<!DOCTYPE svg [<!ENTITY a "x">]>${svg('<text>&a;</text>')}`)).toBe('SVG_TIDAK_SAH');
    expect(sebabOf(svg('<text>&tidak;</text>'))).toBe('SVG_TIDAK_SAH');
    expect(sebabOf(svg('<g>'))).toBe('SVG_TIDAK_SAH');
    expect(sebabOf('<html xmlns="http://www.w3.org/1999/xhtml"/>')).toBe('SVG_TIDAK_SAH');
    expect(sebabOf(svg('<g id="a"><use xlink:href="#a"/></g>'))).toBe('SVG_BERAT');
    const tumbuh = Array.from({ length: 20 }, (_, i) => `<g id="g${i + 1}">${`<use href="#g${i}"/>`.repeat(9)}</g>`);
    expect(sebabOf(svg(`<rect id="g0"/>${tumbuh.join('')}`))).toBe('SVG_BERAT');
    expect(sebabOf(svg('<g>'.repeat(200) + '</g>'.repeat(200)))).toBe('SVG_BERAT');
    expect(sebabOf(svg('<rect/>', ''))).toBe('SVG_TANPA_UKURAN');
  });
});

describe('what draws stays', () => {
  it('keeps shapes, words, gradients, pictures inside and references inside', () => {
    const { svg: bersih } = bersihkanSvg(
      svg(
        `<defs><linearGradient id="l"><stop offset="0" stop-color="#fff"/></linearGradient></defs>` +
          `<rect id="r" width="9" height="9" fill="url('#l') none" stroke-dasharray="1, 2"/><use href="#r" x="5"/>` +
          `<text x="1" y="2" xml:space="preserve">A &amp; <tspan font-weight="bold">B</tspan></text>` +
          `<image width="2" height="2" href="${PIKSEL}"/>`,
      ),
    );
    for (const isi of ['url(#l) none', 'xlink:href="#r"', 'stroke-dasharray="1, 2"', 'A &amp; <tspan', PIKSEL]) {
      expect(bersih).toContain(isi);
    }
  });

  it('writes style sheets into the elements, by weight, under their own styles', () => {
    const { svg: bersih } = bersihkanSvg(
      svg(
        `<style type="text/css"><![CDATA[ /* a */ .b{stroke:#00f;fill:red} rect{fill:#111;stroke-width:2} ]]></style>` +
          `<rect class="a b" width="1" height="1" style="stroke:lime"/><text style="font: bold 12px 'DejaVu Sans', serif">x</text>`,
      ),
    );
    expect(bersih).toContain('style="fill:red;stroke-width:2;stroke:lime"');
    expect(bersih).toContain(`style="font-size:12px;font-family:'DejaVu Sans', serif;font-weight:bold"`);
  });

  it('takes the fallback of words set by a browser, and links as groups', () => {
    const { svg: bersih } = bersihkanSvg(
      `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">` +
        svg(
          `<switch><foreignObject><div xmlns="http://www.w3.org/1999/xhtml">Kotak</div></foreignObject>` +
            `<text x="1" y="2">Kotak</text></switch><switch><g requiredFeatures="x"/>` +
            `<a xlink:href="https://example.invalid"><text>tak tampil</text></a></switch>` +
            `<rect fill="#fff" style="fill: light-dark(#fff, var(--d, #121212)); stroke: rgb(0, 0, 0)"/>`,
        ),
    );
    expect(bersih.match(/Kotak/g)).toHaveLength(1);
    expect(bersih).not.toContain('tampil');
    expect(bersih).toContain('<rect fill="#fff" style="stroke:rgb(0, 0, 0)"/>');
  });

  it.each([
    ['width="100" height="50"', 100, 50, '0 0 100 50'],
    ['width="2in" height="25.4mm"', 192, 96, '0 0 192 96'],
    ['viewBox="0 0 300 200"', 300, 200, '0 0 300 200'],
    ['width="100%" viewBox="10,20,300,150"', 300, 150, '10 20 300 150'],
    ['width="600" viewBox="0 0 300 150"', 600, 300, '0 0 300 150'],
    ['width="40000" height="10000"', 20_000, 5000, '0 0 40000 10000'],
  ])('%s is %i × %i', (atribut, lebarPx, tinggiPx, viewBox) => {
    const hasil = bersihkanSvg(svg('<rect/>', atribut));
    expect(hasil).toMatchObject({ lebarPx, tinggiPx });
    expect(parseXml(hasil.svg).atribut).toMatchObject({ viewBox, width: String(lebarPx), height: String(tinggiPx) });
  });
});

it('changes nothing a second time', () => {
  const nilai = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      'url(#a)',
      'url( "#a" ) red',
      'javascript:x',
      '1 , 2',
      PIKSEL,
      '#a',
      'fill:url(#b);stroke:RED',
      "A 'b'",
    ),
  );
  const nama = fc.constantFrom('g', 'rect', 'text', 'tspan', 'use', 'image', 'a', 'switch', 'style', 'script', 'x:y');
  const kunci = fc.constantFrom('id', 'class', 'style', 'fill', 'xlink:href', 'href', 'd', 'x', 'onload', 'xml:space');
  const lolos = (teks: string): string =>
    teks
      .replaceAll(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD]/gu, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('"', '&quot;')
      .replaceAll('>', '&gt;');
  const { isi } = fc.letrec<{ isi: string }>((tie) => ({
    isi: fc.oneof(
      { maxDepth: 5 },
      nilai.map(lolos),
      fc
        .tuple(nama, fc.dictionary(kunci, nilai, { maxKeys: 4 }), fc.array(tie('isi'), { maxLength: 3 }))
        .map(([n, a, anak]) => {
          const atribut = Object.entries(a).map(([k, v]) => ` ${k}="${lolos(v)}"`);
          return `<${n}${n === 'x:y' ? ' xmlns:x="urn:x"' : ''}${atribut.join('')}>${anak.join('')}</${n}>`;
        }),
    ),
  }));
  fc.assert(
    fc.property(isi, (teks) => {
      let sekali: ReturnType<typeof bersihkanSvg>;
      try {
        sekali = bersihkanSvg(svg(teks));
      } catch (error) {
        return error instanceof RenaksiError && error.code === 'GAMBAR_DITOLAK';
      }
      expect(sekali.svg).not.toMatch(/="javascript|<script|<[^>]* onload=|<style|="url\((?!#)/);
      expect(bersihkanSvg(sekali.svg)).toEqual(sekali);
      return true;
    }),
    { numRuns: 1500 },
  );
});
