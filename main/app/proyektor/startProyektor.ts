import type { BrowserWindow } from 'electron';
import type { AppEvents, EventName } from '../../../shared/contract';
import { sendEvent } from '../../ipc/sendEvent';
import type { LogFile } from '../logFile';
import type { WindowStateFile } from '../windowState';
import { KeepAwake, onWake } from './KeepAwake';
import { type KeadaanProyektor, readKeadaanProyektor } from './keadaanProyektor';
import { ProyektorState } from './ProyektorState';
import { ProyektorWindow } from './ProyektorWindow';

export interface Proyektor {
  readonly handlers: ProyektorState['handlers'];
  /** Opens it again after a run that ended without closing it. */
  reopen(): void;
  /** Sends to the main window, and to the projector while it is open. */
  broadcast<K extends EventName>(event: K, data: AppEvents[K]): void;
}

export interface ProyektorOptions {
  readonly appRoot: string;
  readonly mainWindow: BrowserWindow;
  readonly stateFile: WindowStateFile;
  readonly log: LogFile;
}

/** A write every so often is enough for what only a crash needs. */
const SAVE_DELAY_MS = 300;

/** Joins the projector's state, its window, the screen that stays on and what a restart must know. */
export function startProyektor({ appRoot, mainWindow, stateFile, log }: ProyektorOptions): Proyektor {
  const awal = readKeadaanProyektor(stateFile.state.proyektor);
  const keepAwake = new KeepAwake();
  let isTersimpanTerbuka = awal?.isTerbuka ?? false;
  let timer: NodeJS.Timeout | null = null;
  const saveSoon = (keadaan: KeadaanProyektor): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const save = (): void => {
      stateFile.update({ proyektor: keadaan });
      isTersimpanTerbuka = keadaan.isTerbuka;
    };
    // Opening and closing are rare and decide what a restart does; views change with every question.
    if (keadaan.isTerbuka === isTersimpanTerbuka) timer = setTimeout(save, SAVE_DELAY_MS);
    else save();
  };

  const window = new ProyektorWindow({ appRoot, mainWindow, log, onClosed: () => state.noteClosed() });
  const broadcast: Proyektor['broadcast'] = (event, data) => {
    sendEvent(mainWindow, event, data);
    sendEvent(window.window, event, data);
  };
  const state = new ProyektorState({
    ...(awal === null ? {} : { awal }),
    openWindow: () => window.open(),
    closeWindow: () => window.close(),
    onChange: (status, keadaan) => {
      keepAwake.set(status.isTerbuka);
      saveSoon(keadaan);
      broadcast('proyektor:status', status);
    },
  });
  onWake(() => {
    window.place();
    const dossierIds = new Set([stateFile.state.lokasi?.dossierId, state.status.tampilan?.dossierId]);
    for (const dossierId of dossierIds) if (dossierId) broadcast('rapat:changed', { dossierId, rapatId: '' });
  });

  return {
    handlers: state.handlers,
    reopen: () => {
      if (awal?.isTerbuka === true) state.open();
    },
    broadcast,
  };
}
