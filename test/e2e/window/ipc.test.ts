import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invokeRaw } from '../harness/renaksiPage';
import { type AppWindow, launchWindow, makeDataFolder, removeDataFolder } from '../harness/window';

let dataFolder = '';
let window: AppWindow;
beforeAll(async () => {
  dataFolder = await makeDataFolder();
  window = await launchWindow({ dataFolder });
});
afterAll(async () => {
  await window.close();
  await removeDataFolder(dataFolder);
});

describe('a call', () => {
  it.each([
    ['dossier:get', {}],
    ['dossier:get', { dossierId: 1 }],
    ['dossier:list', { lain: true }],
    ['dossier:list', null],
    ['asesmen:setNilai', { dossierId: 'a', rapatId: 'b', pertanyaanId: 'c', nilai: 5 }],
    ['shell:setLokasi', { dossierId: null, layar: '../../etc' }],
    ['tidak:ada', {}],
    ['__proto__', {}],
  ])('of %s with %j is INPUT_INVALID', async (channel, input) => {
    expect(await invokeRaw(window.page, channel, input)).toMatchObject({
      ok: false,
      error: { code: 'INPUT_INVALID' },
    });
  });

  it('to open a file that no export wrote is FORBIDDEN', async () => {
    const hasil = await invokeRaw(window.page, 'shell:bukaHasil', { path: '/etc/hosts', sebagai: 'BERKAS' });
    expect(hasil).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
  });

  it('to read a PDF that nobody chose is FORBIDDEN, one that was chosen comes as bytes', async () => {
    const path = join(dataFolder, 'lampiran.pdf');
    await writeFile(path, '%PDF-1.7');
    const baca = () => invokeRaw(window.page, 'shell:bacaPdf', { path });
    expect(await baca()).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
    await window.app.evaluate(({ dialog }, dipilih) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [dipilih] });
    }, path);
    expect(await invokeRaw(window.page, 'shell:pilihBerkas', { jenis: 'PDF' })).toMatchObject({ value: { path } });
    const hasil = await baca();
    expect(hasil).toMatchObject({ ok: true, value: { pdf: { 0: 0x25, 7: 0x37 } } });
  });

  it('from a page that is not ours is FORBIDDEN', async () => {
    const hasil = await window.app.evaluate(
      async ({ BrowserWindow }, preload) => {
        const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
        await other.loadURL('data:text/html,<p>lain</p>');
        const hasil: unknown = await other.webContents.executeJavaScript("renaksi.invoke('dossier:list', {})");
        other.destroy();
        return hasil;
      },
      join(process.cwd(), 'dist', 'preload.cjs'),
    );
    expect(hasil).toEqual({ ok: false, error: { code: 'FORBIDDEN', data: {} } });
  });
});
