import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppWindow, launchWindow, makeDataFolder, removeDataFolder } from '../harness/window';

let dataFolder = '';
let window: AppWindow;
let server: Server;
let remote = '';
/** Paths that reached the server: none may. */
const reached: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*').end('ok');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  remote = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  dataFolder = await makeDataFolder();
  window = await launchWindow({ dataFolder });
});
afterAll(async () => {
  await window.close();
  server.close();
  await removeDataFolder(dataFolder);
});

describe('the page', () => {
  it('has no Node and cannot change its bridge', async () => {
    const seen = await window.page.evaluate(() => {
      const scope = globalThis as unknown as Record<string, Record<string, unknown>>;
      const bridge = scope['renaksi'] ?? {};
      try {
        bridge['invoke'] = null;
      } catch {
        // Strict code throws, sloppy code is ignored; what counts is what stands afterwards.
      }
      return {
        node: ['require', 'process', 'module', 'Buffer', 'ipcRenderer'].filter((name) => name in scope),
        keys: Object.keys(bridge).toSorted(),
        invoke: typeof bridge['invoke'],
      };
    });
    expect(seen).toEqual({ node: [], keys: ['invoke', 'on', 'pathOf'], invoke: 'function' });
  });

  it('runs with the safe preferences', async () => {
    const preferences = await window.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      const all = contents.getLastWebPreferences();
      return Object.fromEntries(
        ['sandbox', 'contextIsolation', 'nodeIntegration', 'webSecurity', 'webviewTag'].map((name) => [
          name,
          all[name],
        ]),
      );
    });
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
  });

  it('runs no inline script', async () => {
    const ran = await window.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.inlineRan = true';
      document.head.append(script);
      return 'inlineRan' in globalThis;
    });
    expect(ran).toBe(false);
  });

  it('reaches nothing outside', async () => {
    const outcomes = await window.page.evaluate(async (remote) => {
      const load = (tag: 'img' | 'script' | 'iframe', path: string) =>
        new Promise<string>((resolve) => {
          const element = document.createElement(tag);
          element.addEventListener('load', () => resolve('load'));
          element.addEventListener('error', () => resolve('error'));
          element.src = remote + path;
          document.body.append(element);
        });
      // A blocked frame says it has loaded; what counts is that no request was made.
      await load('iframe', '/frame');
      return {
        fetch: await fetch(`${remote}/fetch`).then(
          () => 'load',
          () => 'error',
        ),
        image: await load('img', '/image'),
        script: await load('script', '/script'),
      };
    }, remote);
    expect(outcomes).toEqual({ fetch: 'error', image: 'error', script: 'error' });
    expect(reached).toEqual([]);
  });

  it('is blocked on the network below the policy of the page too', async () => {
    const outcome = await window.app.evaluate(
      ({ session }, url) =>
        session.defaultSession.fetch(url).then(
          () => 'load',
          () => 'error',
        ),
      `${remote}/session`,
    );
    expect(outcome).toBe('error');
    expect(reached).toEqual([]);
  });

  it('does not leave its address, nor open another window', async () => {
    const before = window.page.url();
    const opened = await window.page.evaluate((remote) => globalThis.open(`${remote}/open`), remote);
    await window.page.evaluate((remote) => {
      location.href = `${remote}/navigate`;
    }, remote);
    await window.page.evaluate(() => {
      location.href = 'file:///etc/hosts';
    });
    await window.page.waitForTimeout(300);
    expect(opened).toBeNull();
    expect(window.page.url()).toBe(before);
    expect(window.app.windows()).toHaveLength(1);
    expect(reached).toEqual([]);
  });

  it('gets no permission', async () => {
    const answers = await window.page.evaluate(async () => ({
      notification: await Notification.requestPermission(),
      geolocation: (await navigator.permissions.query({ name: 'geolocation' })).state,
      camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'granted',
        (error: Error) => error.name,
      ),
    }));
    expect(answers.notification).toBe('denied');
    expect(answers.geolocation).toBe('denied');
    expect(answers.camera).not.toBe('granted');
  });

  it('is served nothing but the files of the renderer', async () => {
    const statusList = await window.app.evaluate(async ({ session }) => {
      const urls = ['app://renaksi/', 'app://renaksi/..%2fmain.cjs', 'app://renaksi/../main.cjs', 'app://lain/'];
      return Promise.all(urls.map(async (url) => (await session.defaultSession.fetch(url)).status));
    });
    expect(statusList).toEqual([200, 404, 404, 403]);
  });
});
