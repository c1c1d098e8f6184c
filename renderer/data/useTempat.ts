import { useEffect } from 'react';
import { rapatIdOf, useParamTempat } from './paramBaris';

/** A screen's data may come late; after this long the user has gone on by himself. */
const MENUNGGU_MS = 5000;
const BISA_FOKUS = 'input:not([type=hidden]), textarea:not([aria-hidden]), select, button, [tabindex]';

/** The path itself and what it is in, the nearest first: a field, its row, its list; in a meeting without its name. */
export const calonTempat = (jalur: string): string[] => {
  const calon: string[] = [];
  const rapatId = rapatIdOf(jalur);
  for (
    let sisa = rapatId === null ? jalur : jalur.slice(`rapatList[${rapatId}].`.length);
    sisa !== '' && !calon.includes(sisa);
    sisa = sisa.replace(/(?:\.[^.[\]]+|\[[^\]]*\])$/, '')
  ) {
    calon.push(sisa);
  }
  return calon;
};

const findTempat = (jalur: string): HTMLElement | null => {
  for (const calon of calonTempat(jalur)) {
    const ada = document.querySelector<HTMLElement>(`[data-tempat="${CSS.escape(calon)}"]`);
    if (ada) return ada;
  }
  return null;
};

const tunjukkan = (elemen: HTMLElement): void => {
  elemen.scrollIntoView({ block: 'center' });
  elemen.dataset['ditunjuk'] = '';
  // A mark that stays would say nothing once another field is worked in.
  elemen.addEventListener('animationend', () => delete elemen.dataset['ditunjuk'], { once: true });
  const tujuan = elemen.matches(BISA_FOKUS) ? elemen : elemen.querySelector<HTMLElement>(BISA_FOKUS);
  (tujuan ?? elemen.closest<HTMLElement>('[tabindex]'))?.focus({ preventScroll: true });
};

/**
 * Shows the field that the address names (`data-tempat`, a path of the dossier): into view, marked and with the focus, as
 * soon as it is drawn. Answers the path, for the tab that has to be open; null without one, and for a place in another
 * meeting than the one the screen shows: its fields have the same paths.
 */
export const useTempat = (rapatId: string | null = null): string | null => {
  const alamat = useParamTempat();
  const rapatTujuan = alamat === null ? null : rapatIdOf(alamat);
  const jalur = rapatTujuan === null || rapatTujuan === rapatId ? alamat : null;
  useEffect(() => {
    if (jalur === null) return undefined;
    const lihat = (): boolean => {
      const elemen = findTempat(jalur);
      if (elemen) tunjukkan(elemen);
      return elemen !== null;
    };
    if (lihat()) return undefined;
    const pengamat = new MutationObserver(() => {
      if (lihat()) pengamat.disconnect();
    });
    pengamat.observe(document.body, { childList: true, subtree: true });
    const timer = window.setTimeout(() => pengamat.disconnect(), MENUNGGU_MS);
    return () => {
      pengamat.disconnect();
      window.clearTimeout(timer);
    };
  }, [jalur]);
  return jalur;
};
