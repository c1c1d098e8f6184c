import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { useRapatLayar } from '../../data/useRapatLayar';
import { teksRapat } from '../../text/rapat';
import { IsiRapat } from './IsiRapat';

const RapatScreen = ({ dossierId }: { readonly dossierId: string }) => {
  const { data, error, refetch } = useRapatLayar(dossierId);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={teksRapat.memuat} />;
  return <IsiRapat key={data.rapat.rapatId} dossierId={dossierId} rapat={data.rapat} />;
};

export default RapatScreen;
