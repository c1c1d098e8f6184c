import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { createExporter } from '../../main/export/createExporter';
import type { Exporter } from '../../main/export/exporter';
import { insertDossier } from '../../main/store/repositories/dossierRepository';
import type { Dossier } from '../../shared/domain/dossier';
import { openTestServices, type TestServices } from '../builders/openTestServices';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Services with a dossier and the exporter the app has; both close with the test. Needs a build. */
export const servicesDenganEkspor = (dossier: Dossier): TestServices & { readonly exporter: Exporter } => {
  const exporter = createExporter({
    assetsFolder: join(root, 'assets'),
    workerPath: join(root, 'dist', 'exportWorker.cjs'),
  });
  onTestFinished(() => exporter.close());
  const services = openTestServices({ exporter });
  services.store.write((connection) => insertDossier(connection, dossier, services.store.now()));
  return { ...services, exporter };
};
