import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { type CommandLine, parseCommandLine } from './app/commandLine';
import { useDataFolder } from './app/dataFolder';
import { LogFile } from './app/logFile';
import { openRenaksi } from './app/openRenaksi';
import { ownArguments } from './app/ownArguments';
import { refuseStart } from './app/refuseStart';
import { takeInstanceLock } from './app/singleInstance';
import { startApp } from './app/startApp';
import { TEXT } from './app/text';
import { declareAppScheme } from './security/appProtocol';
import { lockAllContents } from './security/lockContents';
import { disableBackgroundNetworking } from './security/lockSession';

async function start({ dataFolder: asked, renaksiPath }: CommandLine): Promise<void> {
  declareAppScheme();
  disableBackgroundNetworking();
  lockAllContents();
  // A start as root (containers, tests) runs without Chromium's sandbox or not at all.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();

  let dataFolder: string;
  try {
    dataFolder = useDataFolder(asked);
  } catch {
    return refuseStart(`${TEXT.folderUnusable.message} ${TEXT.folderUnusable.detail}`, 1);
  }

  let window: BrowserWindow | null = null;
  const first = takeInstanceLock(renaksiPath, (path) => openRenaksi(window, path));
  if (!first) return app.exit(0);

  await app.whenReady();
  const appRoot = join(__dirname, '..');
  window = await startApp({ appRoot, dataFolder, log: new LogFile(dataFolder) });
  if (window === null) return app.exit(1);
  if (renaksiPath !== null) openRenaksi(window, renaksiPath);
}

const commandLine = parseCommandLine(ownArguments(process.argv, app.isPackaged), process.cwd());
void (commandLine.ok ? start(commandLine.value) : refuseStart(commandLine.kalimat, 2));
