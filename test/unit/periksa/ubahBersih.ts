import type { Blok, Dossier, Rapat } from '../../../shared/domain/dossier';
import { periksaDossier } from '../../../shared/domain/periksa/periksaDossier';
import { buildDossierBersih } from '../../builders/buildDossierBersih';

export type Ubah = (dossier: Dossier) => Dossier;

/** Adds blocks to a section of their own at the end of the narrative. */
export const tambahBlok =
  (...blokList: readonly Blok[]): Ubah =>
  (dossier) => ({
    ...dossier,
    naskah: [
      ...dossier.naskah,
      { bagianId: 'uji', jenis: 'SUBBAB', judul: 'Uji', isDicetak: true, blokList: [...blokList] },
    ],
  });

export const tambahTeks = (teks: string): Ubah => tambahBlok({ jenis: 'PARAGRAF', teks });

/** Changes every paragraph of the narrative. */
export const ubahNaskah =
  (ubah: (teks: string) => string): Ubah =>
  (dossier) => ({
    ...dossier,
    naskah: dossier.naskah.map((bagian) => ({
      ...bagian,
      blokList: bagian.blokList.map((blok) => (blok.jenis === 'PARAGRAF' ? { ...blok, teks: ubah(blok.teks) } : blok)),
    })),
  });

export const ubahRapat =
  (ubah: (rapat: Rapat) => Partial<Rapat>): Ubah =>
  (dossier) => ({ ...dossier, rapatList: dossier.rapatList.map((rapat) => ({ ...rapat, ...ubah(rapat) })) });

export const ubahDataUmum =
  (ubah: (dataUmum: Dossier['dataUmum']) => Partial<Dossier['dataUmum']>): Ubah =>
  (dossier) => ({ ...dossier, dataUmum: { ...dossier.dataUmum, ...ubah(dossier.dataUmum) } });

/** Changes one row of the matrix. */
export const ubahBaris =
  (barisId: string, isi: Partial<Dossier['matriks'][number]>): Ubah =>
  (dossier) => ({
    ...dossier,
    matriks: dossier.matriks.map((baris) => (baris.barisId === barisId ? { ...baris, ...isi } : baris)),
  });

/** `ATURAN path: should be` of what a change to the clean dossier brings about. */
export const temuanSetelah = (ubah: Ubah): string[] =>
  periksaDossier(ubah(buildDossierBersih()), 2022).map(
    ({ aturan, tempat, seharusnya }) => `${aturan} ${tempat.layar} ${tempat.jalur}: ${seharusnya}`,
  );

export const aturanSetelah = (ubah: Ubah): string[] => [
  ...new Set(temuanSetelah(ubah).map((temuan) => temuan.split(' ')[0] ?? '')),
];
