import { closeSync, openSync, readSync } from 'node:fs';
import { APPLICATION_ID } from './connection';

export type HeaderState = 'MISSING' | 'EMPTY' | 'NOT_A_DATABASE' | 'FOREIGN' | 'OURS';

export interface Header {
  readonly state: HeaderState;
  /** `user_version`; 0 unless the file is a database. */
  readonly version: number;
}

const MAGIC = 'SQLite format 3\0';
const HEADER_BYTES = 100;
// Offsets of the SQLite file format, section "The Database Header".
const OFFSET_VERSION = 60;
const OFFSET_APPLICATION_ID = 68;

/**
 * Looks at the first bytes of a database without opening it, since opening one in WAL mode may already write to it.
 * Throws the file system's error when the file is there but can't be read.
 */
export const inspectHeader = (path: string): Header => {
  const head = readHead(path);
  if (head === null) return { state: 'MISSING', version: 0 };
  if (head.length === 0) return { state: 'EMPTY', version: 0 };
  if (head.length < HEADER_BYTES || head.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    return { state: 'NOT_A_DATABASE', version: 0 };
  }
  const version = head.readUInt32BE(OFFSET_VERSION);
  return { state: head.readUInt32BE(OFFSET_APPLICATION_ID) === APPLICATION_ID ? 'OURS' : 'FOREIGN', version };
};

const readHead = (path: string): Buffer | null => {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  try {
    const buffer = Buffer.alloc(HEADER_BYTES);
    return buffer.subarray(0, readSync(file, buffer, 0, HEADER_BYTES, 0));
  } finally {
    closeSync(file);
  }
};
