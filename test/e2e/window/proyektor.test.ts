import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { proyektorPageOf, setDisplays, type WindowFacts, windowFactsOf } from '../harness/proyektorWindow';
import { invoke, invokeRaw, valueOf } from '../harness/renaksiPage';
import { runToExit } from '../harness/runToExit';
import { type AppWindow, launchWindow, makeDataFolder, removeDataFolder } from '../harness/window';

let dataFolder = '';
let window: AppWindow;
beforeAll(async () => {
  dataFolder = await makeDataFolder();
  window = await launchWindow({ dataFolder });
  const input = { nama: 'Uji proyektor', namaInstansi: 'Kabupaten Uji', periode: { awal: 2026, akhir: 2030 } };
  const { dossierId } = valueOf(await invoke(window.page, 'dossier:create', input));
  await window.page.evaluate((id) => {
    location.hash = `/d/${id}/rapat`;
  }, dossierId);
  await window.page.getByText('Pertanyaan 1 dari 20').waitFor();
});
afterAll(async () => {
  await window.close();
  await removeDataFolder(dataFolder);
});

/** Waits as long as a busy machine may need. */
const until = <T>(check: () => Promise<T>) => vi.waitUntil(check, { timeout: 30_000 });
const status = async () => valueOf(await invoke(window.page, 'proyektor:status', {}));
const proyektorFacts = async (): Promise<WindowFacts | undefined> =>
  (await windowFactsOf(window)).find(({ isProyektor }) => isProyektor);
const posisi = async () => (await proyektorPageOf(window)).getByTestId('proyektor-posisi');

describe('the projector', () => {
  it('opens with one key beside the main window, which keeps the keyboard', async () => {
    await window.page.keyboard.press('p');
    await (await posisi()).getByText('Pertanyaan 1 dari 20').waitFor();
    await until(async () => (await proyektorFacts())?.isVisible);
    const main = (await windowFactsOf(window)).find(({ isProyektor }) => !isProyektor);
    expect((await proyektorFacts())?.isFocused).toBe(false);
    expect(main?.isVisible).toBe(true);
    expect(await status()).toMatchObject({ isTerbuka: true, isBeku: false });
  });

  it('runs with the safe preferences, without a menu, and never slows down in the background', async () => {
    const preferences = await window.app.evaluate(({ BrowserWindow }) => {
      const proyektor = BrowserWindow.getAllWindows().find((each) => each.webContents.getURL().endsWith('#/proyektor'));
      const contents = proyektor?.webContents as unknown as {
        backgroundThrottling: boolean;
        getLastWebPreferences(): Record<string, unknown>;
      };
      const { sandbox, contextIsolation, nodeIntegration } = contents.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, backgroundThrottling: contents.backgroundThrottling };
    });
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      backgroundThrottling: false,
    });
  });

  it('follows scores, moves and undo', async () => {
    const proyektor = await proyektorPageOf(window);
    await window.page.keyboard.press('3');
    await proyektor.getByText('Pertanyaan 2 dari 20').waitFor();
    await proyektor.getByText('1/20 dinilai').waitFor();
    await window.page.keyboard.press('u');
    await proyektor.getByText('0/20 dinilai').waitFor();
  });

  it('stays where it is while frozen and catches up afterwards', async () => {
    const proyektor = await proyektorPageOf(window);
    await window.page.getByText('Pertanyaan 1 dari 20', { exact: true }).waitFor();
    await window.page.keyboard.press('3');
    await window.page.getByText('Pertanyaan 2 dari 20', { exact: true }).waitFor();
    await window.page.keyboard.press('3');
    const before = 'Pertanyaan 3 dari 20';
    await window.page.getByText(before, { exact: true }).waitFor();
    await proyektor.getByText(before, { exact: true }).waitFor();
    valueOf(await invoke(window.page, 'proyektor:freeze', { beku: true }));
    await window.page.keyboard.press('ArrowRight');
    await window.page.keyboard.press('ArrowRight');
    await window.page.waitForTimeout(300);
    expect(await (await posisi()).textContent()).toBe(before);
    await window.page.getByText('Proyektor dibekukan').waitFor();
    const asli = await window.page.getByText(/^Pertanyaan \d+ dari 20$/).textContent();
    expect(asli).not.toBe(before);
    valueOf(await invoke(window.page, 'proyektor:freeze', { beku: false }));
    await proyektor.getByText(asli ?? '', { exact: true }).waitFor();
  });

  it.each([
    ['asesmen:setNilai', { dossierId: 'a', rapatId: 'b', pertanyaanId: 'c', nilai: 4 }],
    ['riwayat:undo', { dossierId: 'a' }],
    ['dossier:list', {}],
    ['proyektor:close', {}],
    ['proyektor:freeze', { beku: true }],
    ['shell:setLokasi', { dossierId: null, layar: '' }],
    ['shell:pilihFolder', { awal: null }],
    ['ekspor:status', { eksporId: 'a' }],
  ])('may not call %s', async (channel, input) => {
    expect(await invokeRaw(await proyektorPageOf(window), channel, input)).toEqual({
      ok: false,
      error: { code: 'FORBIDDEN', data: {} },
    });
  });

  it('cannot shed its limits by showing another address of the app', async () => {
    const proyektor = await proyektorPageOf(window);
    await proyektor.evaluate(() => {
      location.hash = '/';
    });
    expect(await invokeRaw(proyektor, 'dossier:list', {})).toMatchObject({ error: { code: 'FORBIDDEN' } });
    await proyektor.evaluate(() => {
      location.hash = '/proyektor';
    });
    await (await posisi()).waitFor();
  });

  it('reads the meeting again when the computer wakes up', async () => {
    const proyektor = await proyektorPageOf(window);
    const listen = (page: Page) =>
      page.evaluate(() => {
        const heard: unknown[] = [];
        const scope = globalThis as unknown as {
          heard: unknown[];
          renaksi: { on(event: string, listener: (data: unknown) => void): void };
        };
        scope.heard = heard;
        scope.renaksi.on('rapat:changed', (data) => heard.push(data));
        // What waited for a first listener came before the computer slept.
        heard.length = 0;
      });
    const heardBy = (page: Page) => page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
    await Promise.all([listen(window.page), listen(proyektor)]);
    const { tampilan } = await status();
    await window.app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'));
    const bangun = { dossierId: tampilan?.dossierId, rapatId: '' };
    await until(async () => (await heardBy(window.page)).length > 0);
    expect(await heardBy(window.page)).toEqual([bangun]);
    await until(async () => (await heardBy(proyektor)).length > 0);
    expect(await heardBy(proyektor)).toEqual([bangun]);
  });

  it('comes back by itself from a crash of its page, the main window untouched', async () => {
    const before = await (await posisi()).textContent();
    await window.app.evaluate(async ({ BrowserWindow }) => {
      const proyektor = BrowserWindow.getAllWindows().find((each) => each.webContents.getURL().endsWith('#/proyektor'));
      const reloaded = new Promise((resolve) => {
        proyektor?.webContents.once('did-finish-load', () => resolve(null));
      });
      proyektor?.webContents.forcefullyCrashRenderer();
      await reloaded;
    });
    // Asked through the window's process: the test's own hold on the page ended with the crash.
    const read = () =>
      window.app.evaluate(async ({ BrowserWindow }) => {
        const proyektor = BrowserWindow.getAllWindows().find((each) =>
          each.webContents.getURL().endsWith('#/proyektor'),
        );
        const code = `document.querySelector('[data-testid=proyektor-posisi]')?.textContent ?? null`;
        return (await proyektor?.webContents.executeJavaScript(code)) as string | null;
      });
    expect(await until(read)).toBe(before);
    expect(await window.dialogs()).toEqual([]);
    expect(await status()).toMatchObject({ isTerbuka: true });
    await window.page.getByText(/^Pertanyaan \d+ dari 20$/).waitFor();
  });

  it('goes to a second display, back into a window when the cable is pulled, and out again', async () => {
    const laptop = { id: 1, x: 0, width: 800, height: 768 };
    const layar = { id: 2, x: 800, width: 640, height: 480 };
    await window.app.evaluate(({ BrowserWindow }) => {
      const main = BrowserWindow.getAllWindows().find((each) => !each.webContents.getURL().endsWith('#/proyektor'));
      main?.setPosition(0, 0);
    });
    await setDisplays(window, 'display-added', [laptop, layar]);
    // Place and full screen reach the display server one after the other.
    const diLayar = async (): Promise<boolean> => {
      const facts = await proyektorFacts();
      return facts?.isFullScreen === true && facts.bounds.x === 800;
    };
    await until(diLayar);
    await setDisplays(window, 'display-removed', [laptop]);
    await until(async () => (await proyektorFacts())?.isFullScreen === false);
    await until(async () => ((await proyektorFacts())?.bounds.x ?? 800) < 800);
    expect(await status()).toMatchObject({ isTerbuka: true });
    await setDisplays(window, 'display-added', [laptop, layar]);
    await until(diLayar);
  });

  it('is left alone by a second start, which brings the main window forward', async () => {
    const before = await proyektorFacts();
    expect((await runToExit({ dataFolder })).code).toBe(0);
    expect(await proyektorFacts()).toEqual({ ...before, isFocused: false });
    expect(window.app.windows()).toHaveLength(2);
  });

  it('keeps the displays on while it is open, and no longer', async () => {
    const isAwake = () =>
      window.app.evaluate(({ powerSaveBlocker }) =>
        Array.from({ length: 50 }, (_, id) => powerSaveBlocker.isStarted(id)).some(Boolean),
      );
    expect(await isAwake()).toBe(true);
    valueOf(await invoke(window.page, 'proyektor:close', {}));
    expect(await isAwake()).toBe(false);
    valueOf(await invoke(window.page, 'proyektor:open', {}));
    expect(await isAwake()).toBe(true);
    await until(async () => (await proyektorFacts())?.isVisible);
  });

  it('says so when the user closes its window, and opens again where it was', async () => {
    await window.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()
        .find((each) => each.webContents.getURL().endsWith('#/proyektor'))
        ?.close();
    });
    await until(async () => !(await status()).isTerbuka);
    await window.page.getByRole('button', { name: 'Buka proyektor' }).waitFor();
    const { tampilan } = await status();
    expect(valueOf(await invoke(window.page, 'proyektor:open', {})).tampilan).toEqual(tampilan);
    await until(async () => (await proyektorFacts())?.isVisible);
  });

  it('ends with the main window', async () => {
    await window.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()
        .find((each) => !each.webContents.getURL().endsWith('#/proyektor'))
        ?.close();
    });
    await window.app.waitForEvent('close');
    window = await launchWindow({ dataFolder });
    await window.page.getByText(/^Pertanyaan \d+ dari 20$/).waitFor();
    expect(await status()).toMatchObject({ isTerbuka: false });
  });
});
