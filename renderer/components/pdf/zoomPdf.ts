const ZOOM_LIST = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;

/** The next smaller size of pages, undefined at the smallest; 1 is as wide as the panel. */
export const zoomKecil = (zoom: number): number | undefined => ZOOM_LIST.findLast((z) => z < zoom);

/** The next larger size of pages, undefined at the largest. */
export const zoomBesar = (zoom: number): number | undefined => ZOOM_LIST.find((z) => z > zoom);
