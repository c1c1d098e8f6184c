/** Word counts lengths in twentieths and type in halves of a point. */
export const twip = (poin: number): number => Math.round(poin * 20);
export const halfPoint = (poin: number): number => Math.round(poin * 2);

/** Pictures are sized in pixels of 1/96 inch. */
export const piksel = (poin: number): number => Math.max(1, Math.round((poin * 96) / 72));
