import type { z } from 'zod';

/** One IPC channel: the schema its input must pass and the type of its result. */
export interface Channel<I extends z.ZodType = z.ZodType, O = unknown> {
  readonly input: I;
  /** Never set; carries the result's type. */
  readonly output?: O;
}

/** `channel<Result>()(inputSchema)` */
export const channel =
  <O>() =>
  <I extends z.ZodType>(input: I): Channel<I, O> => ({ input });

export type Contract = Readonly<Record<string, Channel>>;
export type InputOf<C> = C extends Channel<infer I> ? z.infer<I> : never;
export type OutputOf<C> = C extends Channel<z.ZodType, infer O> ? O : never;

/** What serves a contract: one function a channel, with its input already validated. */
export type HandlersOf<C extends Contract> = {
  readonly [K in keyof C]: (input: InputOf<C[K]>) => OutputOf<C[K]> | Promise<OutputOf<C[K]>>;
};
