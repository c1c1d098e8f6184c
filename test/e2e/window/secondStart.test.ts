import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { invoke, valueOf } from '../harness/renaksiPage';
import { runToExit } from '../harness/runToExit';
import { launchWindow, makeDataFolder, removeDataFolder } from '../harness/window';

const SAMPLE = 'assets/contoh/kotawaringin-timur.renaksi';
let dataFolder = '';
let renaksiPath = '';
beforeEach(async () => {
  dataFolder = await makeDataFolder();
  renaksiPath = join(dataFolder, 'kiriman dari bagian.renaksi');
  await copyFile(SAMPLE, renaksiPath);
});
afterEach(() => removeDataFolder(dataFolder));

describe('a .renaksi file', () => {
  it('given at the start is imported and opened', async () => {
    const window = await launchWindow({ dataFolder, args: [renaksiPath] });
    await window.page.waitForURL(/#\/d\/[^/]+/);
    expect(valueOf(await invoke(window.page, 'dossier:list', {}))).toHaveLength(1);
    await window.close();
  });

  it('given to a second start goes to the first window; the second ends', async () => {
    const window = await launchWindow({ dataFolder });
    await window.page.getByRole('button', { name: 'Buka contoh Kotawaringin Timur' }).waitFor();
    const second = await runToExit({ dataFolder, args: [renaksiPath] });
    expect(second.code).toBe(0);
    await window.page.waitForURL(/#\/d\/[^/]+/);
    expect(valueOf(await invoke(window.page, 'dossier:list', {}))).toHaveLength(1);
    expect(await window.dialogs()).toEqual([]);
    await window.close();
  });

  it('that is damaged gives a sentence and changes nothing', async () => {
    await copyFile('package.json', renaksiPath);
    const window = await launchWindow({ dataFolder, args: [renaksiPath] });
    await window.page.getByText(/bukan (dossier|berkas)/i).waitFor();
    expect(valueOf(await invoke(window.page, 'dossier:list', {}))).toEqual([]);
    await window.close();
  });
});
