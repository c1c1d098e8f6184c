import type { z } from 'zod';
import { RenaksiError } from '../../../shared/errors/errorCode';
import type { Row, SqlValue } from '../connection';

/** How one kind of thing lies in its table. Columns are the schema's fields in snake_case. */
export interface TableSpec<T> {
  readonly name: string;
  /** Key columns beside `dossier_id`; empty when a dossier has one row. */
  readonly keys: readonly string[];
  /** Rows of one list keep their order in the column `urutan`. */
  readonly isOrdered: boolean;
  /** The row of a thing, without `dossier_id`, owner columns and `urutan`. */
  toRow(entity: T): Row;
  /** The columns of those fields that are given. */
  toValues(isi: Partial<T>): Row;
  /** Fields of the columns that are there, decoded but not checked: a part of a row, for the record of changes. */
  toFields(row: Row): Record<string, unknown>;
  /** The thing in a row. Throws STORE_CORRUPT when the row doesn't pass the schema. */
  readonly fromRow: (row: Row) => T;
  /** The same unchecked: a damaged row gives a thing that is none. */
  readonly decodeRow: (row: Row) => T;
}

interface SpecInput<S extends z.ZodObject> {
  readonly name: string;
  readonly keys: readonly string[];
  readonly isOrdered?: boolean;
  readonly schema: S;
  /** Fields stored as JSON text; null stays null. */
  readonly json?: readonly (keyof S['shape'] & string)[];
  /** Those of `json` whose column takes no NULL: null is stored as the JSON text of it. */
  readonly jsonWajib?: readonly (keyof S['shape'] & string)[];
  /** Fields stored as 0 or 1. */
  readonly bool?: readonly (keyof S['shape'] & string)[];
}

const toColumn = (field: string): string => field.replaceAll(/[A-Z]/g, (huruf) => `_${huruf.toLowerCase()}`);

export const defineTable = <S extends z.ZodObject>(input: SpecInput<S>): TableSpec<z.infer<S>> => {
  const { name, keys, schema } = input;
  const json = new Set<string>(input.json);
  const jsonWajib = new Set<string>(input.jsonWajib);
  const bool = new Set<string>(input.bool);
  const fieldList = Object.keys(schema.shape).map((field) => ({
    field,
    column: toColumn(field),
    encode: jsonWajib.has(field) ? JSON.stringify : json.has(field) ? formatJson : bool.has(field) ? Number : keepValue,
    decode: json.has(field) ? parseJson : bool.has(field) ? (value: SqlValue) => value === 1 : keepValue,
  }));
  const decodeRow = (row: Row): Record<string, unknown> => {
    // A plain loop: a matrix comes through here row by row.
    const raw: Record<string, unknown> = {};
    for (const { field, column, decode } of fieldList) raw[field] = decode(row[column] ?? null);
    return raw;
  };
  return {
    name,
    keys,
    isOrdered: input.isOrdered ?? keys.length > 0,
    toRow: (entity) => {
      const value = entity as Readonly<Record<string, unknown>>;
      return Object.fromEntries(
        fieldList.map(({ field, column, encode }) => [column, encode(value[field]) as SqlValue]),
      );
    },
    toValues: (isi) => {
      const value = isi as Readonly<Record<string, unknown>>;
      return Object.fromEntries(
        fieldList
          .filter(({ field }) => value[field] !== undefined)
          .map(({ field, column, encode }) => [column, encode(value[field]) as SqlValue]),
      );
    },
    toFields: (row) =>
      Object.fromEntries(
        fieldList
          .filter(({ column }) => column in row)
          .map(({ field, column, decode }) => [field, decode(row[column] ?? null)]),
      ),
    decodeRow: (row) => decodeRow(row) as z.infer<S>,
    fromRow: (row) => {
      const hasil = schema.safeParse(decodeRow(row));
      if (hasil.success) return hasil.data;
      throw new RenaksiError('STORE_CORRUPT', { tempat: `${name}.${String(hasil.error.issues[0]?.path[0] ?? '')}` });
    },
  };
};

const keepValue = (value: unknown): unknown => value;

const formatJson = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

/** `undefined` for a text that is no JSON: no schema lets it pass. */
const parseJson = (value: SqlValue): unknown => {
  if (value === null) return null;
  try {
    return JSON.parse(String(value));
  } catch {
    return undefined;
  }
};
