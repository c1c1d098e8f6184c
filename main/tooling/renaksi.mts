import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const OUTPUTS = ['dist/cli.cjs', 'dist/exportWorker.cjs'];

/** Newest change below a source folder, in milliseconds. */
const newestIn = (folder: string): number =>
  readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((newest, entry) => Math.max(newest, statSync(`${entry.parentPath}/${entry.name}`).mtimeMs), 0);

function isCurrent(): boolean {
  if (!OUTPUTS.every((output) => existsSync(`${root}${output}`))) return false;
  const built = Math.min(...OUTPUTS.map((output) => statSync(`${root}${output}`).mtimeMs));
  return built > Math.max(newestIn('main'), newestIn('shared'));
}

/** Runs a script on this Node and answers its exit code; what the build says goes to standard error. */
function run(args: string[], options: { cwd: string; stdout: 'inherit' | 2 }): number {
  const { status } = spawnSync(process.execPath, args, {
    cwd: options.cwd,
    stdio: ['inherit', options.stdout, 'inherit'],
  });
  return status ?? 1;
}

// npm runs scripts in the project's folder; paths on the command line belong to the folder the user stands in.
const isScript = process.env['npm_lifecycle_event'] === 'renaksi';
const cwd = (isScript && process.env['INIT_CWD']) || process.cwd();

const built = isCurrent() ? 0 : run(['main/tooling/build.mts', '--main'], { cwd: root, stdout: 2 });
process.exitCode = built || run([`${root}dist/cli.cjs`, ...process.argv.slice(2)], { cwd, stdout: 'inherit' });
