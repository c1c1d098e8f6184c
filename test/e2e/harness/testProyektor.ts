import type { BrowserContext, Page } from 'playwright-core';
import { ProyektorState } from '../../../main/app/proyektor/ProyektorState';
import type { StatusProyektor } from '../../../shared/contract';

/** The projector of the browser tests: the app's own state, its window a second page of the same browser. */
export interface TestProyektor {
  readonly handlers: ProyektorState['handlers'];
  /** The page once it has loaded, null while the projector is closed. */
  page(): Promise<Page | null>;
}

export function createTestProyektor(
  context: BrowserContext,
  origin: string,
  onChange: (status: StatusProyektor) => void,
): TestProyektor {
  let opening: Promise<Page> | null = null;
  const openPage = async (): Promise<Page> => {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1024, height: 768 });
    page.on('close', () => {
      opening = null;
      state.noteClosed();
    });
    await page.goto(`${origin}/#/proyektor`);
    return page;
  };
  const state = new ProyektorState({
    openWindow: () => {
      opening ??= openPage();
    },
    closeWindow: () => void opening?.then((page) => page.close()),
    onChange,
  });
  return { handlers: state.handlers, page: async () => opening };
}
