import { expect, test } from 'vitest';
import { openStore } from '../../main/store/openStore';
import { insertDossier } from '../../main/store/repositories/dossierRepository';
import type { HasilVerifikasi } from '../../shared/contract';
import { buildRapatSiap } from '../builders/buildRapatSiap';
import { killableProcess } from '../builders/killableProcess';
import { makeTempFolder } from '../builders/makeTempFolder';
import { openTestServices } from '../builders/openTestServices';

const JUMLAH = 50;

const lockAndKill = killableProcess('test/store/lockUntilKilled.ts');

test('killed while locking, a meeting is locked whole or not at all, and one told as locked is', async () => {
  const folder = makeTempFolder();
  const dossier = buildRapatSiap({ baris: 300 });
  const { dossierId } = dossier;
  const [rapat] = dossier.rapatList;
  const rapatList = Array.from({ length: JUMLAH }, (_, i) => ({
    ...rapat,
    rapatId: `rapat-${i}`,
    pesertaList: rapat.pesertaList.map((p) => ({ ...p, pesertaId: `${p.pesertaId}-${i}` })),
    penilaianList: rapat.penilaianList.map((p) => ({ ...p, suara: null })),
  }));
  const first = openStore({ folder });
  first.write((connection) => insertDossier(connection, { ...dossier, rapatList }, first.now()));
  first.close();

  const tersahkan = new Map<string, string>();
  let terbuka = rapatList.map(({ rapatId }) => rapatId);
  for (let i = 0; i < 12 && terbuka.length > 0; i += 1) {
    const lines = await lockAndKill([folder, dossierId, JSON.stringify(terbuka)]);
    for (const line of lines) {
      const [rapatId = '', sha256 = ''] = line.split(' ');
      tersahkan.set(rapatId, sha256);
    }
    const { call, store } = openTestServices({ folder });
    const statusList: HasilVerifikasi[] = [];
    for (const rapatId of terbuka) statusList.push(await call('rapat:verify', { dossierId, rapatId }));
    for (const [j, { status, sha256 }] of statusList.entries()) {
      const dikatakan = tersahkan.get(terbuka[j] ?? '');
      if (dikatakan === undefined) expect(status).not.toBe('BERUBAH');
      else expect([status, sha256]).toEqual(['UTUH', dikatakan]);
    }
    terbuka = terbuka.filter((_, j) => statusList[j]?.status === 'BELUM_DISAHKAN');
    store.close();
  }
  expect(tersahkan.size).toBeGreaterThan(5);
});
