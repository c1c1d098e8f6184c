import { isTanggal } from './tanggal';

/** Digits only. */
export const normalizeNip = (nip: string): string => nip.replace(/\D/g, '');

/**
 * True for a well-formed civil servant number: 18 digits — birth date, month of appointment (yyyymm), sex 1 or 2,
 * three-digit serial. Source: domain rules, legal drafting. Contract staff differ, so a false is a warning only.
 */
export const isNip = (nip: string): boolean => {
  if (!/^[\d\s]+$/.test(nip)) return false;
  const angka = normalizeNip(nip);
  if (angka.length !== 18) return false;
  const lahir = `${angka.slice(0, 4)}-${angka.slice(4, 6)}-${angka.slice(6, 8)}`;
  const mulai = `${angka.slice(8, 12)}-${angka.slice(12, 14)}-01`;
  return isTanggal(lahir) && isTanggal(mulai) && /[12]/.test(angka.charAt(14)) && lahir < mulai;
};

/** Printed form 8-6-1-3 (`19640820 199203 1 008`); a text that is not 18 digits comes back trimmed. */
export const formatNip = (nip: string): string => {
  const angka = normalizeNip(nip);
  if (angka.length !== 18) return nip.trim();
  return [angka.slice(0, 8), angka.slice(8, 14), angka.slice(14, 15), angka.slice(15)].join(' ');
};
