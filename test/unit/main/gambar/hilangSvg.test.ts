import { describe, expect, it } from 'vitest';
import { bersihkanSvg } from '../../../../main/files/gambar/bersihkanSvg';
import { hilangSvg } from '../../../../main/files/gambar/hilangSvg';
import { kenaliGambar } from '../../../../main/files/gambar/kenaliGambar';
import { kalimatGambar } from '../../../../renderer/text/naskahGambar';
import { RenaksiError } from '../../../../shared/errors/errorCode';

const PIKSEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==';
const svg = (isi: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="100" height="50">${isi}</svg>`;
const html = (teks: string): string =>
  `<foreignObject><div xmlns="http://www.w3.org/1999/xhtml">${teks}</div></foreignObject>`;
const kabur = '<defs><filter id="k"><feGaussianBlur stdDeviation="2"/></filter></defs>';
const pilih = (isi: string): string => `<switch>${isi}</switch>`;

describe('a drawing as programs write it', () => {
  it.each([
    ['words cut short', pilih(`${html('Sekretariat<br/>Daerah')}<text>Sekretari...</text>`), 'SVG_TEKS_HTML'],
    ['words without a stand-in', html('Sekretariat'), 'SVG_TEKS_HTML'],
    ['flowed words', '<flowRoot><flowPara>Sekretariat</flowPara></flowRoot>', 'SVG_TEKS_HTML'],
    ['a picture beside it', '<image xlink:href="foto.png" width="9" height="9"/>', 'SVG_GAMBAR'],
    ['a picture elsewhere', '<image href="https://contoh.invalid/a.png"/>', 'SVG_GAMBAR'],
    ['a picture of another kind', '<image href="data:image/webp;base64,UklGRg=="/>', 'SVG_GAMBAR'],
    ['a shape elsewhere', '<use href="lain.svg#a"/>', 'SVG_GAMBAR'],
    ['a shadow', `${kabur}<rect filter="url(#k)"/>`, 'SVG_EFEK'],
    ['a shadow defined behind it', `<rect style="fill:#f00;filter:url('#k')"/>${kabur}`, 'SVG_EFEK'],
    ['a shadow by a rule', `<style>.s{filter:url(#k)}</style>${kabur}<g class="a s"/>`, 'SVG_EFEK'],
    ['a shadow in words', '<style>g .s{filter:drop-shadow(1px 1px 2px #000)}</style><rect class="s"/>', 'SVG_EFEK'],
    ['colours mixed', '<rect style="mix-blend-mode: multiply"/>', 'SVG_EFEK'],
    ['rules by place', '<style>#m .node rect{fill:#ECECFF}</style><rect/>', 'SVG_GAYA'],
  ])('%s: is refused with a sentence', (_, isi, sebab) => {
    try {
      kenaliGambar(Buffer.from(svg(isi)));
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(RenaksiError);
      if (!(error instanceof RenaksiError)) return;
      expect(error.data).toEqual({ sebab });
      expect(kalimatGambar(error.data)).toMatch(/^Gambar SVG itu mem.+\. .*PNG\. Tidak ada yang ditambahkan\.$/);
    }
    // Once cleaned, as dossiers keep it, it is taken.
    expect(hilangSvg(bersihkanSvg(svg(isi)).svg)).toBeNull();
  });

  it.each([
    ['words with their stand-in', pilih(`${html('Bagian Umum')}<text>Bagian<tspan> Umum</tspan></text>`)],
    ['words drawn as a picture', pilih(`${html('Bagian Umum')}<image xlink:href="${PIKSEL}" width="9" height="9"/>`)],
    ['the note of draw.io', pilih('<g requiredFeatures="x"/><a><text>Text is not SVG</text></a>')],
    ['a picture inside', `<image xlink:href="${PIKSEL}" width="9" height="9"/>`],
    ['styles of a class', '<style>.st0{fill:#f00} .st1,rect{stroke:#00f} .st0:hover{fill:#0f0}</style><rect/>'],
    ['a filter that nothing uses', `${kabur}<style>.s{filter:url(#k)} rect:hover{filter:url(#k)}</style><rect/>`],
    ['no effect', `${kabur}<rect filter="none" style="filter:none;mix-blend-mode:normal"/>`],
    ['an effect that is gone', '<rect filter="url(#hilang)"/>'],
    [
      "the editor's own",
      '<sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" pagecolor="#fff"/><rect/>',
    ],
  ])('%s: is taken', (_, isi) => {
    expect(kenaliGambar(Buffer.from(svg(isi))).mime).toBe('image/svg+xml');
  });

  it('follows no rule for a screen', () => {
    const gelap = '@media (prefers-color-scheme: dark){ .a{fill:#fff} rect{fill:#eee} } .a{fill:#111}';
    expect(bersihkanSvg(svg(`<style>${gelap}</style><rect class="a"/>`)).svg).toContain('style="fill:#111"');
    expect(bersihkanSvg(svg(`<style>${gelap}</style><rect/>`)).svg).toContain('<rect/>');
  });
});
