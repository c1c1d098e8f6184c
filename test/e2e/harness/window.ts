import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { provideElectron } from '../../../main/tooling/electronRuntime.mts';

export interface WindowOptions {
  readonly dataFolder: string;
  /** Arguments besides `--data`. */
  readonly args?: readonly string[];
  /** Buttons pressed in the native message boxes, in their order; after the last one the safe button is. */
  readonly buttons?: readonly number[];
  /** Folder with `dist`; default: the project. */
  readonly appFolder?: string;
}

export interface AppWindow {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Sentences of the native message boxes so far. */
  dialogs(): Promise<string[]>;
  /** Closes as a user does: the app backs up and ends. */
  close(): Promise<void>;
}

/** Replaces native dialogs before the app's own code runs; a real one would wait for a mouse. */
const DIALOG_STUB = join(process.cwd(), 'test/e2e/harness/stubDialogs.cjs');

const require = createRequire(import.meta.url);
const PLAYWRIGHT_LOADER = join(
  dirname(require.resolve('playwright-core/package.json')),
  'lib/server/electron/loader.js',
);
/** Much longer than a start on a busy machine takes. */
const LAUNCH_TIMEOUT_MS = 40_000;

/** Arguments and environment of a start; for tests that end without a window. */
export async function launchOptions(options: WindowOptions) {
  const { executablePath } = await provideElectron();
  const flags = ['--disable-gpu', ...(userInfo().uid === 0 ? ['--no-sandbox'] : [])];
  return {
    executablePath,
    args: [
      '-r',
      DIALOG_STUB,
      options.appFolder ?? process.cwd(),
      ...flags,
      '--data',
      options.dataFolder,
      ...(options.args ?? []),
    ],
    env: {
      ...(process.env as Record<string, string>),
      RENAKSI_DIALOG_LOG: dialogLog(options.dataFolder),
      RENAKSI_DIALOG_BUTTONS: JSON.stringify(options.buttons ?? []),
    },
  };
}

const dialogLog = (dataFolder: string): string => `${dataFolder}-dialog.log`;

/** Sentences the native message boxes of this data folder's starts showed. */
export async function readDialogs(dataFolder: string): Promise<string[]> {
  const text = await readFile(dialogLog(dataFolder), 'utf8').catch(() => '');
  return text.split('\n').filter((line) => line !== '');
}

/** Starts the built app in a real window. */
export async function launchWindow(options: WindowOptions): Promise<AppWindow> {
  const { env, ...start } = await launchOptions(options);
  const launch = (): Promise<ElectronApplication> =>
    _electron.launch({
      ...start,
      env: { ...env, RENAKSI_PLAYWRIGHT_LOADER: PLAYWRIGHT_LOADER },
      timeout: LAUNCH_TIMEOUT_MS,
      // Playwright would have every page prefer light colours, whatever the app says.
      colorScheme: null,
    });
  const app = await launch().catch((error: Error) => {
    // Playwright has ended the first process by then. Anything but a lost start is the test's business.
    if (error.name !== 'TimeoutError') throw error;
    return launch();
  });
  const page = await app.firstWindow();
  await page.waitForLoadState('load');
  return { app, page, dialogs: () => readDialogs(options.dataFolder), close: () => app.close() };
}

/** An empty data folder of its own for a test. */
export async function makeDataFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'renaksi-window-'));
}

export async function removeDataFolder(dataFolder: string): Promise<void> {
  await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  await rm(dialogLog(dataFolder), { force: true });
}
