import { useLocalStorage } from '@mantine/hooks';
import { useInfo } from '../../data/queries';

/** The folder documents go to: the last one chosen, else the user's documents folder. */
export const useFolderEkspor = (): { readonly folder: string; readonly setFolder: (folder: string) => void } => {
  const [diingat, setFolder] = useLocalStorage({
    key: 'folderEkspor',
    defaultValue: '',
    getInitialValueInEffect: false,
  });
  const { data: info } = useInfo();
  return { folder: diingat || (info?.folderDokumen ?? ''), setFolder };
};
