import { queryClient } from '../../../../data/queryClient';
import { gambarQuery } from '../../gambar/gambarQuery';

/** Data URL of a picture of the dossier; null when it can't be read, then its name alone stands there. */
export const readContoh = async (dossierId: string, gambarId: string): Promise<string | null> => {
  try {
    const { mime, isi } = await queryClient.fetchQuery(gambarQuery(dossierId, gambarId));
    return `data:${mime};base64,${isi}`;
  } catch {
    return null;
  }
};
