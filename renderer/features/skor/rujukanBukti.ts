const rapikan = (path: string): string => path.replaceAll('\\', '/').replace(/\/+$/, '');

/** Windows and its drives don't tell capitals apart; other systems do. */
const isWindows = (path: string): boolean => /^([a-z]:|\/\/)/i.test(path);

/**
 * A file's path relative to the evidence folder, with `/` between the parts, so that it means the same on another
 * computer. Null when the file lies elsewhere. Both paths are absolute, as the system's dialogs give them.
 */
export const rujukanDi = (folder: string, berkas: string): string | null => {
  const induk = rapikan(folder);
  const anak = rapikan(berkas);
  const awal = `${induk}/`;
  const isDi = isWindows(induk) ? anak.toLowerCase().startsWith(awal.toLowerCase()) : anak.startsWith(awal);
  const sisa = anak.slice(awal.length);
  return isDi && sisa !== '' && !sisa.split('/').includes('..') ? sisa : null;
};
