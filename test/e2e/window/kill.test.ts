import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { killApp } from '../harness/killApp';
import { invoke, valueOf } from '../harness/renaksiPage';
import { type AppWindow, launchWindow, makeDataFolder, removeDataFolder } from '../harness/window';

/** A few here; `RENAKSI_KILLS=50` for the long run. */
const KILLS = Number(process.env['RENAKSI_KILLS'] ?? 4);

let dataFolder = '';
let window: AppWindow;
beforeAll(async () => {
  dataFolder = await makeDataFolder();
  window = await launchWindow({ dataFolder });
});
afterAll(async () => {
  await window.close();
  await removeDataFolder(dataFolder);
});

async function makeDossier(): Promise<string> {
  const input = { nama: 'Uji mati', namaInstansi: 'Kabupaten Uji', periode: { awal: 2026, akhir: 2030 } };
  return valueOf(await invoke(window.page, 'dossier:create', input)).dossierId;
}

/** Scores by question in the order of the bank; null is not scored. */
async function readNilai(dossierId: string): Promise<(number | null)[]> {
  const { bank, rapat } = valueOf(await invoke(window.page, 'rapat:get', { dossierId, rapatId: null }));
  const nilaiById = new Map(rapat.penilaianList.map(({ pertanyaanId, nilai }) => [pertanyaanId, nilai]));
  const pertanyaanList = bank.aspekList.flatMap(({ pertanyaanList }) => pertanyaanList);
  return pertanyaanList.map(({ pertanyaanId }) => nilaiById.get(pertanyaanId) ?? null);
}

/** Gives scores in the page, round after round, until the kill that follows `atLeast` answers; tells how many had been answered as saved. */
async function scoreUntilKilled(dossierId: string, atLeast: number): Promise<number> {
  const { bank, rapat } = valueOf(await invoke(window.page, 'rapat:get', { dossierId, rapatId: null }));
  const pertanyaanIdList = bank.aspekList.flatMap(({ pertanyaanList }) =>
    pertanyaanList.map(({ pertanyaanId }) => pertanyaanId),
  );
  let saved = 0;
  window.page.on('console', (message) => {
    const [word, count] = message.text().split(' ');
    if (word === 'TERSIMPAN') saved = Number(count);
  });
  await window.page.evaluate(
    ({ dossierId, rapatId, pertanyaanIdList }) => {
      const { renaksi } = globalThis as unknown as {
        renaksi: { invoke(channel: string, input: unknown): Promise<{ ok: boolean }> };
      };
      void (async () => {
        for (let count = 0; ; count++) {
          const pertanyaanId = pertanyaanIdList[count % pertanyaanIdList.length];
          const nilai = 1 + (Math.floor(count / pertanyaanIdList.length) % 4);
          const hasil = await renaksi.invoke('asesmen:setNilai', { dossierId, rapatId, pertanyaanId, nilai });
          if (!hasil.ok) return;
          console.log(`TERSIMPAN ${count + 1}`);
        }
      })();
    },
    { dossierId, rapatId: rapat.rapatId, pertanyaanIdList },
  );
  await vi.waitUntil(() => saved >= atLeast, { timeout: 20_000, interval: 5 });
  await killApp(window.app);
  return saved;
}

/** What must be on disk after a number of scores of one run. */
const nilaiAfter = (before: readonly (number | null)[], count: number): (number | null)[] =>
  before.map((nilai, index) => (count > index ? 1 + (Math.floor((count - 1 - index) / before.length) % 4) : nilai));

describe('a kill while scores are being saved', () => {
  it('loses no score that was answered as saved', async () => {
    const dossierId = await makeDossier();
    for (let kill = 0; kill < KILLS; kill++) {
      const before = await readNilai(dossierId);
      const saved = await scoreUntilKilled(dossierId, 1 + ((kill * 7) % 45));
      window = await launchWindow({ dataFolder });
      const onDisk = await readNilai(dossierId);
      // News of the last answers dies with the page, so the disk may be ahead of what the test heard; never behind.
      const possible = Array.from({ length: 2 * before.length }, (_, ahead) => nilaiAfter(before, saved + ahead));
      expect(possible).toContainEqual(onDisk);
    }
    expect(await window.dialogs()).toEqual([]);
  }, 300_000);

  it('brings the window back to the question it was at', async () => {
    const dossierId = await makeDossier();
    await window.page.evaluate((dossierId) => {
      location.hash = `/d/${dossierId}/rapat`;
    }, dossierId);
    await window.page.getByText('Pertanyaan 1 dari 20').waitFor();
    await window.page.keyboard.press('3');
    await window.page.getByText('Pertanyaan 2 dari 20').waitFor();
    await window.page.keyboard.press('ArrowRight');
    await window.page.getByText('Pertanyaan 3 dari 20').waitFor();
    await window.page.getByText(/Tersimpan \d\d\.\d\d/).waitFor();
    await killApp(window.app);

    window = await launchWindow({ dataFolder });
    await window.page.getByText('Pertanyaan 3 dari 20').waitFor();
    await window.page.keyboard.press('ArrowLeft');
    await window.page.keyboard.press('ArrowLeft');
    await window.page.getByText('Pertanyaan 1 dari 20').waitFor();
    const scored = window.page.getByRole('group', { name: 'Nilai pertanyaan ini' }).locator('[aria-pressed=true]');
    expect(await scored.getAttribute('aria-keyshortcuts')).toBe('3');
  });
});
