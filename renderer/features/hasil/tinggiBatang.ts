import type { HasilAsesmen } from '../../../shared/domain/asesmen/hitungAsesmen';

/** Pixels that give every bar and its name room. */
export const tinggiBatang = ({ aspekList }: HasilAsesmen): number => Math.max(260, 90 + 46 * aspekList.length);
