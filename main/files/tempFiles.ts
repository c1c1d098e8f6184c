import { randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const POLA = /^\.(?<nama>.+)\.(?<pid>\d+)-[0-9a-f]{12}\.tmp$/;

/** A fresh temporary path beside `path`, so that a rename stays on one file system; the name says who owns it. */
export const tempPathFor = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`);

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: there is such a process, it is only not ours.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * Removes from `folder` the temporary files that a killed process left while it wrote one of `namaList`. Files of
 * processes that still run stay. Never throws: leftovers are untidy, not dangerous.
 */
export const removeLeftovers = async (folder: string, namaList: readonly string[]): Promise<void> => {
  const isiList = await readdir(folder).catch((): string[] => []);
  for (const isi of isiList) {
    const bagian = POLA.exec(isi)?.groups;
    if (bagian?.['nama'] === undefined || !namaList.includes(bagian['nama'])) continue;
    if (isRunning(Number(bagian['pid']))) continue;
    await rm(join(folder, isi), { force: true }).catch(() => undefined);
  }
};
