/** Classes of pdfmake 0.3.11 that its published types leave out; what is used of them is typed where it is used. */
declare module 'pdfmake/js/ElementWriter.js' {
  const elementWriter: unknown;
  export default elementWriter;
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  const layoutBuilder: unknown;
  export default layoutBuilder;
}

declare module 'pdfmake/js/PageElementWriter.js' {
  const pageElementWriter: unknown;
  export default pageElementWriter;
}

declare module 'pdfmake/js/TableProcessor.js' {
  const tableProcessor: unknown;
  export default tableProcessor;
}

declare module 'pdfmake/js/StyleContextStack.js' {
  const styleContextStack: unknown;
  export default styleContextStack;
}

declare module 'pdfmake/js/TextInlines.js' {
  const textInlines: unknown;
  export default textInlines;
}
