import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WindowStateFile } from '../../../main/app/windowState';

const BOUNDS = { x: 10, y: 20, width: 1000, height: 700 };
const LOKASI = { dossierId: 'd1', layar: 'rapat' };
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'renaksi-state-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('WindowStateFile', () => {
  it('is read back by the next start and leaves no temporary file', () => {
    const file = new WindowStateFile(folder);
    file.update({ bounds: BOUNDS });
    file.update({ lokasi: LOKASI });
    expect(new WindowStateFile(folder).state).toEqual({
      bounds: BOUNDS,
      maximized: false,
      tampilan: 'auto',
      lokasi: LOKASI,
      proyektor: null,
    });
    expect(readdirSync(folder)).toEqual(['jendela.json']);
  });

  it.each(['{', '', 'null', '[]', '{"bounds":1,"lain":2}'])('counts %j as empty and can be written again', (text) => {
    writeFileSync(join(folder, 'jendela.json'), text);
    const file = new WindowStateFile(folder);
    expect(file.state).toEqual({ bounds: null, maximized: false, tampilan: 'auto', lokasi: null, proyektor: null });
    expect(file.update({ lokasi: LOKASI })).toBe(true);
    expect(JSON.parse(readFileSync(join(folder, 'jendela.json'), 'utf8'))).toMatchObject({ lokasi: LOKASI });
  });

  it('keeps the good parts of a file with a bad one', () => {
    const text = JSON.stringify({ bounds: { x: 'kiri' }, maximized: true, tampilan: 'dark', lokasi: LOKASI });
    writeFileSync(join(folder, 'jendela.json'), text);
    expect(new WindowStateFile(folder).state).toEqual({
      bounds: null,
      maximized: true,
      tampilan: 'dark',
      lokasi: LOKASI,
      proyektor: null,
    });
  });

  it.each([
    ['a place no screen has', { bounds: { ...BOUNDS, x: 100_001 } }],
    ['a size nobody could see', { bounds: { ...BOUNDS, width: 99 } }],
    ['half a pixel', { bounds: { ...BOUNDS, y: 0.5 } }],
    ['colours there are not', { tampilan: 'merah' }],
    ['a screen without a name', { lokasi: { dossierId: 'd1' } }],
    ['a dossier that is a number', { lokasi: { dossierId: 1, layar: 'rapat' } }],
  ])('takes nothing for %s', (_nama, isi) => {
    writeFileSync(join(folder, 'jendela.json'), JSON.stringify(isi));
    expect(new WindowStateFile(folder).state).toEqual({
      bounds: null,
      maximized: false,
      tampilan: 'auto',
      lokasi: null,
      proyektor: null,
    });
  });

  it('says when the disk refused, and never throws', () => {
    const file = new WindowStateFile(join(folder, 'tidak-ada'));
    expect(file.update({ lokasi: LOKASI })).toBe(false);
    expect(file.state.lokasi).toEqual(LOKASI);
  });
});
