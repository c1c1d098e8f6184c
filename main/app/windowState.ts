import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { tampilanProyektorSchema } from '../../shared/contract/proyektorContract';
import { shellContract } from '../../shared/contract/shellContract';

const boundsSchema = z.strictObject({
  x: z.int().min(-100_000).max(100_000),
  y: z.int().min(-100_000).max(100_000),
  width: z.int().min(100).max(20_000),
  height: z.int().min(100).max(20_000),
});
/** Place and size of the window on the desktop, in device-independent pixels. */
export type WindowBounds = z.infer<typeof boundsSchema>;

const proyektorSchema = z.strictObject({
  isTerbuka: z.boolean(),
  isBeku: z.boolean(),
  tampilan: tampilanProyektorSchema.nullable(),
  terbaru: tampilanProyektorSchema.nullable(),
});

const windowStateSchema = z.strictObject({
  bounds: boundsSchema.nullable().catch(null),
  maximized: z.boolean().catch(false),
  lokasi: shellContract['shell:setLokasi'].input.nullable().catch(null),
  /** Open only after an end without closing: the next start opens it again. */
  proyektor: proyektorSchema.nullable().catch(null),
});
/** What the window remembers between two starts; no dossier data. */
export type WindowState = z.infer<typeof windowStateSchema>;

const EMPTY: WindowState = { bounds: null, maximized: false, lokasi: null, proyektor: null };

/** The window's memory in `jendela.json` of the data folder; a missing or damaged file counts as empty. */
export class WindowStateFile {
  readonly #path: string;
  #state: WindowState;

  constructor(dataFolder: string) {
    this.#path = join(dataFolder, 'jendela.json');
    this.#state = readState(this.#path);
  }

  get state(): WindowState {
    return this.#state;
  }

  /** Merges and writes at once: whole file beside it, then rename. False when the disk refused; never throws. */
  update(change: Partial<WindowState>): boolean {
    const next = { ...this.#state, ...change };
    if (JSON.stringify(next) === JSON.stringify(this.#state)) return true;
    this.#state = next;
    try {
      const temporary = `${this.#path}.baru`;
      const file = openSync(temporary, 'w');
      try {
        writeSync(file, `${JSON.stringify(next)}\n`);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(temporary, this.#path);
      return true;
    } catch {
      // Losing the window's place is no reason to disturb a meeting.
      return false;
    }
  }
}

function readState(path: string): WindowState {
  try {
    const parsed = windowStateSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.data : EMPTY;
  } catch {
    return EMPTY;
  }
}
