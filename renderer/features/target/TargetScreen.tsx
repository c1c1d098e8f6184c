import { LoadingState } from '../../components/LoadingState';
import { useRapat } from '../../data/queries';

const TargetScreen = ({ dossierId }: { readonly dossierId: string }) => {
  const { data } = useRapat(dossierId);
  return data ? null : <LoadingState label="Memuat Target…" />;
};
export default TargetScreen;
