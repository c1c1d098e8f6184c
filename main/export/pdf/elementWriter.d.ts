/** A class of pdfmake 0.3.11 that its published types leave out. */
declare module 'pdfmake/js/ElementWriter.js' {
  const elementWriter: unknown;
  export default elementWriter;
}
