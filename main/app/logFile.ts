import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One full file and its predecessor are kept. */
const MAX_BYTES = 1_000_000;

/** Technical notes for whoever repairs; never holds dossier data, never shown to the user. */
export class LogFile {
  readonly path: string;

  constructor(dataFolder: string) {
    this.path = join(dataFolder, 'catatan', 'renaksi.log');
  }

  /** Never throws: a note that can't be written must not hide what it tells of. */
  write(what: string, error: unknown): void {
    try {
      mkdirSync(join(this.path, '..'), { recursive: true });
      if ((statSync(this.path, { throwIfNoEntry: false })?.size ?? 0) > MAX_BYTES) {
        renameSync(this.path, `${this.path}.lama`);
      }
      const text = error instanceof Error ? (error.stack ?? String(error)) : String(error);
      appendFileSync(this.path, `${new Date().toISOString()} ${what}: ${text}\n`);
    } catch {
      process.stderr.write(`${what}: ${String(error)}\n`);
    }
  }
}
