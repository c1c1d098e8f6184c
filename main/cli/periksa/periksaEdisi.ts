import { periksaPenetapan } from '../../../shared/domain/edisi/periksaPenetapan';
import { sha256Of } from '../../files/sha256Of';
import type { HasilPemeriksaan, Pemeriksaan, Temuan } from './pemeriksaan';

/** Every adopted edition: its frozen plan against its hash, and the plan now against the current edition. */
export const periksaEdisi: Pemeriksaan = (dossier): HasilPemeriksaan => {
  const temuanList: Temuan[] = [];
  const utuhList: string[] = [];
  for (const [i, { edisiId, perubahanKe, penetapan }] of dossier.edisiList.entries()) {
    const { status, sha256, tempat } = periksaPenetapan(dossier, edisiId, sha256Of);
    const sebutan = perubahanKe === 0 ? 'Edisi awal' : `Edisi perubahan ke-${perubahanKe}`;
    if (status === 'UTUH') {
      utuhList.push(`${sebutan} utuh sejak dibekukan pada ${penetapan?.dibekukanPada} (SHA-256 ${sha256}).`);
    }
    if (status !== 'BERUBAH') continue;
    temuanList.push({
      pemeriksaan: 'PENETAPAN',
      tempat: tempat === 'rencana' ? 'matriks' : `edisiList[${i}].penetapan`,
      kalimat:
        tempat === 'rencana'
          ? `Rencana berubah setelah ${sebutan.toLowerCase()} ditetapkan, tanpa revisi.`
          : `Salinan beku ${sebutan.toLowerCase()} bukan lagi yang ditetapkan.`,
    });
  }
  return { temuanList, utuhList };
};
