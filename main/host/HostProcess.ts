import { type ChildProcess, fork } from 'node:child_process';
import type { StatusEkspor } from '../../shared/contract';
import { type Hasil, RenaksiError } from '../../shared/errors/errorCode';
import type { HostPaths } from './hostPaths';
import { type HostReply, type HostRequest, hostReplySchema, type OpenMode } from './protocol';
import type { RapatChanged } from './watchChanges';

const DIED: Hasil<never> = { ok: false, error: { code: 'INTERNAL', data: { sebab: 'LAYANAN_BERHENTI' } } };
/** Enough for the closing backup of a large database. */
const CLOSE_TIMEOUT_MS = 20_000;

export interface HostProgram {
  /** Node that can load the store. */
  readonly nodePath: string;
  /** Built host. */
  readonly hostPath: string;
}

export interface HostEvents {
  readonly onProgress: (status: StatusEkspor) => void;
  readonly onRapatChanged: (change: RapatChanged) => void;
}

/** One run of the services host. When it ends, every waiting call and running export ends with an error. */
export class HostProcess {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (hasil: Hasil<unknown>) => void>();
  readonly #running = new Map<string, StatusEkspor>();
  readonly #events: HostEvents;
  #opened: ((hasil: Hasil<unknown>) => void) | null = null;
  #nextId = 0;
  #ended = false;

  constructor(program: HostProgram, events: HostEvents) {
    this.#events = events;
    this.#child = fork(program.hostPath, [], {
      execPath: program.nodePath,
      execArgv: [],
      // Text both Node versions read the same; the structured-clone format differs between them.
      serialization: 'json',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.#child.on('message', (message) => this.#receive(message));
    this.#child.on('exit', () => this.#end());
    this.#child.on('error', () => this.#end());
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Rejects with the error of the store. */
  async open(paths: HostPaths, mode: OpenMode): Promise<void> {
    const hasil = await new Promise<Hasil<unknown>>((resolve) => {
      this.#opened = resolve;
      this.#send({ jenis: 'BUKA', mode, paths });
    });
    if (!hasil.ok) {
      this.#child.kill();
      throw new RenaksiError(hasil.error.code, hasil.error.data);
    }
  }

  call(channel: string, input: unknown): Promise<Hasil<unknown>> {
    if (this.#ended) return Promise.resolve(DIED);
    return new Promise((resolve) => {
      const id = this.#nextId++;
      this.#waiting.set(id, resolve);
      this.#send({ jenis: 'PANGGIL', id, channel, input });
    });
  }

  async close(): Promise<void> {
    if (this.#ended) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => this.#child.kill('SIGKILL'), CLOSE_TIMEOUT_MS);
      this.#child.once('exit', () => {
        clearTimeout(timer);
        resolve();
      });
      this.#send({ jenis: 'TUTUP' });
    });
  }

  #send(request: HostRequest): void {
    this.#child.send(request, (error) => {
      if (error !== null) this.#end();
    });
  }

  #receive(message: unknown): void {
    const parsed = hostReplySchema.safeParse(message);
    if (!parsed.success) return;
    const reply: HostReply = parsed.data;
    if (reply.jenis === 'DIBUKA') this.#opened?.(reply.hasil);
    else if (reply.jenis === 'JAWABAN') {
      this.#waiting.get(reply.id)?.(reply.hasil);
      this.#waiting.delete(reply.id);
    } else if (reply.jenis === 'PERUBAHAN') this.#events.onRapatChanged(reply.change as RapatChanged);
    else {
      const status = reply.status as unknown as StatusEkspor;
      if (status.state === 'BERJALAN') this.#running.set(status.eksporId, status);
      else this.#running.delete(status.eksporId);
      this.#events.onProgress(status);
    }
  }

  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#opened?.(DIED);
    for (const resolve of this.#waiting.values()) resolve(DIED);
    this.#waiting.clear();
    for (const status of this.#running.values()) {
      this.#events.onProgress({ ...status, state: 'GAGAL', errorCode: 'EXPORT_FAILED' });
    }
    this.#running.clear();
  }
}
