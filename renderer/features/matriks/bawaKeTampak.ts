import type { Kolom } from '../../../shared/domain/matriks/kolomMatriks';

/** Scrolls sideways until a cell stands clear of the columns that stay at the left. Those are always in sight. */
export const bawaKeTampak = (grid: HTMLElement | null, idSel: string, kolom: Kolom): void => {
  if (!grid || kolom === 'nomor' || kolom === 'uraian') return;
  const sel = document.getElementById(idSel)?.getBoundingClientRect();
  const tetap = grid.querySelector('[role="columnheader"][data-kolom="uraian"]')?.getBoundingClientRect();
  if (!sel || !tetap) return;
  const kanan = grid.getBoundingClientRect().left + grid.clientLeft + grid.clientWidth;
  if (sel.left < tetap.right) grid.scrollLeft -= tetap.right - sel.left;
  else if (sel.right > kanan) grid.scrollLeft += sel.right - kanan;
};
