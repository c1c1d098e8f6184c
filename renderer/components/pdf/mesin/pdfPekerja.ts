// Entry of the thread that reads PDF files; the order of the imports is the order they run in.
import './withResolvers';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
