import { app } from 'electron';
import { z } from 'zod';

const messageSchema = z.strictObject({ renaksiPath: z.string().max(4096).nullable() });

/**
 * Takes the lock of the data folder. False when another instance has it: that one has then been told to come forward and
 * to open `renaksiPath`.
 */
export function takeInstanceLock(
  renaksiPath: string | null,
  onSecondStart: (renaksiPath: string | null) => void,
): boolean {
  app.on('second-instance', (_event, _argv, _cwd, data) => {
    const parsed = messageSchema.safeParse(data);
    onSecondStart(parsed.success ? parsed.data.renaksiPath : null);
  });
  return app.requestSingleInstanceLock({ renaksiPath });
}
