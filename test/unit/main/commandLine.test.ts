import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../../main/app/commandLine';
import { ownArguments } from '../../../main/app/ownArguments';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'renaksi-args-'));
  writeFileSync(join(folder, 'a.renaksi'), '{}');
  writeFileSync(join(folder, 'b.renaksi'), '{}');
  writeFileSync(join(folder, 'c.txt'), '');
  mkdirSync(join(folder, 'data'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('parseCommandLine', () => {
  it('gives absolute paths, and null for what was left out', () => {
    expect(parseCommandLine([], folder)).toEqual({ ok: true, value: { dataFolder: null, renaksiPath: null } });
    expect(parseCommandLine(['a.renaksi', '--data', 'data'], folder)).toEqual({
      ok: true,
      value: { dataFolder: join(folder, 'data'), renaksiPath: join(folder, 'a.renaksi') },
    });
  });

  it('takes a data folder that is not there yet when its parent is', () => {
    expect(parseCommandLine(['--data=baru'], folder)).toMatchObject({ ok: true });
    expect(parseCommandLine(['--data=tidak/ada'], folder)).toMatchObject({ ok: false });
  });

  it('lets the switches of Chromium and test runners pass', () => {
    expect(parseCommandLine(['--no-sandbox', '--inspect=0', '--ozone-platform=x11'], folder)).toMatchObject({
      ok: true,
    });
  });

  it.each([
    [['--dta', 'data'], 'tidak dikenali'],
    [['--data'], 'tidak dikenali'],
    [['--data='], 'tidak dapat dipakai'],
    [['--data', 'c.txt'], 'adalah berkas'],
    [['c.txt'], 'bukan berkas .renaksi'],
    [['tidak-ada.renaksi'], 'tidak ditemukan'],
    [['a.renaksi', 'b.renaksi'], 'Hanya satu'],
    [[`${'x'.repeat(5000)}.renaksi`], 'bukan berkas'],
    [['a\0.renaksi'], 'bukan berkas'],
  ])('answers %j with a sentence', (args, part) => {
    const result = parseCommandLine(args, folder);
    expect(result.ok).toBe(false);
    expect(result.ok ? '' : result.kalimat).toContain(part);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (args) => {
        parseCommandLine(args, folder);
      }),
    );
  });
});

describe('ownArguments', () => {
  it('drops the program, preloaded modules and the app folder of a development runtime', () => {
    const argv = ['electron', '--no-sandbox', '-r', 'stub.cjs', '.', '--data', 'd', 'a.renaksi'];
    expect(ownArguments(argv, false)).toEqual(['--no-sandbox', '--data', 'd', 'a.renaksi']);
  });

  it('keeps everything after the program of a packaged app', () => {
    expect(ownArguments(['setda-renaksi', 'a.renaksi'], true)).toEqual(['a.renaksi']);
  });
});
