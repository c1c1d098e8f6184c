import { siapkanBahan } from '../../../shared/documents/bahan';
import { createPenyusunNaskah } from '../../../shared/documents/lampiran/isiBagian';
import type { Isi } from '../../../shared/documents/model/dokumen';
import type { Teks } from '../../../shared/documents/model/teks';
import type { Dossier } from '../../../shared/domain/dossier';
import { naskahDicetak } from '../../../shared/domain/naskah';

const tulis = (teks: Teks): string =>
  teks
    .map(({ teks: isi, miring, tebal }) => {
      const gaya = `${miring ? '*' : ''}${tebal ? '**' : ''}`;
      return gaya + isi + gaya;
    })
    .join('');

const barisOf = (isi: Isi): string[] => {
  if (isi.jenis === 'JUDUL') return ['', `# ${[isi.label, tulis(isi.teks)].filter(Boolean).join(' ')}`];
  if (isi.jenis === 'PARAGRAF') return [tulis(isi.teks)];
  if (isi.jenis === 'DAFTAR') return isi.butirList.map((butir) => `- ${tulis(butir)}`);
  if (isi.jenis === 'TABEL' || isi.jenis === 'GAMBAR') {
    const judul = isi.keterangan ? `[${isi.keterangan.label}. ${tulis(isi.keterangan.teks)}]` : '[]';
    return [judul, ...(isi.sumber.length > 0 ? [tulis(isi.sumber)] : [])];
  }
  if (isi.jenis === 'TANDA_TANGAN' && isi.kanan) {
    const { atasList, nama, bawahList } = isi.kanan;
    return [...atasList, nama, ...bawahList];
  }
  return [];
};

/** What the narrative prints, a line to every paragraph, item and caption; `*` marks italics, `**` bold. */
export const teksTercetak = (dossier: Dossier): string => {
  const { isiBagian } = createPenyusunNaskah(siapkanBahan(dossier));
  return `${naskahDicetak(dossier.naskah).flatMap(isiBagian).flatMap(barisOf).join('\n').trim()}\n`;
};
