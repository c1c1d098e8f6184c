import { join } from 'node:path';
import { app, nativeTheme, type WebPreferences } from 'electron';

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

/** What a window shows before its page has drawn anything: the page's own ground. */
export const backgroundColor = (): string => (nativeTheme.shouldUseDarkColors ? '#171c1f' : '#ffffff');
