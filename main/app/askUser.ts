import { BrowserWindow, dialog } from 'electron';
import { isProyektor } from '../ipc/senderRole';
import { TEXT } from './text';

export interface Question {
  readonly message: string;
  readonly detail: string;
  /** The last one is the safe choice: it is the default, and what Escape and closing the dialog mean. */
  readonly buttons: readonly string[];
}

/** Shows a native dialog and gives the index of the button; also writes the sentence to stderr for a start from a terminal. */
export async function askUser(question: Question): Promise<number> {
  process.stderr.write(`${question.message} ${question.detail}\n`);
  const last = question.buttons.length - 1;
  const options = {
    type: 'warning' as const,
    title: TEXT.appName,
    message: question.message,
    detail: question.detail,
    buttons: [...question.buttons],
    defaultId: last,
    cancelId: last,
    noLink: true,
  };
  const window = BrowserWindow.getAllWindows().find((each) => each.isVisible() && !isProyektor(each.webContents));
  const { response } = window ? await dialog.showMessageBox(window, options) : await dialog.showMessageBox(options);
  return response;
}
