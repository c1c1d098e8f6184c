import { app } from 'electron';

/** The other instance is ours, but whatever speaks to the lock's socket is read as a stranger's. */
function pathOf(data: unknown): string | null {
  const path = typeof data === 'object' && data !== null && 'renaksiPath' in data ? data.renaksiPath : null;
  return typeof path === 'string' && path.length <= 4096 ? path : null;
}

/**
 * Takes the lock of the data folder. False when another instance has it: that one has then been told to come forward and
 * to open `renaksiPath`.
 */
export function takeInstanceLock(
  renaksiPath: string | null,
  onSecondStart: (renaksiPath: string | null) => void,
): boolean {
  app.on('second-instance', (_event, _argv, _cwd, data) => {
    onSecondStart(pathOf(data));
  });
  return app.requestSingleInstanceLock({ renaksiPath });
}
