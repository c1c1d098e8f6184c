import { describe, expect, it } from 'vitest';
import { isSameTempat, type LayarTampilan, placeProyektor } from '../../../main/app/proyektor/placeProyektor';

const layar = (id: number, x: number, width: number, height: number): LayarTampilan => ({
  id,
  bounds: { x, y: 0, width, height },
  workArea: { x, y: 0, width, height: height - 40 },
});
const LAPTOP = layar(1, 0, 1366, 768);
const PROYEKTOR = layar(2, 1366, 1920, 1080);
const TV = layar(3, -1280, 1280, 720);

describe('placeProyektor', () => {
  it('fills the display the main window is not on', () => {
    const penuh = { mode: 'LAYAR_PENUH', displayId: 2, bounds: PROYEKTOR.bounds };
    expect(placeProyektor([LAPTOP, PROYEKTOR], 1, null)).toEqual(penuh);
    expect(placeProyektor([PROYEKTOR, LAPTOP], 1, null)).toEqual(penuh);
    expect(placeProyektor([LAPTOP, PROYEKTOR], 2, null)).toMatchObject({ mode: 'LAYAR_PENUH', displayId: 1 });
  });

  it('stays on the display it is on when a third one comes', () => {
    expect(placeProyektor([LAPTOP, TV, PROYEKTOR], 1, 2).displayId).toBe(2);
    expect(placeProyektor([LAPTOP, TV], 1, 2).displayId).toBe(3);
  });

  it('is a window in the middle of an only display, and fits a small one', () => {
    const besar = placeProyektor([layar(1, 0, 1920, 1080)], 1, 2);
    expect(besar).toEqual({ mode: 'JENDELA', displayId: 1, bounds: { x: 448, y: 136, width: 1024, height: 768 } });
    expect(placeProyektor([LAPTOP], 1, null).bounds).toEqual({ x: 171, y: 0, width: 1024, height: 728 });
    expect(placeProyektor([layar(1, 100, 800, 600)], 1, null).bounds).toEqual({
      x: 100,
      y: 0,
      width: 800,
      height: 560,
    });
  });

  it('takes the display there is when the main window is on none of them', () => {
    expect(placeProyektor([LAPTOP], 9, null)).toMatchObject({ mode: 'LAYAR_PENUH', displayId: 1 });
    expect(() => placeProyektor([], 1, null)).toThrow(RangeError);
  });
});

describe('isSameTempat', () => {
  it('lets a window be where the user moved it, and follows a display that changes its size', () => {
    const jendela = placeProyektor([LAPTOP], 1, null);
    const penuh = placeProyektor([LAPTOP, PROYEKTOR], 1, null);
    expect(isSameTempat(jendela, { ...jendela, bounds: { ...jendela.bounds, x: 5 } })).toBe(true);
    expect(isSameTempat(penuh, { ...penuh, bounds: { ...penuh.bounds, width: 1024 } })).toBe(false);
    expect(isSameTempat(null, jendela)).toBe(false);
    expect(isSameTempat(jendela, penuh)).toBe(false);
  });
});
