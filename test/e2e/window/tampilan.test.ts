import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proyektorPageOf } from '../harness/proyektorWindow';
import { invoke, valueOf } from '../harness/renaksiPage';
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

const tombol = (label: string) => window.page.getByRole('button', { name: `Tampilan: ${label}` });
const waitForScheme = async (page: Page, scheme: 'light' | 'dark'): Promise<void> => {
  await page.locator(`html[data-mantine-color-scheme="${scheme}"]`).waitFor({ state: 'attached' });
};

describe('the colours of the windows', () => {
  it('are those of the desktop until others are chosen', async () => {
    await tombol('mengikuti Windows').click();
    await tombol('terang').click();
    await tombol('gelap').waitFor();
    await waitForScheme(window.page, 'dark');
  });

  it('are the same in the projector, which may not choose them', async () => {
    valueOf(await invoke(window.page, 'proyektor:open', {}));
    const proyektor = await proyektorPageOf(window);
    await waitForScheme(proyektor, 'dark');
    expect(await invoke(proyektor, 'shell:setTampilan', { tampilan: 'light' })).toMatchObject({
      ok: false,
      error: { code: 'FORBIDDEN' },
    });
    await tombol('gelap').click();
    await tombol('mengikuti Windows').click();
    await waitForScheme(proyektor, 'light');
    await tombol('terang').click();
    await waitForScheme(proyektor, 'dark');
    valueOf(await invoke(window.page, 'proyektor:close', {}));
  });

  it('outlive a reload and a restart, whose window has them before its page has drawn anything', async () => {
    await window.page.reload();
    await tombol('gelap').waitFor();
    await waitForScheme(window.page, 'dark');
    await window.close();
    window = await launchWindow({ dataFolder });
    const ground = await window.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((each) => each.getBackgroundColor().toLowerCase()),
    );
    expect(ground).toEqual(['#171c1f']);
    await tombol('gelap').waitFor();
    await waitForScheme(window.page, 'dark');
    const body = await window.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    // The ground the window starts with is the page's own.
    expect(body).toBe('rgb(23, 28, 31)');
  });
});
