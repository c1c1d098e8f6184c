import { statSync } from 'node:fs';
import { extname } from 'node:path';
import { shell } from 'electron';
import { RenaksiError } from '../../shared/errors/errorCode';

/** Kinds that a desktop shows and never runs, and our own. */
const SHOWN: ReadonlySet<string> = new Set(
  '.renaksi .pdf .png .jpg .jpeg .gif .bmp .tif .tiff .webp .txt .csv .tsv .xlsx .xls .docx .doc .pptx .ppt .odt .ods .odp .rtf .mp3 .m4a .wav .mp4 .mov'.split(
    ' ',
  ),
);

/**
 * Opens a file with the desktop's program for it, or a folder. A file the desktop might run instead of show is only
 * pointed at in its folder. Throws FILE_NOT_FOUND.
 */
export async function openSafely(path: string): Promise<{ dibuka: boolean }> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new RenaksiError('FILE_NOT_FOUND', { path });
  if (stat.isFile() && !SHOWN.has(extname(path).toLowerCase())) {
    shell.showItemInFolder(path);
    return { dibuka: true };
  }
  return { dibuka: (await shell.openPath(path)) === '' };
}
