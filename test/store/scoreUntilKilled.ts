import { writeSync } from 'node:fs';
import type { Exporter } from '../../main/export/exporter';
import { createServices } from '../../main/services/createServices';
import { dispatch } from '../../main/services/dispatch';
import { openStore } from '../../main/store/openStore';
import { serviceContract } from '../../shared/contract';

/**
 * The other process of the kill test: scores question after question as a meeting would, and writes a line only when the
 * service has said that the score is saved. It runs until it is killed.
 */
const [folder = '', dossierId = '', rapatId = '', pertanyaanJson = '[]', start = '0'] = process.argv.slice(2);
const pertanyaanIdList = JSON.parse(pertanyaanJson) as string[];
const store = openStore({ folder });
const { handlers } = createServices({ store, exporter: {} as Exporter, assetsFolder: '' });

for (let i = Number(start); ; i += 1) {
  const pertanyaanId = pertanyaanIdList[i % pertanyaanIdList.length];
  const nilai = ((i * 7) % 4) + 1;
  const input = { dossierId, rapatId, pertanyaanId, nilai };
  const hasil = await dispatch(handlers, serviceContract, 'asesmen:setNilai', input);
  if (!hasil.ok) throw new Error(hasil.error.code);
  writeSync(1, `${i} ${pertanyaanId} ${nilai}\n`);
}
