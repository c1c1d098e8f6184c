import { join } from 'node:path';
import { runCli } from './runCli';

// Built to dist/cli.cjs, one folder below the app.
const appRoot = join(__dirname, '..');

const abort = new AbortController();
process.once('SIGINT', () => abort.abort());

// A reader that leaves early (`| head`) is no failure.
process.stdout.on('error', () => process.exit());

let lebarTerakhir = 0;

/** Rewrites the line of progress; only a terminal can. */
const progress = (teks: string): void => {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r${teks.padEnd(lebarTerakhir)}${teks === '' ? '\r' : ''}`);
  lebarTerakhir = teks.length;
};

const main = async (): Promise<void> => {
  process.exitCode = await runCli(
    process.argv.slice(2),
    {
      assetsFolder: join(appRoot, 'assets'),
      workerPath: join(appRoot, 'dist', 'exportWorker.cjs'),
      print: (teks) => void process.stdout.write(`${teks}\n`),
      progress,
      signal: abort.signal,
    },
    (kalimat) => void process.stderr.write(`${kalimat}\n`),
  );
};

void main();
