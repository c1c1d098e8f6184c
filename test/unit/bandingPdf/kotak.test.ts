import { describe, expect, it } from 'vitest';
import { bandingGambar, type Gambar } from '../../../shared/domain/bandingPdf/bandingGambar';
import { gabungKotak } from '../../../shared/domain/bandingPdf/gabungKotak';

describe('gabungKotak', () => {
  const kata = (x: number, y: number, lebar = 0.1) => ({ x, y, lebar, tinggi: 0.02 });
  it('frames neighbours of a line together, lines and columns apart', () => {
    const kataList = [kata(0.1, 0.1), kata(0.21, 0.1), kata(0.32, 0.1), kata(0.1, 0.13), kata(0.7, 0.13)];
    expect(gabungKotak(kataList, [0, 1, 3, 4])).toEqual([
      { x: 0.1, y: 0.1, lebar: expect.closeTo(0.21) as number, tinggi: expect.closeTo(0.02) as number },
      kata(0.1, 0.13),
      kata(0.7, 0.13),
    ]);
    expect(gabungKotak(kataList, [0, 2])).toHaveLength(2);
    expect(gabungKotak(kataList, [])).toEqual([]);
  });
});

describe('bandingGambar', () => {
  const gambar = (lebar: number, tinggi: number, hitam: readonly (readonly [number, number])[] = []): Gambar => {
    const data = new Uint8ClampedArray(lebar * tinggi * 4).fill(255);
    for (const [x, y] of hitam) data.fill(0, (y * lebar + x) * 4, (y * lebar + x) * 4 + 3);
    return { lebar, tinggi, data };
  };
  const persegi = [4, 5, 6].flatMap((x) => [10, 11].map((y) => [x, y] as const));

  it('frames what differs, on either side', () => {
    const harapan = { x: 0.2, y: 0.25, lebar: 0.15, tinggi: 0.05 };
    expect(bandingGambar(gambar(20, 40), gambar(20, 40, persegi), [])).toEqual(harapan);
    expect(bandingGambar(gambar(20, 40, persegi), gambar(20, 40), [])).toEqual(harapan);
  });

  it('overlooks a speck, and what it is told to leave out', () => {
    expect(bandingGambar(gambar(20, 40), gambar(20, 40, persegi.slice(0, 3)), [])).toBeNull();
    const nomor = { x: 0.2, y: 0.25, lebar: 0.15, tinggi: 0.05 };
    expect(bandingGambar(gambar(20, 40), gambar(20, 40, persegi), [nomor])).toBeNull();
    expect(bandingGambar(gambar(20, 40, persegi), gambar(20, 40, persegi), [])).toBeNull();
  });

  it('sees colours of one brightness as different, and pages of another shape', () => {
    const [merah, hijau] = [gambar(4, 4), gambar(4, 4)];
    for (let i = 0; i < 64; i += 4) {
      merah.data.set([130, 0, 0], i);
      hijau.data.set([0, 66, 0], i);
    }
    expect(bandingGambar(merah, hijau, [])).toEqual({ x: 0, y: 0, lebar: 1, tinggi: 1 });
    expect(bandingGambar(gambar(4, 4), gambar(4, 5), [])).not.toBeNull();
  });
});
