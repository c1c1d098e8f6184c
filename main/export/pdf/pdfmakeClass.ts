/** The class one of pdfmake's own modules exports: the default, one or two levels deep as the loader reads CommonJS. */
export const pdfmakeClass = (modul: unknown): { prototype: unknown } => {
  if (typeof modul === 'function') return modul;
  if (typeof modul === 'object' && modul !== null && 'default' in modul) return pdfmakeClass(modul.default);
  throw new TypeError('pdfmake/js');
};
