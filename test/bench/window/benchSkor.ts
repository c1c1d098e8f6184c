import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { formatRenaksi } from '../../../shared/domain/interchange/renaksiFile';
import { buildDossier, LARGE_SIZE } from '../../builders/buildDossier';
import { proyektorPageOf } from '../../e2e/harness/proyektorWindow';
import { invoke, valueOf } from '../../e2e/harness/renaksiPage';
import { type AppWindow, launchWindow, makeDataFolder, removeDataFolder } from '../../e2e/harness/window';
import { median, ms, p95, print } from '../print';

const PERTANYAAN = LARGE_SIZE.pertanyaan ?? 0;
const KALI = 100;

/** In the page: notes the instant of each key, before any of the app's own listeners. */
const noteKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const marks: number[] = [];
    Object.assign(globalThis, { tombolList: marks });
    addEventListener('keydown', () => marks.push(performance.timeOrigin + performance.now()), { capture: true });
  });

/** In the page: the instant of the first frame that shows every one of the texts. */
const shownAt = (page: Page, teksList: readonly string[]): Promise<number> =>
  page.evaluate(
    (teksList) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          const isi = document.querySelector('main')?.textContent ?? '';
          if (!teksList.every((teks) => isi.includes(teks))) requestAnimationFrame(look);
          // The task after this frame's callbacks runs when that frame has been handed on to be painted.
          else {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => resolve(performance.timeOrigin + performance.now()));
            port1.start();
            port2.postMessage(null);
          }
        };
        requestAnimationFrame(look);
      }),
    [...teksList],
  );

/** A channel that stores one row and answers, then a painted frame: what no score can be faster than here. */
const timeBare = (page: Page, input: { dossierId: string; rapatId: string; pertanyaanId: string }): Promise<number> =>
  page.evaluate(async (input) => {
    const { renaksi } = globalThis as unknown as { renaksi: { invoke(c: string, i: unknown): Promise<unknown> } };
    const mulai = performance.now();
    await renaksi.invoke('asesmen:setPosisi', input);
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', resolve);
      port1.start();
      requestAnimationFrame(() => port2.postMessage(null));
    });
    return performance.now() - mulai;
  }, input);

async function openBesar(window: AppWindow, dataFolder: string) {
  const path = join(dataFolder, 'besar.renaksi');
  await writeFile(path, formatRenaksi(buildDossier({ ...LARGE_SIZE, nilai: () => null })));
  const { dossierId } = valueOf(await invoke(window.page, 'dossier:impor', { path, jikaAda: 'SALINAN' }));
  const { bank, rapat } = valueOf(await invoke(window.page, 'rapat:get', { dossierId, rapatId: null }));
  await window.page.evaluate((id) => {
    location.hash = `/d/${id}/rapat`;
  }, dossierId);
  const pertanyaanIdList = bank.aspekList.flatMap((aspek) => aspek.pertanyaanList.map((p) => p.pertanyaanId));
  return { dossierId, rapatId: rapat.rapatId, pertanyaanIdList };
}

/** From a score's key to both windows showing it stored, 60 participants and 200 questions. */
export async function benchSkor(): Promise<void> {
  const dataFolder = await makeDataFolder();
  const window = await launchWindow({ dataFolder });
  const { dossierId, rapatId, pertanyaanIdList } = await openBesar(window, dataFolder);
  await window.page.getByText(`Pertanyaan 1 dari ${PERTANYAAN}`).waitFor();
  await window.page.keyboard.press('p');
  const proyektor = await proyektorPageOf(window);
  await proyektor.getByText(`Pertanyaan 1 dari ${PERTANYAAN}`).waitFor();
  await noteKeys(window.page);

  const bare: number[] = [];
  const both: number[] = [];
  const own: number[] = [];
  for (let kali = 0; kali < KALI; kali += 1) {
    const berikut = `Pertanyaan ${kali + 2} dari ${PERTANYAAN}`;
    const shown = Promise.all([
      shownAt(window.page, [berikut]),
      shownAt(proyektor, [berikut, `${kali + 1}/${PERTANYAAN} dinilai`]),
    ]);
    await window.page.keyboard.press(String(1 + (kali % 4)));
    const [main, second] = await shown;
    const key = await window.page.evaluate(() => (globalThis as unknown as { tombolList: number[] }).tombolList.at(-1));
    own.push(main - (key ?? 0));
    both.push(Math.max(main, second) - (key ?? 0));
    // The place the meeting is at anyway.
    bare.push(await timeBare(window.page, { dossierId, rapatId, pertanyaanId: pertanyaanIdList[kali + 1] ?? '' }));
  }
  await window.close();
  await removeDataFolder(dataFolder);
  print(
    'score key, shown stored on both windows / bare commit and frame',
    median(both) / median(bare),
    'p95 50 ms',
    `p95 ${ms(p95(both))} (median ${ms(median(both))}; main window alone ${ms(median(own))}; bare ${ms(median(bare))}, p95 ${ms(p95(bare))})`,
  );
}
