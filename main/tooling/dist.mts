// npm run dist -- [electron-builder arguments]; `--dir` stops at the unpacked program and works without downloads.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPackedServices } from './checkPackedServices.mts';
import { DEV_ELECTRON_VERSION } from './devElectron.mts';
import { type ElectronRuntime, provideElectron } from './electronRuntime.mts';
import { checkFuses } from './fuses.mts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const args = process.argv.slice(2);
const isDirOnly = args.includes('--dir');

function run(script: string, ...rest: string[]): void {
  const { status } = spawnSync(process.execPath, [join(root, script), ...rest], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Packing for the development runtime shows that the archive is whole and the program starts; it can't load the store
 * itself, so the services host and its Node go along. Such a program is never handed out.
 */
function writeCheckConfig({ folder }: ElectronRuntime): string {
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  // That Electron has no such fuse, and a derived configuration can't take a line back.
  const lines = readFileSync(join(root, 'electron-builder.yml'), 'utf8').split('\n');
  const base = join(cache, 'electron-builder-base.yml');
  writeFileSync(base, lines.filter((line) => line.trim() !== 'grantFileProtocolExtraPrivileges: false').join('\n'));
  const config = {
    extends: base,
    electronDist: folder,
    electronVersion: DEV_ELECTRON_VERSION,
    asarUnpack: ['**/*'],
    files: ['dist/host.cjs'],
    extraResources: [{ from: 'node_modules/node/bin/node', to: 'app.asar.unpacked/node_modules/node/bin/node' }],
  };
  const path = join(cache, 'electron-builder-check.json');
  writeFileSync(path, JSON.stringify(config));
  return path;
}

run('main/tooling/build.mts');
const electron = isDirOnly ? await provideElectron() : null;
const isCheck = electron !== null && !electron.isOfficial;
const config = electron !== null && isCheck ? writeCheckConfig(electron) : join(root, 'electron-builder.yml');
run('node_modules/electron-builder/cli.js', '--config', config, '--publish', 'never', ...args);

if (isCheck) {
  // electron-builder takes it out of the official distribution only.
  rmSync(join(root, 'release', 'linux-unpacked', 'resources', 'default_app.asar'), { force: true });
}
const program = join(root, 'release', 'linux-unpacked', 'setda-renaksi');
if (isDirOnly && existsSync(program)) {
  const { wrong, absent } = await checkFuses(program);
  console.log(`Fuses read back: ${wrong.length === 0 ? 'as wanted' : `WRONG ${wrong.join(', ')}`}`);
  if (absent.length > 0) console.log(`Not known to this Electron: ${absent.join(', ')}`);
  if (isCheck) {
    // Elsewhere, or a package that is missing would be found in the project's own folder.
    const copy = mkdtempSync(join(tmpdir(), 'renaksi-packed-'));
    cpSync(join(root, 'release', 'linux-unpacked', 'resources', 'app.asar.unpacked'), copy, { recursive: true });
    await checkPackedServices(copy).finally(() => rmSync(copy, { recursive: true }));
    console.log('The packed services wrote the three documents of the sample.');
    console.log('Packed for the development runtime: a check of the packing, not a program to hand out.');
  }
  if (wrong.length > 0) process.exitCode = 1;
}
