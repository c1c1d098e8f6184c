import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { dispatch } from '../../main/services/dispatch';
import { channel, serviceContract } from '../../shared/contract';
import { RenaksiError } from '../../shared/errors/errorCode';
import { openTestServices } from '../builders/openTestServices';

const contract = {
  'uji:gandakan': channel<number>()(z.strictObject({ angka: z.int() })),
  'uji:gagal': channel<never>()(z.strictObject({})),
  'uji:rusak': channel<never>()(z.strictObject({})),
};
const handlers = {
  'uji:gandakan': ({ angka }: { angka: number }) => Promise.resolve(angka * 2),
  'uji:gagal': () => {
    throw new RenaksiError('DISK_FULL', { path: '/x' });
  },
  'uji:rusak': () => Promise.reject(new TypeError('rahasia di /home/orang')),
};

test('an answer, an error of the app, and anything else', async () => {
  const log: unknown[] = [];
  const run = (nama: string, input: unknown) => dispatch(handlers, contract, nama, input, (...isi) => log.push(isi));
  expect(await run('uji:gandakan', { angka: 21 })).toEqual({ ok: true, value: 42 });
  expect(await run('uji:gagal', {})).toEqual({ ok: false, error: { code: 'DISK_FULL', data: { path: '/x' } } });
  expect(log).toEqual([]);
  expect(await run('uji:rusak', {})).toEqual({ ok: false, error: { code: 'INTERNAL', data: {} } });
  expect(log).toEqual([['uji:rusak', new TypeError('rahasia di /home/orang')]]);
});

test('unknown channels and invalid input are told with their place', async () => {
  const run = (nama: string, input: unknown) => dispatch(handlers, contract, nama, input);
  const invalid = (tempat: string) => ({ ok: false, error: { code: 'INPUT_INVALID', data: { tempat } } });
  expect(await run('tidak:ada', {})).toEqual(invalid('channel'));
  expect(await run('constructor', {})).toEqual(invalid('channel'));
  expect(await run('uji:gandakan', { angka: 1.5 })).toEqual(invalid('angka'));
  expect(await run('uji:gandakan', { angka: 1, lain: 2 })).toEqual(invalid(''));
  expect(await run('uji:gandakan', undefined)).toEqual(invalid(''));
});

test('a logger that throws does not throw out of dispatch', async () => {
  const log = () => {
    throw new Error('log');
  };
  expect(await dispatch(handlers, contract, 'uji:rusak', {}, log)).toMatchObject({ ok: false });
});

test('no input at all makes any service throw or break', async () => {
  const { handlers: services } = openTestServices();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(serviceContract)), fc.anything(), async (nama, input) => {
      const unexpected: unknown[] = [];
      await dispatch(services, serviceContract, nama, input, (_, error) => unexpected.push(error));
      expect(unexpected).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
