import { periksaPengesahan } from '../../../shared/domain/pengesahan/periksaPengesahan';
import { sha256Of } from '../../files/sha256Of';
import type { HasilPemeriksaan, Pemeriksaan, Temuan } from './pemeriksaan';

/** Every locked meeting: the frozen copy against its hash, the meeting against its copy. */
export const periksaKunci: Pemeriksaan = (dossier): HasilPemeriksaan => {
  const temuanList: Temuan[] = [];
  const utuhList: string[] = [];
  for (const [i, { rapatId, nama }] of dossier.rapatList.entries()) {
    const { status, sha256, disahkanPada, tempatList } = periksaPengesahan(dossier, rapatId, sha256Of);
    if (status === 'UTUH') {
      utuhList.push(`Berita Acara "${nama}" utuh sejak disahkan pada ${disahkanPada} (SHA-256 ${sha256}).`);
    }
    for (const tempat of tempatList) {
      temuanList.push({
        pemeriksaan: 'PENGESAHAN',
        tempat: `rapatList[${i}].${tempat.replace(/^rapat\./, '')}`,
        kalimat:
          tempat === 'pengesahan.salinan'
            ? `Salinan beku berita acara "${nama}" bukan lagi yang disahkan.`
            : `Berita Acara "${nama}" berubah setelah disahkan: ${tempat}.`,
      });
    }
  }
  return { temuanList, utuhList };
};
