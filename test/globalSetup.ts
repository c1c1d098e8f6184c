import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Tests of the worker and the command line run the bundles: they must be those of the sources under test. */
export const setup = (): void => {
  execFileSync(process.execPath, ['main/tooling/build.mts', '--main'], { cwd: root, stdio: 'inherit' });
};
