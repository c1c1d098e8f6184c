import { statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { app, BrowserWindow, dialog, type OpenDialogOptions, shell } from 'electron';
import type { HandlersOf, ServiceContract } from '../../shared/contract';
import type { shellContract } from '../../shared/contract/shellContract';
import { RenaksiError } from '../../shared/errors/errorCode';
import { applyTampilan } from '../app/applyTampilan';
import { TEXT } from '../app/text';
import type { WindowStateFile } from '../app/windowState';
import { isProyektor } from '../ipc/senderRole';
import { findBukti } from './findBukti';
import type { HasilTerbuka } from './hasilTerbuka';
import { openSafely } from './openSafely';
import { pilihBerkasOptions } from './pilihBerkas';
import { readGambar } from './readGambar';
import { readPdf } from './readPdf';

export interface ShellParts {
  readonly dataFolder: string;
  readonly stateFile: WindowStateFile;
  readonly hasilTerbuka: HasilTerbuka;
  readonly services: HandlersOf<ServiceContract>;
}

const RENAKSI_FILTER = { name: TEXT.jenisRenaksi, extensions: ['renaksi'] };

/** The channels that need the desktop. */
export function createShellHandlers(parts: ShellParts): HandlersOf<typeof shellContract> {
  /** Pictures the user chose in this run: the only ones a page may read. */
  const gambarSet = new Set<string>();
  /** PDF files the user chose; the exports of this run may be read as well. */
  const pdfSet = new Set<string>();
  return {
    'shell:info': () => ({
      versi: app.getVersion(),
      folderData: parts.dataFolder,
      folderDokumen: app.getPath('documents'),
    }),
    'shell:pilihRenaksi': () => pick({ title: TEXT.pilihRenaksi, properties: ['openFile'], filters: [RENAKSI_FILTER] }),
    'shell:pilihFolder': ({ awal }) =>
      pick({
        title: TEXT.pilihFolder,
        properties: ['openDirectory', 'createDirectory'],
        defaultPath: awal ?? app.getPath('documents'),
      }),
    'shell:simpanRenaksi': ({ namaBerkas }) => save(namaBerkas),
    'shell:bukaHasil': async ({ path, sebagai }) => {
      if (!parts.hasilTerbuka.has(path)) throw new RenaksiError('FORBIDDEN');
      if (sebagai === 'FOLDER' && statSync(path, { throwIfNoEntry: false })?.isFile()) {
        shell.showItemInFolder(path);
        return { dibuka: true };
      }
      return openSafely(path);
    },
    'shell:pilihBerkas': async ({ jenis, awal }) => {
      const hasil = await pick(pilihBerkasOptions(jenis, awal ?? null));
      if (jenis === 'GAMBAR' && hasil !== null) gambarSet.add(hasil.path);
      if (jenis === 'PDF' && hasil !== null) pdfSet.add(hasil.path);
      return hasil;
    },
    'shell:bacaGambar': ({ path }) => {
      if (!gambarSet.has(path)) throw new RenaksiError('FORBIDDEN');
      return readGambar(path);
    },
    'shell:bacaPdf': ({ path }) => {
      if (!pdfSet.has(path) && !parts.hasilTerbuka.has(path)) throw new RenaksiError('FORBIDDEN');
      return readPdf(path);
    },
    'shell:bukaBukti': async (input) => openSafely(await findBukti(parts.services, input)),
    'shell:setLokasi': (lokasi) => {
      parts.stateFile.update({ lokasi });
      return { ok: true };
    },
    'shell:getLokasi': () => parts.stateFile.state.lokasi,
    'shell:setTampilan': ({ tampilan }) => {
      parts.stateFile.update({ tampilan });
      applyTampilan(tampilan);
      return { ok: true };
    },
    'shell:getTampilan': () => ({ tampilan: parts.stateFile.state.tampilan }),
  };
}

/** Dialogs belong to the window the user works in, never to the projector. */
function dialogParent(): BrowserWindow | null {
  return BrowserWindow.getAllWindows().find((window) => window.isVisible() && !isProyektor(window.webContents)) ?? null;
}

async function pick(options: OpenDialogOptions): Promise<{ path: string } | null> {
  const window = dialogParent();
  const { canceled, filePaths } = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options);
  const path = filePaths[0];
  return canceled || path === undefined ? null : { path };
}

async function save(namaBerkas: string): Promise<{ path: string } | null> {
  // The proposed name comes from the page; characters a file name can't have would change the folder.
  const name = namaBerkas.replaceAll(/[\\/:*?"<>|]/g, '-');
  const options = {
    title: TEXT.simpanRenaksi,
    defaultPath: join(app.getPath('documents'), name),
    filters: [RENAKSI_FILTER],
  };
  const window = dialogParent();
  const { canceled, filePath } = window
    ? await dialog.showSaveDialog(window, options)
    : await dialog.showSaveDialog(options);
  if (canceled || !filePath) return null;
  // GTK's dialog doesn't add the extension by itself.
  return { path: extname(filePath).toLowerCase() === '.renaksi' ? filePath : `${filePath}.renaksi` };
}
