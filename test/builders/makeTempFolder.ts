import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A fresh folder that goes with the test. */
export const makeTempFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'renaksi-uji-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};
