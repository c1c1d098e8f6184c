import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep, win32 } from 'node:path';

/**
 * Whether a file or folder named relative to `folder` is there, and really inside: a reference that is absolute, climbs
 * out by `..` or follows a link out of the folder is answered as if nothing were there. References written on either
 * kind of system are understood.
 */
export const isBelow = async (folder: string, rujukan: string): Promise<boolean> => {
  const tujuan = rujukan.replaceAll('\\', '/');
  if (tujuan === '' || tujuan.includes('\0') || isAbsolute(tujuan) || win32.isAbsolute(tujuan)) return false;
  if (/^[A-Za-z]:/.test(tujuan) || !isInside(resolve(folder), resolve(folder, tujuan))) return false;
  try {
    return isInside(await realpath(folder), await realpath(resolve(folder, tujuan)));
  } catch {
    return false;
  }
};

const isInside = (folder: string, path: string): boolean => {
  const jalan = relative(folder, path);
  return jalan !== '' && jalan !== '..' && !jalan.startsWith(`..${sep}`) && !isAbsolute(jalan);
};
