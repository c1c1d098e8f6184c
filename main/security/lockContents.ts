import { app, type WebContents } from 'electron';

/** Denies navigation, new windows and embedded pages in every web contents there will ever be. */
export function lockAllContents(): void {
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
}

/**
 * The page moves within itself (hash routes) only: every navigation the page, a link or a dropped file asks for is
 * refused, to our own origin too.
 */
function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
