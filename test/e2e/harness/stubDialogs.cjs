// Loaded into the window's process before the app: message boxes answer by themselves and note what they said.
const { appendFileSync } = require('node:fs');
const { dialog } = require('electron');

// Holds the app's start back until Playwright has attached. Playwright loads it only into the Electron it finds itself.
if (process.env.RENAKSI_PLAYWRIGHT_LOADER) require(process.env.RENAKSI_PLAYWRIGHT_LOADER);

const buttons = JSON.parse(process.env.RENAKSI_DIALOG_BUTTONS ?? '[]');

dialog.showMessageBox = async (...args) => {
  const options = args.at(-1);
  appendFileSync(
    process.env.RENAKSI_DIALOG_LOG,
    `${options.message} ${options.detail ?? ''}`.replaceAll('\n', ' ').concat('\n'),
  );
  const response = buttons.shift() ?? options.cancelId ?? 0;
  return { response, checkboxChecked: false };
};
