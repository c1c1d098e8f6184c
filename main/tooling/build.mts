import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { build as buildRenderer } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundle in dist/ → its entry. Packages that read files of their own stay outside, and the native one must; the rest goes
 * in, since an ES module can't be relied on to load out of a packed archive inside a worker.
 */
const ENTRIES = {
  main: 'main/index.ts',
  preload: 'main/preload/index.ts',
  host: 'main/host/index.ts',
  exportWorker: 'main/export/worker.ts',
  lembarWorker: 'main/files/lembar/lembarWorker.ts',
  gambarWorker: 'main/files/gambar/gambarWorker.ts',
  cli: 'main/cli/index.ts',
};

const entryPoints = Object.fromEntries(Object.entries(ENTRIES).filter(([, entry]) => existsSync(`${root}/${entry}`)));

/** The app never shows a message of its schemas, so their forty translations needn't be read at every start. */
const withoutTranslations: Plugin = {
  name: 'without-translations',
  setup(plugins) {
    plugins.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, ({ path }) => ({
      contents: "export { default as en } from './en.js';",
      resolveDir: dirname(path),
    }));
  },
};

await build({
  absWorkingDir: root,
  entryPoints,
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  // The oldest runtime the shell may meet; see README, development runtime.
  target: 'node18',
  external: ['electron', 'better-sqlite3', 'exceljs', 'pdfmake'],
  sourcemap: true,
  // Names stay, for the notes a log holds.
  minifySyntax: true,
  minifyWhitespace: true,
  plugins: [withoutTranslations],
  logLevel: 'warning',
});

// `--main` rebuilds the processes only, for tests that show no window.
if (!process.argv.includes('--main')) {
  await buildRenderer({ configFile: `${root}/renderer/vite.config.mts`, logLevel: 'warn' });
}
