export const APP_SCHEME = 'app';
const APP_HOST = 'renaksi';
export const START_URL = `${APP_SCHEME}://${APP_HOST}/`;
/** The same page, at the route that only shows. */
export const PROYEKTOR_URL = `${START_URL}#/proyektor`;

/** True for addresses of our own page; compares the parsed scheme and host, never a piece of text. */
export function isAppUrl(value: string): boolean {
  const url = parseUrl(value);
  return (
    url !== null &&
    url.protocol === `${APP_SCHEME}:` &&
    url.host === APP_HOST &&
    url.username === '' &&
    url.password === ''
  );
}

function parseUrl(value: string): URL | null {
  try {
    return new URL(value);
  } catch {
    return null;
  }
}
