import type { Transaction } from '@tiptap/pm/state';

/** A stretch of a document, by positions. */
export interface Rentang {
  readonly dari: number;
  readonly ke: number;
}

/** The stretch of the document that transactions have changed, in its latest positions; null when they changed nothing. */
export const rentangUbah = (trList: readonly Transaction[]): Rentang | null => {
  let dari = Number.POSITIVE_INFINITY;
  let ke = 0;
  trList.forEach((tr, i) => {
    tr.mapping.maps.forEach((peta, j) => {
      peta.forEach((_lamaDari, _lamaKe, mulai, akhir) => {
        const nanti = (pos: number, arah: number): number =>
          trList.slice(i + 1).reduce((p, t) => t.mapping.map(p, arah), tr.mapping.slice(j + 1).map(pos, arah));
        dari = Math.min(dari, nanti(mulai, -1));
        ke = Math.max(ke, nanti(akhir, 1));
      });
    });
  });
  return dari > ke ? null : { dari, ke };
};

/** Undo and redo bring back what once was; nothing is added to it. */
export const isRiwayat = (trList: readonly Transaction[]): boolean =>
  trList.some((tr) => tr.getMeta('history$') !== undefined);
