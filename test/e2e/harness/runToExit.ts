import { spawn } from 'node:child_process';
import { launchOptions, type WindowOptions } from './window';

/** Starts the app for a start that ends by itself; gives its exit code and what it said on stderr. */
export async function runToExit(options: WindowOptions): Promise<{ code: number | null; stderr: string }> {
  const { executablePath, args, env } = await launchOptions(options);
  const child = spawn(executablePath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (data: Buffer) => {
    stderr += data.toString();
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), 30_000);
  const code = await new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  clearTimeout(timer);
  return { code, stderr };
}
