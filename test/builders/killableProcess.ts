import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';

const KILL_AFTER_MS = 60;

/**
 * A process over the real store that a test kills: `entry` (path from the project's root) is bundled once for the file.
 * The result runs it, kills it a random while after its first line, and answers the lines it wrote.
 */
export const killableProcess = (entry: string): ((argumentList: readonly string[]) => Promise<string[]>) => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  // Inside the project, so that the bundle finds its packages.
  const bundleFolder = join(
    root,
    'node_modules',
    '.cache',
    `renaksi-kill-${process.pid}-${entry.replaceAll('/', '-')}`,
  );
  const bundle = join(bundleFolder, 'bundle.mjs');

  beforeAll(async () => {
    mkdirSync(bundleFolder, { recursive: true });
    await build({
      absWorkingDir: root,
      entryPoints: [entry],
      outfile: bundle,
      bundle: true,
      platform: 'node',
      format: 'esm',
      // Packages that are CommonJS inside ask for this.
      banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` },
      external: ['better-sqlite3', 'exceljs'],
      logLevel: 'warning',
    });
  });
  afterAll(() => rmSync(bundleFolder, { recursive: true, force: true }));

  return (argumentList) =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [bundle, ...argumentList], { stdio: ['ignore', 'pipe', 'inherit'] });
      let text = '';
      child.stdout.setEncoding('utf8').on('data', (bagian: string) => {
        if (text === '') setTimeout(() => child.kill('SIGKILL'), Math.random() * KILL_AFTER_MS);
        text += bagian;
      });
      child.on('error', reject);
      child.on('close', (code, signal) => {
        if (signal === 'SIGKILL' || code === 0) resolve(text.split('\n').slice(0, -1));
        else reject(new Error(`ended by itself: ${code}`));
      });
    });
};
