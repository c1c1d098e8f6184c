import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ensurePackages, WINDOW_PACKAGES } from './systemPackages.mts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Parts in the order they run; `npm run bench -- window` runs one. */
const PARTS = [
  { nama: 'main', withDisplay: false },
  { nama: 'matriks', withDisplay: false },
  { nama: 'naskah', withDisplay: false },
  { nama: 'banding', withDisplay: false },
  { nama: 'window', withDisplay: true },
];

const asked = process.argv.slice(2);
for (const { nama, withDisplay } of PARTS) {
  if (asked.length > 0 && !asked.includes(nama)) continue;
  // As deep as the tools it bundles, which look for the project two folders up.
  const outfile = `.cache/bench/${nama}.mjs`;
  await build({
    absWorkingDir: root,
    entryPoints: [`test/bench/${nama}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  const command = [process.execPath, '--expose-gc', outfile];
  if (withDisplay) ensurePackages(WINDOW_PACKAGES);
  const [program = '', ...args] = withDisplay ? ['xvfb-run', '-a', '-s', '-screen 0 1366x768x24', ...command] : command;
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = status ?? 1;
}
