import { protocol, type Session } from 'electron';
import { APP_SCHEME, isAppUrl } from './appOrigin';
import { readRendererFile } from './rendererFile';

/** Makes `app:` an origin like https. Must run before the app is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Serves the built renderer, and nothing else of the disk, as `app://renaksi/`. */
export function serveRenderer(session: Session, rendererFolder: string): void {
  session.protocol.handle(APP_SCHEME, async (request) => {
    if (request.method !== 'GET' || !isAppUrl(request.url)) return new Response(null, { status: 403 });
    const file = await readRendererFile(rendererFolder, new URL(request.url).pathname);
    return new Response(file.body, { status: file.status, headers: file.headers });
  });
}
