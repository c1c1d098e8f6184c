import { expect, test } from 'vitest';
import { packDossier, packedFor, unpackDossier } from '../../main/export/packDossier';
import type { GambarNaskah } from '../../shared/domain/dossier';
import { buildDossier } from '../builders/buildDossier';

const gambar = (gambarId: string, isi: string): GambarNaskah => ({
  gambarId,
  nama: 'foto.png',
  mime: 'image/png',
  lebarPx: 10,
  tinggiPx: 20,
  isi,
});
const dossier = { ...buildDossier(), gambarList: [gambar('a', 'AAAA'), gambar('b', 'BBBB')] };

test('a dossier comes out of the hands of a worker as it went in, its pictures in their places', () => {
  const packed = packDossier(dossier);
  expect(packed.dossierTeks).not.toContain('AAAA');
  for (const berkas of ['lampiran.pdf', 'lampiran.docx'] as const) {
    expect(unpackDossier(packedFor(packed, berkas))).toEqual(dossier);
  }
  expect(unpackDossier(packedFor(packed, 'lampiran.xlsx'))).toEqual({
    ...dossier,
    gambarList: [gambar('a', ''), gambar('b', '')],
  });
});
