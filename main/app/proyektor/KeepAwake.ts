import { powerMonitor, powerSaveBlocker } from 'electron';

/** Keeps the displays on while the room looks at one of them. */
export class KeepAwake {
  #blocker: number | null = null;

  set(isOn: boolean): void {
    if (isOn) this.#blocker ??= powerSaveBlocker.start('prevent-display-sleep');
    else if (this.#blocker !== null) {
      powerSaveBlocker.stop(this.#blocker);
      this.#blocker = null;
    }
  }
}

/** Calls back when the computer wakes up or its screen is unlocked. */
export function onWake(wake: () => void): void {
  powerMonitor.on('resume', wake);
  powerMonitor.on('unlock-screen', wake);
}
