import { dirname } from 'node:path';
import type { StatusEkspor } from '../../shared/contract';

/** What this run of the app wrote: the only files and folders a page may ask the desktop to open. */
export class HasilTerbuka {
  readonly #pathSet = new Set<string>();

  addPath(path: string): void {
    this.#pathSet.add(path);
    this.#pathSet.add(dirname(path));
  }

  addStatus(status: StatusEkspor): void {
    for (const { path } of status.jadiList) this.addPath(path);
  }

  has(path: string): boolean {
    return this.#pathSet.has(path);
  }
}
