import { writeSync } from 'node:fs';
import type { Exporter } from '../../main/export/exporter';
import { createServices } from '../../main/services/createServices';
import { dispatch } from '../../main/services/dispatch';
import { openStore } from '../../main/store/openStore';
import { serviceContract } from '../../shared/contract';

/** The other process of the kill test: locks meeting after meeting and writes a line when a lock is told as stored. */
const [folder = '', dossierId = '', rapatJson = '[]'] = process.argv.slice(2);
const store = openStore({ folder });
const { handlers } = createServices({ store, exporter: {} as Exporter, assetsFolder: '' });

for (const rapatId of JSON.parse(rapatJson) as string[]) {
  const hasil = await dispatch(handlers, serviceContract, 'rapat:sahkan', { dossierId, rapatId });
  if (!hasil.ok) throw new Error(hasil.error.code);
  writeSync(1, `${rapatId} ${(hasil.value as { sha256: string }).sha256}\n`);
}
