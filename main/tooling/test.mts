import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensurePackages, TEST_PACKAGES } from './systemPackages.mts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const reportFolder = `${root}.cache/test`;

/** Suites in the order they run; each must execute at least one test and skip none. */
const SUITES = [
  { nama: 'unit', config: 'test/vitest.config.mts' },
  { nama: 'browser', config: 'test/e2e/vitest.browser.config.mts' },
  { nama: 'window', config: 'test/e2e/vitest.window.config.mts', withDisplay: true },
];

const run = (command: string, args: string[]): boolean => {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (error) console.error(error.message);
  return status === 0;
};

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

const runSuite = ({ nama, config, withDisplay }: (typeof SUITES)[number]): { passed: number; failed: number } => {
  console.log(`\n== ${nama}`);
  const report = `${reportFolder}/${nama}.json`;
  const vitest = [
    `${root}node_modules/vitest/vitest.mjs`,
    'run',
    `--config=${config}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const command = [process.execPath, ...vitest];
  // A display of its own, even on a desktop: windows must not pop up over somebody's work.
  const [program = '', ...args] = withDisplay ? ['xvfb-run', '-a', '-s', '-screen 0 1366x768x24', ...command] : command;
  const ok = run(program, args);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const hasil = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const skipped = hasil.numPendingTests + hasil.numTodoTests;
  if (skipped > 0) console.error(`${nama}: ${skipped} tests were skipped; none may be.`);
  if (hasil.numPassedTests + hasil.numFailedTests === 0) console.error(`${nama}: no test ran.`);
  const failed = hasil.numFailedTests + skipped;
  return { passed: hasil.numPassedTests, failed: ok && hasil.numPassedTests > 0 ? failed : Math.max(1, failed) };
};

ensurePackages(TEST_PACKAGES);
rmSync(reportFolder, { recursive: true, force: true });
mkdirSync(reportFolder, { recursive: true });

const checks = ['lint', 'typecheck', 'build'].filter((script) => {
  console.log(`\n== ${script}`);
  return !run('npm', ['run', '-s', script]);
});
const hasilList = checks.length > 0 ? [] : SUITES.map(runSuite);
const passed = hasilList.reduce((jumlah, hasil) => jumlah + hasil.passed, 0);
const failed = checks.length + hasilList.reduce((jumlah, hasil) => jumlah + hasil.failed, 0);
for (const script of checks) console.error(`npm run ${script} failed; the tests were not started.`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
