import { useEffect } from 'react';
import { useSearch } from 'wouter';

type Nama = 'baris' | 'bagian' | 'blok' | 'buka' | 'tempat';

const paramOf = (search: string, nama: Nama): string | null => new URLSearchParams(search).get(nama);

/** Address of a screen with a row of the matrix it should show: `…?baris=<barisId>`. */
export const pathBaris = (path: string, barisId: string): string => `${path}?baris=${encodeURIComponent(barisId)}`;

/**
 * Address of a screen with a section of the narrative it should show, and a block of it by its position from 0:
 * `…?bagian=<bagianId>&blok=<i>`.
 */
export const pathBagian = (path: string, bagianId: string, blok: number | null = null): string =>
  `${path}?bagian=${encodeURIComponent(bagianId)}${blok === null ? '' : `&blok=${blok}`}`;

/** Address of a screen with a part of it that should stand open: `…?buka=<nama>`. */
export const pathBuka = (path: string, nama: string): string => `${path}?buka=${encodeURIComponent(nama)}`;

/** Address of a screen with the field of it that a path of the dossier names: `…?tempat=dataUmum.menimbangList[0]`. */
export const pathTempat = (path: string, jalur: string): string => `${path}?tempat=${encodeURIComponent(jalur)}`;

/** The meeting that a path of the dossier leads into; null for any other path. */
export const rapatIdOf = (jalur: string): string | null => /^rapatList\[([^\]]*)\]\./.exec(jalur)?.[1] ?? null;

const useParam = (nama: Nama): string | null => {
  const nilai = paramOf(useSearch(), nama);
  useEffect(
    () => () => {
      const url = new URL(window.location.href);
      // The next screen may have named something of its own already.
      if (nilai === null || paramOf(url.search, nama) !== nilai) return;
      url.search = '';
      window.history.replaceState(window.history.state, '', url);
    },
    [nama, nilai],
  );
  return nilai;
};

/** The row the address names, null without one. Leaving the screen takes it out of the address. */
export const useParamBaris = (): string | null => useParam('baris');

/** The section the address names, null without one. Leaving the screen takes it out of the address. */
export const useParamBagian = (): string | null => useParam('bagian');

/**
 * Position from 0 of the block of that section which the address names, null without one. The section may have fewer
 * blocks. Leaving the screen takes it out of the address.
 */
export const useParamBlok = (): number | null => {
  const nilai = useParam('blok');
  return nilai !== null && /^\d{1,3}$/.test(nilai) ? Number(nilai) : null;
};

/** The part the address asks to open, null without one. Leaving the screen takes it out of the address. */
export const useParamBuka = (): string | null => useParam('buka');

/** The path of the dossier the address names, null without one. Leaving the screen takes it out of the address. */
export const useParamTempat = (): string | null => useParam('tempat');
