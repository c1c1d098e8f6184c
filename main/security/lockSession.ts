import { app, type Session } from 'electron';
import { isAppUrl } from './appOrigin';

const LOCAL_PROTOCOLS: ReadonlySet<string> = new Set(['data:', 'blob:']);

/**
 * Turns off what Chromium would do on the network by itself. Must run before the app is ready. The app never needs a
 * host name, so none resolves.
 */
export function disableBackgroundNetworking(): void {
  const { commandLine } = app;
  for (const name of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability']) {
    commandLine.appendSwitch(name);
  }
  commandLine.appendSwitch('no-pings');
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('disable-features', 'SpareRendererForSitePerProcess,AutofillServerCommunication');
}

/** Denies every permission, device, download and request but for the app's own files. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // Spell checking would download dictionaries.
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowedRequest(url) }));
}

function isAllowedRequest(url: string): boolean {
  if (isAppUrl(url)) return true;
  const { protocol } = new URL(url);
  return LOCAL_PROTOCOLS.has(protocol) || (protocol === 'devtools:' && !app.isPackaged);
}
