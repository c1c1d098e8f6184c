import { spawnSync } from 'node:child_process';
import { userInfo } from 'node:os';

/** A Debian package, or its names in different releases, oldest first. */
export type SystemPackage = string | readonly string[];

/** What an Electron window needs to start. */
export const WINDOW_PACKAGES: readonly SystemPackage[] = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  'libnss3',
  ['libasound2', 'libasound2t64'],
  'libgbm1',
];

/** What the tests need besides: a display, a browser, programs that read the documents, one that makes pictures. */
export const TEST_PACKAGES: readonly SystemPackage[] = [
  ...WINDOW_PACKAGES,
  'xvfb',
  'xauth',
  'chromium',
  'poppler-utils',
  'qpdf',
  'imagemagick',
  'libreoffice-calc',
  'libreoffice-writer',
];

const namesOf = (entry: SystemPackage): readonly string[] => (typeof entry === 'string' ? [entry] : entry);

function isInstalled(name: string): boolean {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status}', name], { encoding: 'utf8' });
  return stdout === 'installed';
}

const isOffered = (name: string): boolean =>
  /Candidate: (?!\(none\))/.test(spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' }).stdout);

const hasProgram = (name: string): boolean => spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined;

/** Packages of the list that this Debian-like system lacks; empty on every other system, where nobody can tell. */
export function missingPackages(list: readonly SystemPackage[]): SystemPackage[] {
  if (process.platform !== 'linux' || !hasProgram('dpkg-query')) return [];
  return list.filter((entry) => !namesOf(entry).some(isInstalled));
}

/**
 * Makes sure the packages are there: installs missing ones when run by root, else throws an Error that names the exact
 * command.
 */
export function ensurePackages(list: readonly SystemPackage[]): void {
  const missing = missingPackages(list);
  if (missing.length === 0) return;
  const isRoot = userInfo().uid === 0;
  if (isRoot && hasProgram('apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const aptGet = (...args: string[]): boolean =>
      spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=180', ...args], {
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
      }).status === 0;
    aptGet('update');
    const names = missing.map((entry) => namesOf(entry).find(isOffered) ?? namesOf(entry)[0] ?? '');
    console.log(`Installing system packages: ${names.join(' ')}`);
    if (aptGet('install', '-y', '--no-install-recommends', ...names)) return;
  }
  const names = missing.map((entry) => namesOf(entry)[0]).join(' ');
  throw new Error(`System packages are missing: sudo apt-get install --no-install-recommends ${names}`);
}
