import { afterEach, beforeEach, expect, it } from 'vitest';
import { killApp } from '../harness/killApp';
import { proyektorPageOf } from '../harness/proyektorWindow';
import { invoke, valueOf } from '../harness/renaksiPage';
import { launchWindow, makeDataFolder, removeDataFolder } from '../harness/window';

let dataFolder = '';
beforeEach(async () => {
  dataFolder = await makeDataFolder();
});
afterEach(() => removeDataFolder(dataFolder));

it('a kill in the meeting brings both windows back to the question, and a clean end leaves the projector closed', async () => {
  let window = await launchWindow({ dataFolder });
  const input = { nama: 'Uji mati', namaInstansi: 'Kabupaten Uji', periode: { awal: 2026, akhir: 2030 } };
  const { dossierId } = valueOf(await invoke(window.page, 'dossier:create', input));
  await window.page.evaluate((id) => {
    location.hash = `/d/${id}/rapat`;
  }, dossierId);
  await window.page.getByText('Pertanyaan 1 dari 20').waitFor();
  await window.page.keyboard.press('p');
  await (await proyektorPageOf(window)).getByText('Pertanyaan 1 dari 20').waitFor();
  await window.page.keyboard.press('2');
  await window.page.keyboard.press('4');
  await (await proyektorPageOf(window)).getByText('Pertanyaan 3 dari 20').waitFor();
  await window.page.getByText(/Tersimpan \d\d\.\d\d/).waitFor();
  await killApp(window.app);

  window = await launchWindow({ dataFolder });
  const proyektor = await proyektorPageOf(window);
  await proyektor.getByText('Pertanyaan 3 dari 20').waitFor();
  await proyektor.getByText('2/20 dinilai').waitFor();
  const main = window.app.windows().find((page) => page !== proyektor);
  await main?.getByText('Pertanyaan 3 dari 20').waitFor();
  expect(await window.dialogs()).toEqual([]);
  await window.close();

  window = await launchWindow({ dataFolder });
  await window.page.getByText('Pertanyaan 3 dari 20').waitFor();
  expect(valueOf(await invoke(window.page, 'proyektor:status', {})).isTerbuka).toBe(false);
  await window.close();
});
