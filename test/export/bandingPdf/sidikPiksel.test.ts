import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildLampiranPdf } from '../../../main/export/pdf/buildPdf';
import { cocokkanSidik } from '../../../renderer/features/banding-ekspor/mesin/cocokkanSidik';
import { sidikPasangan } from '../../../renderer/features/banding-ekspor/mesin/sidikPasangan';
import type { Dossier } from '../../../shared/domain/dossier';
import { makeTempFolder } from '../../builders/makeTempFolder';
import { contoh, konteks, TANGGAL } from '../pdf/bahanUji';

/** Lowest part of a page, which holds its number: a tenth. */
const KAKI = 0.1;

/** Rows of dots of each page, without the foot. */
const gambarList = (bytes: Uint8Array): Buffer[] => {
  const folder = makeTempFolder();
  writeFileSync(join(folder, 'a.pdf'), bytes);
  execFileSync('pdftoppm', ['-r', '50', join(folder, 'a.pdf'), join(folder, 'p')]);
  return readdirSync(folder)
    .filter((nama) => nama.endsWith('.ppm'))
    .toSorted()
    .map((nama) => {
      const isi = readFileSync(join(folder, nama));
      const kepala = /^P6\s(\d+) (\d+)\s255\s/.exec(isi.subarray(0, 30).toString('latin1'));
      if (!kepala) throw new Error(nama);
      const titik = isi.subarray(kepala[0].length);
      return Buffer.concat([Buffer.from(kepala[0]), titik.subarray(0, Math.floor(titik.length * (1 - KAKI)))]);
    });
};

const ubahBagian = (dossier: Dossier, i: number, ubah: (teks: string) => string): Dossier => ({
  ...dossier,
  naskah: dossier.naskah.map((bagian, j) =>
    j === i
      ? {
          ...bagian,
          blokList: bagian.blokList.map((blok) =>
            blok.jenis === 'PARAGRAF' ? { ...blok, teks: ubah(blok.teks) } : blok,
          ),
        }
      : bagian,
  ),
});

const UBAHAN: readonly [string, (dossier: Dossier) => Dossier][] = [
  ['nothing', (d) => d],
  ['one word in a chapter', (d) => ubahBagian(d, 6, (teks) => teks.replace('pengaduan', 'penanganan'))],
  ['a section that is twice as long', (d) => ubahBagian(d, 2, (teks) => `${teks} ${teks}`)],
  [
    'a score',
    (d) => ({
      ...d,
      rapatList: d.rapatList.map((rapat) => ({
        ...rapat,
        penilaianList: rapat.penilaianList.map((p, i) => (i === 3 ? { ...p, nilai: p.nilai === 4 ? 1 : 4 } : p)),
      })),
    }),
  ],
  [
    'a row of the matrix less',
    (d) => ({ ...d, matriks: d.matriks.filter(({ barisId }, i) => i !== d.matriks.length - 1 && barisId !== '') }),
  ],
  ['the letter a font did not hold before', (d) => ubahBagian(d, 4, (teks) => teks.replace(' yang ', ' yang ×½ '))],
];

test.each(UBAHAN)('pages told equal after %s look equal, and those that look otherwise are told', async (_, ubah) => {
  const dossier = contoh();
  const [lama, baru] = [
    await buildLampiranPdf(dossier, konteks, TANGGAL),
    await buildLampiranPdf(ubah(dossier), konteks, TANGGAL),
  ];
  const sidik = await sidikPasangan({ lama, baru }, () => undefined);
  if (!sidik) throw new Error('unreadable');
  const [gambarLama, gambarBaru] = [gambarList(lama), gambarList(baru)];
  expect([sidik.lama.sidikList.length, sidik.baru.sidikList.length]).toEqual([gambarLama.length, gambarBaru.length]);
  const ruasList = cocokkanSidik(sidik.lama.sidikList, sidik.baru.sidikList);
  const salahSama: number[] = [];
  const salahBeda: number[] = [];
  for (const { a0, a1, b0, isSama } of ruasList) {
    for (let i = a0; i < a1; i += 1) {
      const serupa = gambarLama[i]?.equals(gambarBaru[b0 + i - a0] ?? Buffer.alloc(0)) ?? false;
      if (isSama && !serupa) salahSama.push(i);
      if (!isSama && serupa) salahBeda.push(i);
    }
  }
  // A page that only looks equal at this size may be told; never the other way round.
  expect(salahSama).toEqual([]);
  expect(salahBeda.length).toBeLessThanOrEqual(2);
  if (lama.length === baru.length && Buffer.from(lama).equals(Buffer.from(baru))) {
    expect(ruasList.every(({ isSama }) => isSama)).toBe(true);
  } else expect(ruasList.some(({ isSama }) => !isSama)).toBe(true);
});
