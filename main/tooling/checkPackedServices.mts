import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TIMEOUT_MS = 120_000;
const BERKAS_LIST = ['berita-acara.pdf', 'lampiran.docx', 'lampiran.pdf', 'lampiran.xlsx'];

interface Message {
  readonly jenis: string;
  readonly id?: number;
  readonly hasil?: { readonly ok: boolean; readonly value?: unknown; readonly error?: unknown };
  readonly status?: {
    readonly state: string;
    readonly errorCode: string | null;
    readonly jadiList: readonly unknown[];
  };
}

/**
 * Writes the sample's documents with nothing but what was packed into `packed` (an unpacked archive with its own
 * Node), so that a package the file list left out is missed here and not by a user. Throws an Error with what failed.
 */
export async function checkPackedServices(packed: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'renaksi-packed-'));
  const host = fork(join(packed, 'dist', 'host.cjs'), [], {
    execPath: join(packed, 'node_modules', 'node', 'bin', 'node'),
    execArgv: [],
    cwd: folder,
  });
  const ended = new Promise<void>((resolve) => {
    host.once('exit', () => resolve());
  });
  const timer = setTimeout(() => host.kill('SIGKILL'), TIMEOUT_MS);
  try {
    await new Promise<void>((resolve, reject) => {
      const call = (id: number, channel: string, input: unknown) => host.send({ jenis: 'PANGGIL', id, channel, input });
      host.once('exit', () => reject(new Error('The packed services ended early.')));
      host.on('message', (message: Message) => {
        const { jenis, id, hasil, status } = message;
        if (hasil?.ok === false) reject(new Error(`The packed services failed: ${JSON.stringify(hasil.error)}`));
        else if (jenis === 'DIBUKA') call(1, 'dossier:openContoh', {});
        else if (id === 1)
          call(2, 'ekspor:start', { ...(hasil?.value as object), rapatId: null, folder, berkasList: BERKAS_LIST });
        else if (status?.state === 'SELESAI' && status.jadiList.length === BERKAS_LIST.length) resolve();
        else if (status?.state === 'GAGAL') reject(new Error(`The packed export failed: ${status.errorCode}`));
      });
      host.send({
        jenis: 'BUKA',
        mode: 'BIASA',
        paths: {
          dataFolder: join(folder, 'data'),
          assetsFolder: join(packed, 'assets'),
          workerPath: join(packed, 'dist', 'exportWorker.cjs'),
        },
      });
    });
  } finally {
    if (host.connected) host.send({ jenis: 'TUTUP' });
    await ended;
    clearTimeout(timer);
    rmSync(folder, { recursive: true, force: true });
  }
}
