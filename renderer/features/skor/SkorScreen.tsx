import { LoadingState } from '../../components/LoadingState';
import { useRapat } from '../../data/queries';

const SkorScreen = ({ dossierId }: { readonly dossierId: string }) => {
  const { data } = useRapat(dossierId);
  return data ? null : <LoadingState label="Memuat Rapat…" />;
};
export default SkorScreen;
