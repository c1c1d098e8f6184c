import { join } from 'node:path';
import { BrowserWindow, screen } from 'electron';
import { START_URL } from '../security/appOrigin';
import { TEXT } from './text';
import { backgroundColor, windowPreferences } from './windowPreferences';
import type { WindowBounds, WindowStateFile } from './windowState';

/** Fits a 1366×768 screen at 125 %. */
const MIN_SIZE = { minWidth: 900, minHeight: 540 };
const DEFAULT_SIZE = { width: 1280, height: 720 };
const SAVE_DELAY_MS = 300;

/** A window that is still hidden, and its first paint. */
export interface NewWindow {
  readonly window: BrowserWindow;
  readonly painted: Promise<void>;
}

/** Creates the window hidden where it was last, and starts loading the page. */
export function createMainWindow(appRoot: string, stateFile: WindowStateFile): NewWindow {
  const { bounds } = stateFile.state;
  const window = new BrowserWindow({
    ...MIN_SIZE,
    ...DEFAULT_SIZE,
    ...(bounds !== null && isOnScreen(bounds) ? bounds : {}),
    show: false,
    title: TEXT.appName,
    icon: join(appRoot, 'assets', 'icon.png'),
    backgroundColor: backgroundColor(),
    webPreferences: windowPreferences(appRoot),
  });
  const painted = new Promise<void>((resolve) => {
    window.once('ready-to-show', resolve);
  });
  void window.loadURL(START_URL);
  return { window, painted };
}

/** Shows the window once it has painted and `ready` is there. */
export function showWhenReady(
  { window, painted }: NewWindow,
  stateFile: WindowStateFile,
  ready: Promise<unknown>,
): void {
  const { maximized } = stateFile.state;
  const show = async (): Promise<void> => {
    await Promise.all([painted, ready]);
    if (window.isDestroyed()) return;
    if (maximized) window.maximize();
    window.show();
  };
  void show();
  rememberBounds(window, stateFile);
}

/** A screen may have been unplugged since; a window nobody can reach would look like a failed start. */
function isOnScreen(bounds: WindowBounds): boolean {
  const { workArea } = screen.getDisplayMatching(bounds);
  const overlapX = Math.min(bounds.x + bounds.width, workArea.x + workArea.width) - Math.max(bounds.x, workArea.x);
  const overlapY = Math.min(bounds.y + bounds.height, workArea.y + workArea.height) - Math.max(bounds.y, workArea.y);
  return overlapX >= 200 && overlapY >= 100 && bounds.y >= workArea.y - 20;
}

function rememberBounds(window: BrowserWindow, stateFile: WindowStateFile): void {
  let timer: NodeJS.Timeout | null = null;
  const save = (): void => {
    timer = null;
    if (window.isDestroyed() || window.isMinimized() || !window.isVisible()) return;
    const { x, y, width, height } = window.getNormalBounds();
    stateFile.update({ bounds: { x, y, width, height }, maximized: window.isMaximized() });
  };
  const saveSoon = (): void => {
    timer ??= setTimeout(save, SAVE_DELAY_MS);
  };
  window.on('resize', saveSoon);
  window.on('move', saveSoon);
  window.on('maximize', saveSoon);
  window.on('unmaximize', saveSoon);
  window.on('close', () => {
    if (timer !== null) clearTimeout(timer);
    save();
  });
}
