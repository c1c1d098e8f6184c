import { describe, expect, it } from 'vitest';
import { type RapatChanged, watchChanges } from '../../../main/host/watchChanges';
import type { HandlersOf, ServiceContract } from '../../../shared/contract';
import { hitungAsesmen } from '../../../shared/domain/asesmen/hitungAsesmen';
import { RenaksiError } from '../../../shared/errors/errorCode';
import { buildDossier } from '../../builders/buildDossier';

const of = (run: () => unknown) => {
  const told: RapatChanged[] = [];
  const channels = ['asesmen:setNilai', 'asesmen:saveSuara', 'riwayat:undo', 'rapat:get', 'asesmen:setPosisi'];
  const handlers = Object.fromEntries(channels.map((channel) => [channel, run]));
  const watched = watchChanges(handlers as unknown as HandlersOf<ServiceContract>, (change) => told.push(change));
  return { told, watched };
};

describe('watchChanges', () => {
  it('tells of a change after it was stored, with its meeting or the whole dossier', async () => {
    const { told, watched } = of(() => ({}));
    await watched['asesmen:saveSuara']({ dossierId: 'd', rapatId: 'r', pertanyaanId: 'p', suara: null });
    await watched['riwayat:undo']({ dossierId: 'd' });
    expect(told).toEqual([
      { dossierId: 'd', rapatId: 'r' },
      { dossierId: 'd', rapatId: '' },
    ]);
  });

  it('says with a score what it was and what it led to, so that the projector need not read the meeting', async () => {
    const hasil = hitungAsesmen(buildDossier().bank, [], []);
    const { told, watched } = of(() => ({ disimpanPada: '2026-01-01T00:00:00.000Z', hasil }));
    await watched['asesmen:setNilai']({ dossierId: 'd', rapatId: 'r', pertanyaanId: 'p', nilai: 3 });
    expect(told).toEqual([{ dossierId: 'd', rapatId: 'r', nilai: { pertanyaanId: 'p', nilai: 3, hasil } }]);
  });

  it('keeps quiet about reading, the place of the meeting and what failed', async () => {
    const { told, watched } = of(() => ({}));
    await watched['rapat:get']({ dossierId: 'd', rapatId: 'r' });
    await watched['asesmen:setPosisi']({ dossierId: 'd', rapatId: 'r', pertanyaanId: 'p' });
    const failing = of(() => {
      throw new RenaksiError('RAPAT_DISAHKAN');
    });
    const call = failing.watched['asesmen:setNilai']({ dossierId: 'd', rapatId: 'r', pertanyaanId: 'p', nilai: 3 });
    await expect(call).rejects.toMatchObject({ code: 'RAPAT_DISAHKAN' });
    expect([...told, ...failing.told]).toEqual([]);
  });
});
