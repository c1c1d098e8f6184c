/** Key of bytes that cross a channel of JSON text; no answer of a service has it otherwise. */
export const BYTES_KEY = '$base64';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON can't carry bytes: those in an answer's own fields (a preview's `pdf`) become base64 text. */
export const packBytes = (value: unknown): unknown => {
  if (!isRecord(value) || !Object.values(value).some((field) => field instanceof Uint8Array)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      field instanceof Uint8Array ? { [BYTES_KEY]: Buffer.from(field).toString('base64') } : field,
    ]),
  );
};

/** Turns what `packBytes` made back. */
export const unpackBytes = (value: unknown): unknown => {
  if (!isRecord(value) || !Object.values(value).some(isPacked)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      isPacked(field) ? new Uint8Array(Buffer.from(field[BYTES_KEY], 'base64')) : field,
    ]),
  );
};

const isPacked = (field: unknown): field is Readonly<Record<typeof BYTES_KEY, string>> =>
  isRecord(field) && typeof field[BYTES_KEY] === 'string';
