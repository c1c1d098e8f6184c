import { useLocalStorage } from '@mantine/hooks';
import { tellError } from '../../components/tell';
import { call } from '../../data/client';
import { folderOf } from './namaBerkas';

/** Asks for a PDF, starting in the folder the last one came from; null when the user cancels. What goes wrong is told. */
export const usePilihPdf = (): ((awal?: string) => Promise<string | null>) => {
  const [folder, setFolder] = useLocalStorage({
    key: 'folderBanding',
    defaultValue: '',
    getInitialValueInEffect: false,
  });
  return async (awal = '') => {
    try {
      const pilihan = await call('shell:pilihBerkas', { jenis: 'PDF', awal: folder || awal || null });
      if (pilihan === null) return null;
      setFolder(folderOf(pilihan.path));
      return pilihan.path;
    } catch (error) {
      tellError(error);
      return null;
    }
  };
};
