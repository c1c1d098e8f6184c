import { parseArgs } from 'node:util';
import { openBrowserApp } from './browser';

const USAGE =
  'screenshot.mts <hash route, :id = the sample> <out.png> [--dark] [--scale 1.25] [--width 1366] [--height 768] [--full]';

/** Opens the sample in a new data folder, goes to a route and writes a picture of it; prints the page's errors. */
export async function takeScreenshot(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      dark: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
      scale: { type: 'string', default: '1' },
      width: { type: 'string', default: '1366' },
      height: { type: 'string', default: '768' },
    },
  });
  const [route, out] = positionals;
  if (route === undefined || out === undefined) throw new Error(USAGE);

  const app = await openBrowserApp({
    colorScheme: values.dark ? 'dark' : 'light',
    deviceScaleFactor: Number(values.scale),
    width: Number(values.width),
    height: Number(values.height),
  });
  try {
    const { dossierId } = await app.services['dossier:openContoh']({});
    await app.page.goto(`${app.origin}/#${route.replace(/^#/, '').replace(':id', dossierId)}`);
    await app.page.reload();
    await app.page.waitForLoadState('networkidle');
    // Charts and transitions draw after the last file has come.
    await app.page.waitForTimeout(600);
    await app.page.screenshot({ path: out, fullPage: values.full });
    console.log(`${out} ${app.page.url()}`);
    for (const error of app.errors) console.log(`page error: ${error}`);
  } finally {
    await app.close();
  }
}
