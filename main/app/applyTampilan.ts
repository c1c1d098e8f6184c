import { nativeTheme } from 'electron';
import type { Tampilan } from '../../shared/contract/shellContract';

/** Makes every page, menu and dialog prefer these colours; a window made after it is never in others, not even for a frame. */
export function applyTampilan(tampilan: Tampilan): void {
  nativeTheme.themeSource = tampilan === 'auto' ? 'system' : tampilan;
}
