/** The local time of day as `HH.MM`. Arrivals are the one thing noted from the clock; everything else is typed. */
export const jamSekarang = (kini = new Date()): string =>
  [kini.getHours(), kini.getMinutes()].map((angka) => String(angka).padStart(2, '0')).join('.');
