import { useEffect } from 'react';
import { useSearch } from 'wouter';

type Nama = 'baris' | 'bagian';

const paramOf = (search: string, nama: Nama): string | null => new URLSearchParams(search).get(nama);

/** Address of a screen with a row of the matrix it should show: `…?baris=<barisId>`. */
export const pathBaris = (path: string, barisId: string): string => `${path}?baris=${encodeURIComponent(barisId)}`;

/** Address of a screen with a section of the narrative it should show: `…?bagian=<bagianId>`. */
export const pathBagian = (path: string, bagianId: string): string => `${path}?bagian=${encodeURIComponent(bagianId)}`;

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
