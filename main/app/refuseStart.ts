import { app, dialog } from 'electron';
import { TEXT } from './text';

/** Ends a start that can't go on with one sentence: on the terminal it came from, and in a dialog without one. */
export async function refuseStart(kalimat: string, exitCode: number): Promise<void> {
  process.stderr.write(`${kalimat}\n`);
  if (!process.stderr.isTTY) {
    await app.whenReady();
    await dialog.showMessageBox({ type: 'warning', title: TEXT.appName, message: kalimat, buttons: [TEXT.keluar] });
  }
  app.exit(exitCode);
}
