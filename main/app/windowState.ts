import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Tampilan } from '../../shared/contract/shellContract';

/** Place and size of the window on the desktop, in device-independent pixels. */
export interface WindowBounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the window remembers between two starts; no dossier data. */
export interface WindowState {
  readonly bounds: WindowBounds | null;
  readonly maximized: boolean;
  readonly tampilan: Tampilan;
  readonly lokasi: { readonly dossierId: string | null; readonly layar: string } | null;
  /** Of `readKeadaanProyektor`; open only after an end without closing: the next start opens it again. */
  readonly proyektor: unknown;
}

const EMPTY: WindowState = { bounds: null, maximized: false, tampilan: 'auto', lokasi: null, proyektor: null };

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
    return stateOf(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return EMPTY;
  }
}

/** By hand: the window's first frame depends on it, and building a schema takes longer than the rest of it. */
function stateOf(nilai: unknown): WindowState {
  const { bounds, maximized, tampilan, lokasi, proyektor } = recordOf(nilai);
  return {
    bounds: boundsOf(bounds),
    maximized: maximized === true,
    tampilan: tampilan === 'light' || tampilan === 'dark' ? tampilan : 'auto',
    lokasi: lokasiOf(lokasi),
    proyektor: proyektor ?? null,
  };
}

function boundsOf(nilai: unknown): WindowBounds | null {
  const { x, y, width, height } = recordOf(nilai);
  const isFine =
    isIntIn(x, -100_000, 100_000) &&
    isIntIn(y, -100_000, 100_000) &&
    isIntIn(width, 100, 20_000) &&
    isIntIn(height, 100, 20_000);
  return isFine ? { x, y, width, height } : null;
}

/** The page goes only to screens it knows and to dossiers there are. */
function lokasiOf(nilai: unknown): WindowState['lokasi'] {
  const { dossierId, layar } = recordOf(nilai);
  const isFine = (dossierId === null || typeof dossierId === 'string') && typeof layar === 'string';
  return isFine ? { dossierId, layar } : null;
}

const recordOf = (nilai: unknown): Readonly<Record<string, unknown>> =>
  typeof nilai === 'object' && nilai !== null ? (nilai as Readonly<Record<string, unknown>>) : {};

const isIntIn = (nilai: unknown, min: number, max: number): nilai is number =>
  Number.isInteger(nilai) && Number(nilai) >= min && Number(nilai) <= max;
