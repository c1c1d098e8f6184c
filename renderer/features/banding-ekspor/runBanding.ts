import type { HalamanTeks, PasanganHalaman } from '../../../shared/domain/bandingPdf/halamanTeks';
import { RenaksiError } from '../../../shared/errors/errorCode';

/** `bandingHalaman` in a thread of its own, which ends with the answer or with `signal`. Throws INTERNAL, or the abort. */
export const runBanding = async (
  lama: readonly HalamanTeks[],
  baru: readonly HalamanTeks[],
  signal: AbortSignal,
): Promise<readonly PasanganHalaman[]> => {
  const { default: Pekerja } = await import('./bandingPekerja?worker');
  signal.throwIfAborted();
  const pekerja = new Pekerja();
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      pekerja.addEventListener('message', ({ data }: MessageEvent<readonly PasanganHalaman[]>) => resolve(data));
      pekerja.addEventListener('error', () => reject(new RenaksiError('INTERNAL', { bagian: 'banding.worker' })));
      pekerja.postMessage([lama, baru], []);
    });
  } finally {
    pekerja.terminate();
  }
};
