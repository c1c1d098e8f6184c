import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { hostPathsOf } from '../../../main/host/hostPaths';
import { openServices } from '../../../main/host/openServices';
import { BYTES_KEY, packBytes } from '../../../main/host/packBytes';
import { isProyektorChannel } from '../../../main/ipc/proyektorChannels';
import { dispatch } from '../../../main/services/dispatch';
import { type AppEvents, appContract, type EventName, type ServiceContract } from '../../../shared/contract';
import type { HandlersOf } from '../../../shared/contract/define';
import type { Hasil } from '../../../shared/errors/errorCode';
import { EMIT_FUNCTION, INVOKE_BINDING, installBridge } from './bridgeScript';
import { startRendererServer } from './rendererServer';
import { createTestProyektor } from './testProyektor';
import { createTestShell, type DialogAnswers } from './testShell';

/** Tests and scripts run from the project's folder. */
const ROOT = process.cwd();
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface BrowserOptions {
  /** Kept when given; else a new one, removed on close. */
  readonly dataFolder?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** 1.25 is Windows at 125 %. */
  readonly deviceScaleFactor?: number;
}

/** The built renderer in a real browser over the real services on this Node: `npm run build` first. */
export interface BrowserApp {
  readonly page: Page;
  readonly dataFolder: string;
  readonly origin: string;
  /** The services themselves, to prepare or to look behind the page. */
  readonly services: HandlersOf<ServiceContract>;
  /**
   * The projector's page, null while it is closed. Its state is that of the desktop app; it, and any other page a test
   * opens in this browser, may call the projector's channels only.
   */
  proyektorPage(): Promise<Page | null>;
  readonly answers: DialogAnswers;
  /** Paths that `shell:bukaHasil` was asked to open. */
  readonly dibuka: readonly string[];
  /** Messages of the page that no user should cause: console errors and uncaught exceptions. */
  readonly errors: readonly string[];
  emit<K extends EventName>(event: K, data: AppEvents[K]): Promise<void>;
  close(): Promise<void>;
}

/** Opens the app's start page; `page.goto(`${origin}/#…`)` goes elsewhere. */
export async function openBrowserApp(options: BrowserOptions = {}): Promise<BrowserApp> {
  const folder = join(ROOT, 'dist/renderer');
  if (!existsSync(join(folder, 'index.html'))) throw new Error('dist/renderer is missing: npm run build');
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'renaksi-browser-')));
  const host = openServices(hostPathsOf(ROOT, dataFolder));
  const server = await startRendererServer(folder);
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', headless: true, args: CHROMIUM_FLAGS });
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1366, height: options.height ?? 768 },
    colorScheme: options.colorScheme ?? 'light',
    deviceScaleFactor: options.deviceScaleFactor ?? 1,
    locale: 'id-ID',
    timezoneId: 'Asia/Pontianak',
  });
  const page = await context.newPage();
  const answers: DialogAnswers = { renaksi: null, simpan: null, folder: null, berkas: null };
  const dibuka: string[] = [];
  const errors: string[] = [];
  const emitTo = (each: Page, event: EventName, data: unknown): Promise<void> =>
    each.evaluate(
      ([name, event, data]) => (window as never as Record<string, (...args: unknown[]) => void>)[name]?.(event, data),
      [EMIT_FUNCTION, event, data] as const,
    );
  const emit: BrowserApp['emit'] = (event, data) => emitTo(page, event, data);
  // A message may come while a page is being left; nobody is there to see it.
  const broadcast = <K extends EventName>(event: K, data: AppEvents[K]): void => {
    for (const each of context.pages()) void emitTo(each, event, data).catch(() => {});
  };
  const proyektor = createTestProyektor(context, server.origin, (status) => broadcast('proyektor:status', status));
  const handlers = {
    ...host.handlers,
    ...createTestShell(dataFolder, answers, dibuka, host.handlers),
    ...proyektor.handlers,
  };

  context.on('weberror', (error) => errors.push(String(error.error())));
  context.on('console', (message) => {
    // A browser asks every server for this file; the desktop window doesn't.
    const isFavicon = message.location().url === `${server.origin}/favicon.ico`;
    if (message.type() === 'error' && !isFavicon) errors.push(message.text());
  });
  await context.exposeBinding(INVOKE_BINDING, async (source, channel: string, input: string) => {
    const hasil: Hasil<unknown> =
      source.page === page || isProyektorChannel(channel)
        ? await dispatch(handlers, appContract, channel, JSON.parse(input))
        : { ok: false, error: { code: 'FORBIDDEN', data: {} } };
    return JSON.stringify(hasil.ok ? { ok: true, value: packBytes(hasil.value) } : hasil);
  });
  await context.addInitScript(installBridge, { invoke: INVOKE_BINDING, emit: EMIT_FUNCTION, bytesKey: BYTES_KEY });

  const stopProgress = host.onProgress((status) => broadcast('ekspor:progress', status));
  const stopChanges = host.onRapatChanged((change) => broadcast('rapat:changed', change));
  await page.goto(server.origin);

  return {
    page,
    dataFolder,
    origin: server.origin,
    services: host.handlers,
    answers,
    dibuka,
    errors,
    proyektorPage: () => proyektor.page(),
    emit,
    close: async () => {
      stopProgress();
      stopChanges();
      await browser.close();
      await server.close();
      await host.close();
      if (options.dataFolder === undefined) await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
