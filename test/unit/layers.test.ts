import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
let folder = '';
let canary = '';

/** A copy of the configuration alone: canaries must never stand among the real sources. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'renaksi-lapisan-'));
  for (const berkas of ['.oxlintrc.json', 'tsconfig.json', 'shared/tsconfig.json', 'renderer/tsconfig.json']) {
    mkdirSync(dirname(join(folder, berkas)), { recursive: true });
    cpSync(join(root, berkas), join(folder, berkas));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
});
afterEach(() => rmSync(join(folder, canary)));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (program: string, args: string[]): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', program), args, {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
};

const write = (berkas: string, isi: string): void => {
  canary = berkas;
  mkdirSync(dirname(join(folder, berkas)), { recursive: true });
  writeFileSync(join(folder, berkas), isi);
};

describe('layers', () => {
  it.each([
    ['shared/canary.ts', "import { readFileSync } from 'node:fs';\nexport const baca = readFileSync;\n"],
    ['shared/canary.ts', "import { buka } from '../main/store/openStore';\nexport const b = buka;\n"],
    [
      'shared/domain/canary.ts',
      "import { buildLampiran } from '../documents/buildLampiran';\nexport const b = buildLampiran;\n",
    ],
    ['main/app/canary.ts', "import { App } from '../../renderer/app/App';\nexport const a = App;\n"],
    ['main/app/canary.ts', "import { ipcMain } from 'electron';\nexport const i = ipcMain;\n"],
    [
      'renderer/app/canary.ts',
      "import { openStore } from '../../main/store/openStore';\nexport const o = openStore;\n",
    ],
    ['renderer/app/canary.ts', "import electron from 'electron';\nexport const e = electron;\n"],
  ])('lint refuses a wrong import in %s (%#)', (berkas, isi) => {
    write(berkas, isi);
    const { status, output } = run('oxlint', [berkas]);
    expect(output).toContain('no-restricted-imports');
    expect(status).not.toBe(0);
  });

  it.each([
    ['shared', 'export const judul = document.title;\n', 'document'],
    ['shared', 'export const folder = process.cwd();\n', 'process'],
    ['renderer', 'export const folder = process.cwd();\n', 'process'],
  ])('the compiler refuses another runtime in %s (%#)', (lapisan, isi, nama) => {
    write(`${lapisan}/canary.ts`, isi);
    const { status, output } = run('tsc', ['--noEmit', '-p', lapisan]);
    expect(output).toContain(`'${nama}'`);
    expect(status).not.toBe(0);
  });
});
