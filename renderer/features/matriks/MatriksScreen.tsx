import { LoadingState } from '../../components/LoadingState';
import { useRapat } from '../../data/queries';

const MatriksScreen = ({ dossierId }: { readonly dossierId: string }) => {
  const { data } = useRapat(dossierId);
  return data ? null : <LoadingState label="Memuat Matriks…" />;
};
export default MatriksScreen;
