import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { invoke, valueOf } from '../harness/renaksiPage';
import { runToExit } from '../harness/runToExit';
import { launchWindow, makeDataFolder, readDialogs, removeDataFolder } from '../harness/window';

let dataFolder = '';
let database = '';
beforeEach(async () => {
  dataFolder = await makeDataFolder();
  database = join(dataFolder, 'renaksi.db');
});
afterEach(() => removeDataFolder(dataFolder));

/** A folder with a dossier and a closing backup. */
async function fill(): Promise<void> {
  const window = await launchWindow({ dataFolder });
  valueOf(await invoke(window.page, 'dossier:openContoh', {}));
  await window.close();
}

describe('a wrong command line', () => {
  it.each([
    [['--dta', 'x'], /tidak dikenali/],
    [['catatan.txt'], /bukan berkas \.renaksi/],
    [['tidak-ada.renaksi'], /tidak ditemukan/],
  ])('%j ends with a sentence and makes no file', async (args, sentence) => {
    const { code, stderr } = await runToExit({ dataFolder, args });
    expect(code).toBe(2);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect((await readdir(dataFolder)).filter((name) => name.startsWith('renaksi'))).toEqual([]);
  });
});

describe('a database', () => {
  it('of a newer app is refused and left as it is', async () => {
    await fill();
    const db = new Database(database);
    db.pragma('user_version = 9999');
    db.close();
    const before = await readFile(database);
    const { code } = await runToExit({ dataFolder });
    expect(code).toBe(1);
    expect(await readDialogs(dataFolder)).toEqual([expect.stringMatching(/versi aplikasi yang lebih baru/)]);
    expect((await readFile(database)).equals(before)).toBe(true);
  });

  it('that is damaged can be left alone', async () => {
    const damaged = Buffer.from('bukan basis data, '.repeat(500));
    await writeFile(database, damaged);
    const { code } = await runToExit({ dataFolder });
    expect(code).toBe(1);
    expect(await readDialogs(dataFolder)).toHaveLength(1);
    expect((await readFile(database)).equals(damaged)).toBe(true);
  });

  it('that is damaged comes back from its newest backup, the bad file set aside', async () => {
    await fill();
    await damagePages();
    const window = await launchWindow({ dataFolder, buttons: [0] });
    // Answers once the store is open, so after every question.
    expect(valueOf(await invoke(window.page, 'dossier:list', {}))).toHaveLength(1);
    expect(await window.dialogs()).toEqual([expect.stringMatching(/Basis data rusak/)]);
    await window.close();
    expect(await readdir(dataFolder)).toContainEqual(expect.stringMatching(/^renaksi\.db\.rusak-/));
  });

  it('that is damaged without a backup can be begun anew', async () => {
    await fill();
    await rm(join(dataFolder, 'cadangan'), { recursive: true });
    await damagePages();
    const window = await launchWindow({ dataFolder, buttons: [0, 0] });
    expect(valueOf(await invoke(window.page, 'dossier:list', {}))).toEqual([]);
    expect(await window.dialogs()).toHaveLength(2);
    await window.close();
  });

  it('place that is a folder gives a sentence', async () => {
    await mkdir(database);
    const { code, stderr } = await runToExit({ dataFolder });
    expect(code).toBe(1);
    expect(await readDialogs(dataFolder)).toHaveLength(1);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

/** Keeps the file's head, so that it is still ours, and destroys what follows. */
async function damagePages(): Promise<void> {
  const bytes = await readFile(database);
  bytes.fill(0xa5, 200);
  await writeFile(database, bytes);
}
