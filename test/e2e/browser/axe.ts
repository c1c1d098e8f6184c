import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const SCRIPT = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeFinding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** Serious and critical axe findings of the page as it stands, one line each; empty when there are none. */
export async function listAxeFindings(page: Page): Promise<string[]> {
  // Evaluated, not put into the document: the page's policy allows no inline script.
  await page.evaluate(SCRIPT);
  const violations: AxeFinding[] = await page.evaluate(async () => {
    const { axe } = window as never as { axe: { run(): Promise<{ violations: AxeFinding[] }> } };
    return (await axe.run()).violations;
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 240)}`));
}
