import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';

/**
 * Settles where data lives: the folder asked for, or the user's application data. The lock of the single instance stands
 * in it too, so that two folders are two instances; Chromium's own files get a folder below. Throws where the disk refuses.
 */
export function useDataFolder(asked: string | null): string {
  const folder = asked ?? join(app.getPath('appData'), 'Setda Renaksi');
  mkdirSync(folder, { recursive: true });
  app.setPath('userData', folder);
  app.setPath('sessionData', join(folder, 'chromium'));
  app.setAppLogsPath(join(folder, 'catatan'));
  return folder;
}
