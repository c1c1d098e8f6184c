import { call } from '../../../../data/client';
import { queryClient } from '../../../../data/queryClient';
import { kunciGambar } from '../../gambar/kunciGambar';

/** Data URL of a picture of the dossier; null when it can't be read, then its name alone stands there. */
export const readContoh = async (dossierId: string, gambarId: string): Promise<string | null> => {
  try {
    const { mime, isi } = await queryClient.fetchQuery({
      queryKey: kunciGambar(dossierId, gambarId),
      queryFn: () => call('gambar:get', { dossierId, gambarId }),
      staleTime: Number.POSITIVE_INFINITY,
    });
    return `data:${mime};base64,${isi}`;
  } catch {
    return null;
  }
};
