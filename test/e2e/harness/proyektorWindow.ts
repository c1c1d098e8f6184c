import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { AppWindow } from './window';

/** The projector's page of a running app; waits until it has one. */
export async function proyektorPageOf({ app }: AppWindow): Promise<Page> {
  const until = performance.now() + 30_000;
  while (performance.now() < until) {
    const page = app.windows().find((each) => each.url().endsWith('#/proyektor'));
    if (page !== undefined) return page;
    await sleep(20);
  }
  throw new Error('The projector did not open.');
}

/** A display as the app sees it, in device-independent pixels. */
export interface FakeDisplay {
  readonly id: number;
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** Lets the app see other displays than there are, and tells it so as a cable plugged in or pulled out does. */
export async function setDisplays(
  { app }: AppWindow,
  event: 'display-added' | 'display-removed',
  displays: readonly FakeDisplay[],
): Promise<void> {
  await app.evaluate(
    ({ screen }, [event, displays]) => {
      const all = displays.map(({ id, x, width, height }) => {
        const bounds = { x, y: 0, width, height };
        return { ...screen.getPrimaryDisplay(), id, bounds, workArea: bounds };
      });
      screen.getAllDisplays = () => all;
      screen.getDisplayMatching = (rect) =>
        all.find(({ bounds }) => rect.x >= bounds.x && rect.x < bounds.x + bounds.width) ?? all[0] ?? ({} as never);
      screen.emit(event, {}, all.at(-1));
    },
    [event, [...displays]] as const,
  );
}

export interface WindowFacts {
  readonly isProyektor: boolean;
  readonly isVisible: boolean;
  readonly isFocused: boolean;
  readonly isFullScreen: boolean;
  readonly bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export function windowFactsOf({ app }: AppWindow): Promise<WindowFacts[]> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      isProyektor: window.webContents.getURL().endsWith('#/proyektor'),
      isVisible: window.isVisible(),
      isFocused: window.isFocused(),
      isFullScreen: window.isFullScreen(),
      bounds: window.getBounds(),
    })),
  );
}
