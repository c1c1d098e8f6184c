import { LoadingState } from '../../components/LoadingState';
import { useRapat } from '../../data/queries';

const HasilScreen = ({ dossierId }: { readonly dossierId: string }) => {
  const { data } = useRapat(dossierId);
  return data ? null : <LoadingState label="Memuat Hasil…" />;
};
export default HasilScreen;
