import { serviceContract } from '../../shared/contract';
import { RenaksiError } from '../../shared/errors/errorCode';
import { dispatch } from '../services/dispatch';
import { type OpenServices, openServices } from './openServices';
import { packBytes } from './packBytes';
import { type HostReply, hostRequestSchema } from './protocol';

let services: OpenServices | null = null;

function reply(message: HostReply): void {
  // The channel closes with the parent; there is nobody left to tell.
  if (process.connected) process.send?.(message, undefined, {}, () => {});
}

/** The parent keeps the log; what the host writes here goes to its terminal only. */
function note(channel: string, error: unknown): void {
  process.stderr.write(`${channel}: ${String(error)}\n`);
}

async function answer(message: unknown): Promise<void> {
  const parsed = hostRequestSchema.safeParse(message);
  if (!parsed.success) return;
  const request = parsed.data;
  if (request.jenis === 'TUTUP') return close();
  if (request.jenis === 'PANGGIL') {
    const hasil =
      services === null
        ? { ok: false as const, error: { code: 'INTERNAL' as const, data: {} } }
        : await dispatch(services.handlers, serviceContract, request.channel, request.input, note);
    const packed = hasil.ok ? { ok: true as const, value: packBytes(hasil.value) } : hasil;
    return reply({ jenis: 'JAWABAN', id: request.id, hasil: packed });
  }
  try {
    services = openServices(request.paths, request.mode);
    services.onProgress((status) => reply({ jenis: 'KEMAJUAN', status: { ...status } }));
    services.onRapatChanged((change) => reply({ jenis: 'PERUBAHAN', change: { ...change } }));
    reply({ jenis: 'DIBUKA', hasil: { ok: true, value: null } });
  } catch (error) {
    const { code, data } = error instanceof RenaksiError ? error : new RenaksiError('INTERNAL');
    if (code === 'INTERNAL') process.stderr.write(`${String(error)}\n`);
    reply({ jenis: 'DIBUKA', hasil: { ok: false, error: { code, data } } });
  }
}

async function close(): Promise<void> {
  const open = services;
  services = null;
  try {
    await open?.close();
  } finally {
    process.exit(0);
  }
}

process.on('message', (message) => void answer(message));
// Also when the window process is killed: no host outlives its parent, and the database closes cleanly.
process.on('disconnect', () => void close());
