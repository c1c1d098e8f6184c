import { describe, expect, it } from 'vitest';
import { startOwn, takeOwn } from '../../../renderer/data/perubahanSendiri';

const pesan = { dossierId: 'd', rapatId: 'r' };

describe('takeOwn', () => {
  it('knows each change of this window once, whether its message comes before or after its answer', () => {
    const first = startOwn({ ...pesan, pertanyaanId: 'p', nilai: 3 });
    const second = startOwn({ ...pesan, pertanyaanId: 'q', nilai: 2 });
    expect(takeOwn(pesan)).toBe(true);
    first(true);
    second(true);
    expect(takeOwn(pesan)).toBe(true);
    expect(takeOwn(pesan)).toBe(false);
  });

  it('leaves what concerns another meeting or the whole dossier to be read', () => {
    const end = startOwn(pesan);
    expect(takeOwn({ dossierId: 'd', rapatId: '' })).toBe(false);
    expect(takeOwn({ dossierId: 'd', rapatId: 'lain' })).toBe(false);
    expect(takeOwn(pesan)).toBe(true);
    end(true);
  });

  it('expects no message of a change that failed', () => {
    startOwn(pesan)(false);
    expect(takeOwn(pesan)).toBe(false);
  });
});
