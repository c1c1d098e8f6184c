import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchOptions, makeDataFolder, removeDataFolder } from '../../e2e/harness/window';
import { median, ms, print } from '../print';

const PROBE = join(process.cwd(), 'test/bench/window/startProbe.cjs');
/** Starts of each kind, taken in turn so that both meet the same machine. */
const KALI = 9;

/** The least an Electron app can be: a window with a paragraph. */
async function makeBlankApp(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'renaksi-kosong-'));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'kosong', version: '0.0.0', main: 'main.cjs' }));
  await writeFile(
    join(folder, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
app.setPath('userData', process.argv.at(-1));
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 720, show: false });
  window.once('ready-to-show', () => window.show());
  window.loadURL('data:text/html,<p>kosong</p>');
});
app.on('window-all-closed', () => app.quit());
`,
  );
  return folder;
}

/** Milliseconds from the start of the process until its window shows what the selector names. */
async function timeStart(appFolder: string, dataFolder: string, selector: string): Promise<number> {
  const { executablePath, args, env } = await launchOptions({ dataFolder, appFolder });
  const before = performance.now();
  const child = spawn(executablePath, ['-r', PROBE, ...args], {
    env: { ...env, PROBE_SELECTOR: selector },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  let seen: number | null = null;
  child.stdout.on('data', () => {
    seen ??= performance.now() - before;
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), 60_000);
  await ended;
  clearTimeout(timer);
  if (seen === null) throw new Error(`${appFolder}: no window`);
  return seen;
}

/** Start to usable window of an app used before, against a blank window. */
export async function benchStart(): Promise<void> {
  const blank = await makeBlankApp();
  const [blankData, ownData] = [await makeDataFolder(), await makeDataFolder()];
  const startBlank = (): Promise<number> => timeStart(blank, blankData, 'p');
  const startOwn = (): Promise<number> => timeStart(process.cwd(), ownData, 'main button');
  await startBlank();
  await startOwn();
  await startOwn();
  const kosong: number[] = [];
  const sendiri: number[] = [];
  for (let kali = 0; kali < KALI; kali += 1) {
    kosong.push(await startBlank());
    sendiri.push(await startOwn());
  }
  const [a, b] = [median(sendiri), median(kosong)];
  print('start to usable window / blank window', a / b, '<= 1.3', `${ms(a)} / ${ms(b)}`);
  await removeDataFolder(blankData);
  await removeDataFolder(ownData);
}
