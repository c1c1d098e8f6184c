import { join } from 'node:path';
import { app, type WebPreferences } from 'electron';

/** How every page of the app runs: sandboxed, isolated, without Node. */
export function windowPreferences(appRoot: string): WebPreferences {
  return {
    preload: join(appRoot, 'dist', 'preload.cjs'),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: !app.isPackaged,
  };
}
