import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, join, relative } from 'node:path';
import { PAGE_HEADERS } from './contentSecurityPolicy';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.otf': 'font/otf',
  '.ttf': 'font/ttf',
};

export interface RendererFile {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

const NOT_FOUND: RendererFile = { status: 404, headers: PAGE_HEADERS, body: new Uint8Array(0) };

/**
 * File of the built renderer that a URL path names (`/` is its `index.html`), or null when the path leaves the folder,
 * can't be decoded or has a kind of file the renderer never holds.
 */
export function resolveRendererPath(folder: string, urlPath: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  // A backslash separates folders on Windows only; no file of ours has one.
  if (decoded.includes('\0') || decoded.includes('\\')) return null;
  const path = join(folder, decoded === '/' ? 'index.html' : decoded);
  const inside = relative(folder, path);
  const leaves = inside === '' || isAbsolute(inside) || inside.split(/[\\/]/)[0] === '..';
  return leaves || CONTENT_TYPES[extname(path)] === undefined ? null : path;
}

/** Reads a file of the built renderer with the headers it is served with; 404 for anything else. */
export async function readRendererFile(folder: string, urlPath: string): Promise<RendererFile> {
  const path = resolveRendererPath(folder, urlPath);
  if (path === null) return NOT_FOUND;
  try {
    const body = new Uint8Array(await readFile(path));
    return { status: 200, headers: { ...PAGE_HEADERS, 'Content-Type': CONTENT_TYPES[extname(path)] ?? '' }, body };
  } catch {
    return NOT_FOUND;
  }
}
