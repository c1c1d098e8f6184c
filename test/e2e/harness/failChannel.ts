import type { Page } from 'playwright-core';
import type { ChannelName } from '../../../shared/contract';
import type { ErrorCode } from '../../../shared/errors/errorCode';
import { INVOKE_BINDING } from './bridgeScript';

type Scope = Record<string, (channel: string, input: string) => Promise<string>>;

/** Lets one channel answer with an error, as a full or locked disk does; the result lets it through again. */
export async function failChannel(page: Page, channel: ChannelName, code: ErrorCode): Promise<() => Promise<void>> {
  const asli = `${INVOKE_BINDING}Asli`;
  await page.evaluate(
    ([nama, asli, channel, code]) => {
      const scope = window as unknown as Scope;
      const binding = scope[nama];
      if (!binding) throw new Error(nama);
      scope[asli] = binding;
      scope[nama] = (dipanggil, input) =>
        dipanggil === channel
          ? Promise.resolve(JSON.stringify({ ok: false, error: { code, data: {} } }))
          : binding(dipanggil, input);
    },
    [INVOKE_BINDING, asli, channel, code] as const,
  );
  return () =>
    page.evaluate(
      ([nama, asli]) => {
        const scope = window as unknown as Scope;
        const binding = scope[asli];
        if (binding) scope[nama] = binding;
      },
      [INVOKE_BINDING, asli] as const,
    );
}
