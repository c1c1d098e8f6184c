import type { KeyboardEvent } from 'react';

/**
 * Enter, ↑ and ↓ move between the inputs of one column; Tab keeps its own way. Put it on the table; inputs carry
 * `data-kolom`, rows are `tr`.
 */
export const moveInColumn = (event: KeyboardEvent<HTMLElement>): void => {
  const langkah = event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (langkah === 0 || event.altKey || event.ctrlKey || !(event.target instanceof HTMLInputElement)) return;
  const { kolom } = event.target.dataset;
  if (kolom === undefined) return;
  const list = [...event.currentTarget.querySelectorAll<HTMLInputElement>(`input[data-kolom="${kolom}"]`)];
  const tujuan = list[list.indexOf(event.target) + langkah];
  event.preventDefault();
  tujuan?.focus();
  tujuan?.select();
};
