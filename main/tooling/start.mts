import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { userInfo } from 'node:os';
import { fileURLToPath } from 'node:url';
import { provideElectron } from './electronRuntime.mts';
import { ensurePackages, WINDOW_PACKAGES } from './systemPackages.mts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Where the headless job puts its documents; ignored by git. */
const OUTPUT = 'keluaran';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** Why no window can open here, or the exit code of the window once it was closed. */
async function openWindow(): Promise<string | number> {
  if (!hasDisplay()) return 'No display was found';
  try {
    ensurePackages(WINDOW_PACKAGES);
    const { executablePath, isOfficial } = await provideElectron();
    if (!isOfficial)
      console.log('Official Electron is out of reach: the window opens in the older development runtime.');
    // Chromium's sandbox refuses to run as root.
    const flags = userInfo().uid === 0 ? ['--no-sandbox'] : [];
    const args = [...flags, '.', ...process.argv.slice(2)];
    return spawnSync(executablePath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
  } catch (error) {
    return reasonOf(error).replace(/\.$/, '');
  }
}

function run(...args: string[]): boolean {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

/** The main job without a window: the sample dossier and its three documents. */
function writeSampleDocuments(): boolean {
  const sample = `${OUTPUT}/contoh.renaksi`;
  const cli = 'main/tooling/renaksi.mts';
  // Of an earlier start; the command line never writes over a file.
  rmSync(`${root}${sample}`, { force: true });
  return run(cli, 'contoh', sample, '--timpa') && run(cli, 'ekspor', sample, '--ke', OUTPUT);
}

if (run('main/tooling/build.mts')) {
  const outcome = await openWindow();
  if (typeof outcome === 'number') process.exitCode = outcome;
  else {
    console.log(`${outcome}, so the sample's documents are written without a window.`);
    process.exitCode = writeSampleDocuments() ? 0 : 1;
    if (process.exitCode === 0) console.log(`Documents: ${root}${OUTPUT}`);
  }
} else process.exitCode = 1;
