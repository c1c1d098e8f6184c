import { RenaksiError } from '../../../../shared/errors/errorCode';

/** What pdf.js threw on opening a document, as an expected failure; its classes are told by their name. */
export const errorPdf = (cause: unknown): RenaksiError => {
  if (cause instanceof RenaksiError) return cause;
  const isTerkunci = cause instanceof Error && cause.name === 'PasswordException';
  return new RenaksiError(isTerkunci ? 'PDF_PASSWORD' : 'PDF_DAMAGED', {}, { cause });
};
