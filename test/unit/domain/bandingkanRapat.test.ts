import { describe, expect, it } from 'vitest';
import type { Bank } from '../../../shared/domain/dossier';
import { bandingkanRapat, type RapatTerdahulu } from '../../../shared/domain/rapat/bandingkanRapat';
import { buildDossier } from '../../builders/buildDossier';

const buatTerdahulu = (): RapatTerdahulu => {
  const { bank, rapatList } = buildDossier({ aspek: 2, pertanyaan: 4, nilai: (i) => (i === 3 ? null : 2) });
  const [rapat] = rapatList;
  if (!rapat) throw new Error('builder');
  return { bank, rapat };
};

/** The same questions under ids of their own, as another year's dossier has them. */
const denganIdLain = (bank: Bank): Bank => ({
  ...bank,
  aspekList: bank.aspekList.map((aspek) => ({
    ...aspek,
    aspekId: `baru-${aspek.aspekId}`,
    pertanyaanList: aspek.pertanyaanList.map((p) => ({
      pertanyaanId: `baru-${p.pertanyaanId}`,
      teks: `  ${p.teks.toUpperCase().replaceAll(' ', '  ')} `,
    })),
  })),
});

describe('bandingkanRapat', () => {
  it('finds the earlier scores and printed means by id', () => {
    const terdahulu = buatTerdahulu();
    const { nilaiById, rataRataById } = bandingkanRapat(terdahulu.bank, terdahulu);
    const idList = terdahulu.bank.aspekList.flatMap((a) => a.pertanyaanList.map((p) => p.pertanyaanId));
    expect(idList.map((id) => nilaiById.get(id))).toEqual([2, 2, 2, undefined]);
    // The second aspect lacks a score: it had no mean.
    expect(terdahulu.bank.aspekList.map(({ aspekId }) => rataRataById.get(aspekId))).toEqual(['2,00', undefined]);
  });

  it('finds them by wording when the ids are others, blind to capitals and spaces', () => {
    const terdahulu = buatTerdahulu();
    const bank = denganIdLain(terdahulu.bank);
    const { nilaiById, rataRataById } = bandingkanRapat(bank, terdahulu);
    expect(nilaiById.size).toBe(3);
    expect([...nilaiById.keys()].every((id) => id.startsWith('baru-'))).toBe(true);
    expect([...rataRataById.values()]).toEqual(['2,00']);
  });

  it('finds nothing for questions the earlier meeting did not have', () => {
    const terdahulu = buatTerdahulu();
    const bank = denganIdLain(terdahulu.bank);
    const lain: Bank = {
      ...bank,
      aspekList: bank.aspekList.map((a) => ({
        ...a,
        nama: `${a.nama} baru`,
        pertanyaanList: a.pertanyaanList.map((p) => ({ ...p, teks: `${p.teks} lain` })),
      })),
    };
    const { nilaiById, rataRataById } = bandingkanRapat(lain, terdahulu);
    expect([nilaiById.size, rataRataById.size]).toEqual([0, 0]);
  });
});
