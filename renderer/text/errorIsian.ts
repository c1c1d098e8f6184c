import type { z } from 'zod';
import { formatAngka } from '../../shared/domain/format/angka';

/** Sentence by path of the field: `instansi.nama`, `pejabatList.0.nip`. */
export type ErrorIsian = ReadonlyMap<string, string>;

type Issue = z.core.$ZodIssue;

const RINCI: Readonly<Record<string, string>> = {
  tahunGanda: 'Tahun ini sudah ada.',
  rentang: 'Tahun akhir tidak boleh sebelum tahun awal, dan rentangnya paling lama 10 tahun.',
  tanggal: 'Tanggal itu tidak ada dalam kalender.',
};

const kalimatIssue = (issue: Issue): string => {
  switch (issue.code) {
    case 'too_big':
      if (issue.origin === 'string') return `Paling panjang ${formatAngka(Number(issue.maximum))} huruf.`;
      if (issue.origin === 'array') return `Paling banyak ${formatAngka(Number(issue.maximum))} baris.`;
      return `Paling besar ${formatAngka(Number(issue.maximum))}.`;
    case 'too_small':
      return issue.origin === 'string' ? 'Harus diisi.' : `Paling kecil ${Number(issue.minimum)}.`;
    case 'invalid_type':
      return issue.expected === 'int' || issue.expected === 'number' ? 'Isi dengan bilangan bulat.' : 'Harus diisi.';
    case 'invalid_format':
      return 'Bentuknya belum benar.';
    case 'custom':
      return RINCI[issue.message] ?? 'Isian belum benar.';
    default:
      return 'Isian belum benar.';
  }
};

/** Errors of a value in a schema's eyes; empty when it is sound. */
export const errorIsianOf = <T>(schema: z.ZodType<T>, nilai: T): ErrorIsian => {
  const hasil = schema.safeParse(nilai);
  if (hasil.success) return new Map();
  return new Map(hasil.error.issues.map((issue) => [issue.path.map(String).join('.'), kalimatIssue(issue)]));
};
