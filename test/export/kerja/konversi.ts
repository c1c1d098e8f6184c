import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Lets LibreOffice open files and save them in another format, with a profile of its own in `folder`; answers their paths. */
export const konversi = (folder: string, pathList: readonly string[], ke: 'xlsx' | 'ods' | 'fods'): string[] => {
  const keluaran = join(folder, `ke-${ke}`);
  mkdirSync(keluaran, { recursive: true });
  const profil = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`;
  execFileSync('soffice', [profil, '--headless', '--convert-to', ke, '--outdir', keluaran, ...pathList], {
    stdio: 'pipe',
    timeout: 170_000,
  });
  return pathList.map((path) => join(keluaran, `${basename(path, extname(path))}.${ke}`));
};
