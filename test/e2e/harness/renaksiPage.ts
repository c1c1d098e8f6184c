import type { Page } from 'playwright-core';
import type { ChannelInput, ChannelName, ChannelOutput } from '../../../shared/contract';
import type { RenaksiBridge } from '../../../shared/contract/bridge';
import type { Hasil } from '../../../shared/errors/errorCode';

type PageScope = { readonly renaksi: RenaksiBridge };

/** Calls a channel from the page, as the page's own code does. */
export function invoke<K extends ChannelName>(
  page: Page,
  channel: K,
  input: ChannelInput<K>,
): Promise<Hasil<ChannelOutput<K>>> {
  return page.evaluate(
    ([channel, input]) => (globalThis as unknown as PageScope).renaksi.invoke(channel as never, input as never),
    [channel, input] as const,
  );
}

/** Calls anything with anything, as a hostile page would. */
export function invokeRaw(page: Page, channel: string, input: unknown): Promise<Hasil<unknown>> {
  return invoke(page, channel as 'dossier:list', input as Record<string, never>);
}

/** The value of an answer that must be fine. */
export function valueOf<T>(hasil: Hasil<T>): T {
  if (!hasil.ok) throw new Error(hasil.error.code);
  return hasil.value;
}
