import { readFile } from 'node:fs/promises';
import type { ElectronApplication } from 'playwright-core';

/** Ends the app and every process under it as a power cut would: at once, without a word to any of them. */
export async function killApp(app: ElectronApplication): Promise<void> {
  const main = app.process();
  const pid = main.pid ?? 0;
  const children = await descendantsOf(pid);
  const ended = new Promise<void>((resolve) => {
    main.once('exit', () => resolve());
  });
  for (const each of [pid, ...children]) {
    try {
      process.kill(each, 'SIGKILL');
    } catch {
      // Already gone with its parent.
    }
  }
  await ended;
}

async function descendantsOf(pid: number): Promise<number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const children = text.trim().split(' ').filter(Boolean).map(Number);
  return [...children, ...(await Promise.all(children.map(descendantsOf))).flat()];
}
