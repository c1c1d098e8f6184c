import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readRendererFile } from '../../../main/security/rendererFile';

export interface RendererServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the built renderer from loopback as the desktop window's protocol does, Content-Security-Policy included. */
export async function startRendererServer(folder: string): Promise<RendererServer> {
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
      const file = await readRendererFile(folder, pathname);
      response.writeHead(file.status, { ...file.headers }).end(file.body);
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
