import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

describe('a first start', () => {
  it('shows the start screen in a visible window', async () => {
    await window.page.getByRole('button', { name: 'Buka contoh Kotawaringin Timur' }).waitFor();
    const shown = await window.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => [window.isVisible(), window.getTitle()]),
    );
    expect(shown).toEqual([[true, 'Setda Renaksi']]);
    expect(await window.dialogs()).toEqual([]);
  });

  it('keeps its data in the folder that was given', () => {
    expect(existsSync(join(dataFolder, 'renaksi.db'))).toBe(true);
  });

  it('opens the sample', async () => {
    await window.page.getByRole('button', { name: 'Buka contoh Kotawaringin Timur' }).click();
    await window.page.waitForURL(/#\/d\/[^/]+/);
    await window.page.getByRole('link', { name: /Rapat/ }).first().waitFor();
  });

  it('has its menu in Indonesian, and its entries reach the page', async () => {
    const labels = await window.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label));
    expect(labels).toEqual(['&Berkas', '&Sunting', '&Tampilan', 'Ba&ntuan']);
    await window.app.evaluate(({ Menu }) => {
      const entry = Menu.getApplicationMenu()
        ?.items.flatMap((item) => item.submenu?.items ?? [])
        .find((item) => item.label === 'Daftar dossier');
      entry?.click();
    });
    await window.page.getByRole('button', { name: 'Buka contoh Kotawaringin Timur' }).waitFor();
  });
});
