import { join } from 'node:path';
import { BrowserWindow, screen } from 'electron';
import { markProyektor } from '../../ipc/senderRole';
import { PROYEKTOR_URL } from '../../security/appOrigin';
import type { LogFile } from '../logFile';
import { TEXT } from '../text';
import { backgroundColor, windowPreferences } from '../windowPreferences';
import { isSameTempat, placeProyektor, type TempatProyektor } from './placeProyektor';
import { reloadWhenGone } from './reloadWhenGone';

export interface ProyektorWindowOptions {
  readonly appRoot: string;
  readonly mainWindow: BrowserWindow;
  readonly log: LogFile;
  /** When the window is gone, whoever closed it. */
  readonly onClosed: () => void;
}

/** The second window. It never takes the keyboard from the main one. */
export class ProyektorWindow {
  readonly #options: ProyektorWindowOptions;
  #window: BrowserWindow | null = null;
  #tempat: TempatProyektor | null = null;

  constructor(options: ProyektorWindowOptions) {
    this.#options = options;
    const placeAgain = (): void => this.place();
    screen.on('display-added', placeAgain);
    screen.on('display-removed', placeAgain);
    screen.on('display-metrics-changed', placeAgain);
    options.mainWindow.on('closed', () => {
      screen.off('display-added', placeAgain);
      screen.off('display-removed', placeAgain);
      screen.off('display-metrics-changed', placeAgain);
      this.close();
    });
  }

  /** Null while it is closed. */
  get window(): BrowserWindow | null {
    return this.#window;
  }

  open(): void {
    if (this.#window !== null) {
      if (this.#window.isMinimized()) this.#window.restore();
      this.#window.moveTop();
      return;
    }
    const { appRoot, log, onClosed } = this.#options;
    const tempat = this.#chooseTempat();
    const window = new BrowserWindow({
      ...tempat.bounds,
      minWidth: 480,
      minHeight: 360,
      show: false,
      title: TEXT.proyektor,
      icon: join(appRoot, 'assets', 'icon.png'),
      backgroundColor: backgroundColor(),
      // Timers and painting go on although the facilitator works in the other window.
      webPreferences: { ...windowPreferences(appRoot), backgroundThrottling: false },
    });
    this.#window = window;
    markProyektor(window.webContents);
    window.removeMenu();
    window.on('page-title-updated', (event) => event.preventDefault());
    window.on('closed', () => {
      this.#window = null;
      this.#tempat = null;
      onClosed();
    });
    window.webContents.on('before-input-event', (event, input) => {
      if (input.type !== 'keyDown' || (input.key !== 'F11' && input.key !== 'Escape')) return;
      event.preventDefault();
      window.setFullScreen(input.key === 'F11' && !window.isFullScreen());
    });
    reloadWhenGone(window, log);
    window.once('ready-to-show', () => {
      if (!window.isDestroyed()) window.showInactive();
      this.place();
    });
    void window.loadURL(PROYEKTOR_URL);
  }

  /** Destroyed rather than asked: the page has nothing to save, and a page that hangs must not keep it open. */
  close(): void {
    this.#window?.destroy();
  }

  /** Puts the window where it belongs with the displays there are now; a window that is there already isn't touched. */
  place(): void {
    const window = this.#window;
    if (window === null || window.isDestroyed() || !window.isVisible()) return;
    const tempat = this.#chooseTempat();
    if (isSameTempat(this.#tempat, tempat)) return;
    this.#tempat = tempat;
    const { mainWindow } = this.#options;
    const hadFocus = mainWindow.isFocused();
    // A full-screen window can't be moved to another display.
    if (window.isFullScreen()) window.setFullScreen(false);
    window.setBounds(tempat.bounds);
    if (tempat.mode === 'LAYAR_PENUH') window.setFullScreen(true);
    // Some desktops hand the keyboard to a window that fills a display.
    if (hadFocus) mainWindow.focus();
  }

  #chooseTempat(): TempatProyektor {
    const { mainWindow } = this.#options;
    return placeProyektor(
      screen.getAllDisplays(),
      screen.getDisplayMatching(mainWindow.getBounds()).id,
      this.#tempat?.displayId ?? null,
    );
  }
}
