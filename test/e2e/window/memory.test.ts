import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AppWindow, launchWindow, makeDataFolder, removeDataFolder } from '../harness/window';

let dataFolder = '';
beforeEach(async () => {
  dataFolder = await makeDataFolder();
});
afterEach(() => removeDataFolder(dataFolder));

const boundsOf = ({ app }: AppWindow) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());

const startButton = ({ page }: AppWindow) => page.getByRole('button', { name: 'Buka contoh Kotawaringin Timur' });

describe('the window', () => {
  it('comes back where it was, with the screen it showed', async () => {
    const first = await launchWindow({ dataFolder });
    await startButton(first).click();
    await first.page.getByRole('link', { name: /Hasil/ }).first().click();
    await first.page.waitForURL(/\/hasil$/);
    const address = first.page.url();
    await first.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 40, width: 1011, height: 655 }),
    );
    await first.page.waitForTimeout(600);
    const bounds = await boundsOf(first);
    await first.close();

    const second = await launchWindow({ dataFolder });
    await second.page.waitForURL(address);
    expect(await boundsOf(second)).toEqual(bounds);
    expect(bounds).toMatchObject({ width: 1011, height: 655 });
    await second.close();
  });

  it('starts afresh when its memory is damaged, and remembers again', async () => {
    const path = join(dataFolder, 'jendela.json');
    await writeFile(path, '{');
    const window = await launchWindow({ dataFolder });
    await startButton(window).waitFor();
    expect(await window.dialogs()).toEqual([]);
    await window.close();
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ lokasi: { dossierId: null } });
  });

  it('does not open outside of every screen', async () => {
    const bounds = { x: 9000, y: 9000, width: 1000, height: 700 };
    await writeFile(join(dataFolder, 'jendela.json'), JSON.stringify({ bounds, maximized: false, lokasi: null }));
    const window = await launchWindow({ dataFolder });
    await startButton(window).waitFor();
    expect((await boundsOf(window))?.x).toBeLessThan(1366);
    await window.close();
  });
});
