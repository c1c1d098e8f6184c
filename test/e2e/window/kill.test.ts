import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

interface Scoring {
  /** Last score of each question that was answered as saved. */
  readonly saved: ReadonlyMap<string, number>;
  /** The last score given; it may be on disk without its answer having come. */
  readonly sent: { readonly pertanyaanId: string; readonly nilai: number };
}

/** Scores one question after the other in the page and says each answer as soon as it is there. */
async function scoreUntilKilled(dossierId: string, waitMs: number): Promise<Scoring> {
  const { bank, rapat } = valueOf(await invoke(window.page, 'rapat:get', { dossierId, rapatId: null }));
  const pertanyaanIdList = bank.aspekList.flatMap(({ pertanyaanList }) =>
    pertanyaanList.map(({ pertanyaanId }) => pertanyaanId),
  );
  const saved = new Map<string, number>();
  let sent = { pertanyaanId: '', nilai: 0 };
  window.page.on('console', (message) => {
    const [word, pertanyaanId = '', nilai] = message.text().split(' ');
    if (word === 'DIKIRIM') sent = { pertanyaanId, nilai: Number(nilai) };
    if (word === 'TERSIMPAN') saved.set(pertanyaanId, Number(nilai));
  });
  await window.page.evaluate(
    ({ dossierId, rapatId, pertanyaanIdList }) => {
      const { renaksi } = globalThis as unknown as {
        renaksi: { invoke(channel: string, input: unknown): Promise<{ ok: boolean }> };
      };
      void (async () => {
        for (let round = 1; ; round++) {
          for (const pertanyaanId of pertanyaanIdList) {
            const nilai = 1 + ((round + pertanyaanId.length) % 4);
            console.log(`DIKIRIM ${pertanyaanId} ${nilai}`);
            const hasil = await renaksi.invoke('asesmen:setNilai', { dossierId, rapatId, pertanyaanId, nilai });
            if (hasil.ok) console.log(`TERSIMPAN ${pertanyaanId} ${nilai}`);
          }
        }
      })();
    },
    { dossierId, rapatId: rapat.rapatId, pertanyaanIdList },
  );
  await window.page.waitForTimeout(waitMs);
  await killApp(window.app);
  return { saved, sent };
}

describe('a kill while scores are being saved', () => {
  it('loses no score that was answered as saved', async () => {
    const dossierId = await makeDossier();
    for (let kill = 0; kill < KILLS; kill++) {
      const { saved, sent } = await scoreUntilKilled(dossierId, 40 + 35 * (kill % 8));
      window = await launchWindow({ dataFolder });
      const { rapat } = valueOf(await invoke(window.page, 'rapat:get', { dossierId, rapatId: null }));
      const nilaiById = new Map(rapat.penilaianList.map(({ pertanyaanId, nilai }) => [pertanyaanId, nilai]));
      expect(saved.size).toBeGreaterThan(0);
      for (const [pertanyaanId, nilai] of saved) {
        const fine = pertanyaanId === sent.pertanyaanId ? [nilai, sent.nilai] : [nilai];
        expect(fine).toContain(nilaiById.get(pertanyaanId));
      }
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
