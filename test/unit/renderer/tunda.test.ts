import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readSimpananDraf } from '../../../renderer/data/draf';
import { createPenulisDraf } from '../../../renderer/data/penulisDraf';
import { createTunda } from '../../../renderer/data/tunda';

const simpanan = new Map<string, string>();
let tulisan = 0;

beforeEach(() => {
  simpanan.clear();
  tulisan = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('sessionStorage', {
    getItem: (kunci: string) => simpanan.get(kunci) ?? null,
    removeItem: (kunci: string) => simpanan.delete(kunci),
    setItem: (kunci: string, nilai: string) => {
      tulisan += 1;
      simpanan.set(kunci, nilai);
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('waits for a pause, but no longer than the longest wait', () => {
  const jalan = vi.fn();
  const tunda = createTunda(250, 1000);
  tunda.minta(jalan);
  vi.advanceTimersByTime(249);
  tunda.minta(jalan);
  vi.advanceTimersByTime(249);
  expect(jalan).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(jalan).toHaveBeenCalledTimes(1);
  for (let t = 0; t < 2000; t += 100) {
    tunda.minta(jalan);
    vi.advanceTimersByTime(100);
  }
  expect(jalan).toHaveBeenCalledTimes(3);
});

it('does at once what waits, once, and forgets what is cancelled', () => {
  const jalan = vi.fn();
  const tunda = createTunda(250, 1000);
  tunda.tuntaskan();
  tunda.minta(jalan);
  tunda.tuntaskan();
  tunda.tuntaskan();
  expect(jalan).toHaveBeenCalledTimes(1);
  tunda.minta(jalan);
  tunda.batal();
  vi.advanceTimersByTime(5000);
  expect(jalan).toHaveBeenCalledTimes(1);
});

it('copies a draft at most every 250 ms, the last one always', () => {
  const penulis = createPenulisDraf('uji');
  for (let i = 0; i < 20; i += 1) {
    penulis.tulis({ i });
    vi.advanceTimersByTime(50);
    // What a crash could take was typed in the last 250 ms.
    expect(i - (readSimpananDraf('uji') as { i: number }).i).toBeLessThanOrEqual(5);
  }
  expect(tulisan).toBeLessThanOrEqual(5);
  vi.advanceTimersByTime(250);
  expect(readSimpananDraf('uji')).toEqual({ i: 19 });
});

it('writes what waits before the page goes, and nothing after the store has it', () => {
  const penulis = createPenulisDraf('uji');
  penulis.tulis('a');
  penulis.tuntaskan();
  penulis.tulis('b');
  expect(readSimpananDraf('uji')).toBe('a');
  penulis.tuntaskan();
  expect(readSimpananDraf('uji')).toBe('b');
  penulis.tulis('c');
  penulis.hapus();
  vi.advanceTimersByTime(1000);
  expect(readSimpananDraf('uji')).toBeNull();
});
