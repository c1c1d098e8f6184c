import { tell, tellError } from '../components/tell';
import { call } from './client';
import { flushSemua } from './draf';

/** Asks for a place and writes the dossier there as one file. */
export const saveRenaksi = async (dossierId: string, nama: string): Promise<void> => {
  try {
    await flushSemua();
    const tujuan = await call('shell:simpanRenaksi', { namaBerkas: namaBerkasOf(nama) });
    if (!tujuan) return;
    const { path } = await call('dossier:eksporRenaksi', { dossierId, path: tujuan.path });
    tell(`Dossier disalin ke ${path}`);
  } catch (error) {
    tellError(error);
  }
};

/** A file name any system takes: letters, digits, spaces and hyphens of the name. */
const namaBerkasOf = (nama: string): string =>
  `${
    nama
      .replace(/[^\p{L}\p{N} -]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 120) || 'dossier'
  }.renaksi`;
