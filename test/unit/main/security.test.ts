import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAppUrl } from '../../../main/security/appOrigin';
import { readRendererFile, resolveRendererPath } from '../../../main/security/rendererFile';

let root = '';
let folder = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'renaksi-serve-'));
  folder = join(root, 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets', 'a.js'), '1');
  writeFileSync(join(root, 'secret.js'), 'secret');
});
afterAll(() => rmSync(root, { recursive: true }));

describe('isAppUrl', () => {
  it.each(['app://renaksi/', 'app://renaksi/index.html#/d/1'])('knows %s', (url) => {
    expect(isAppUrl(url)).toBe(true);
  });

  it.each([
    'app://renaksi.evil/',
    'app://evil/app://renaksi/',
    'app://renaksi@evil/',
    'app://user@renaksi/',
    'app://renaksi:8080/',
    'https://renaksi/',
    'file:///app://renaksi/',
    'data:text/html,app://renaksi/',
    '',
    'app:',
  ])('refuses %j', (url) => {
    expect(isAppUrl(url)).toBe(false);
  });
});

describe('readRendererFile', () => {
  it('serves the files of the folder with the policy', async () => {
    const page = await readRendererFile(folder, '/');
    expect(page.status).toBe(200);
    expect(page.headers['Content-Type']).toContain('text/html');
    expect(page.headers['Content-Security-Policy']).toContain("default-src 'none'");
    expect((await readRendererFile(folder, '/assets/a.js')).status).toBe(200);
  });

  it.each([
    '/../secret.js',
    '/..%2fsecret.js',
    '/assets/..%2f..%2fsecret.js',
    '/..%5csecret.js',
    '/%00.js',
    '/%',
    '/assets',
  ])('does not serve %s', async (path) => {
    const file = await readRendererFile(folder, path);
    expect(file.status).toBe(404);
    expect(file.body).toHaveLength(0);
  });

  it('never leaves the folder, whatever the path', () => {
    const piece = fc.oneof(fc.constantFrom('..', '%2e%2e', '/', '%2f', '\\', '.js', 'secret'), fc.string());
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const path = resolveRendererPath(folder, `/${pieces.join('')}`);
        expect(path === null || path.startsWith(`${folder}/`)).toBe(true);
      }),
    );
  });
});
