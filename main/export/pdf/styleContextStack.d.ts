/** pdfmake's own modules; what is used of them is typed where it is used. */
declare module 'pdfmake/js/StyleContextStack.js' {
  const modul: unknown;
  export default modul;
}

declare module 'pdfmake/js/TextInlines.js' {
  const modul: unknown;
  export default modul;
}
