import { expect } from 'vitest';
import { type ErrorCode, RenaksiError } from '../../shared/errors/errorCode';

/** Runs what must fail with a code; answers the error. */
export const expectCode = async (code: ErrorCode, run: () => unknown): Promise<RenaksiError> => {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof RenaksiError)) throw error;
    expect(error.code).toBe(code);
    return error;
  }
  throw new Error(`no ${code}`);
};
