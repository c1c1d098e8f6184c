import { LineRuleType, Paragraph } from 'docx';
import { twip } from './ukuran';

/** Empty room of a height in points, which also keeps tables apart that would otherwise become one. */
export const ruangDocx = (tinggi: number, isIkutBerikut = false, pageBreakBefore = false): Paragraph =>
  new Paragraph({
    keepNext: isIkutBerikut,
    pageBreakBefore,
    spacing: { before: 0, after: twip(Math.max(0, tinggi - 1)), line: twip(1), lineRule: LineRuleType.EXACT },
    run: { size: 2 },
  });
