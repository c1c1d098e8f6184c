import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { useRapatLayar } from '../../data/useRapatLayar';
import { teksBeritaAcara } from '../../text/beritaAcara';
import { IsiBeritaAcara } from './IsiBeritaAcara';

const BeritaAcaraScreen = ({ dossierId }: { readonly dossierId: string }) => {
  const { data, error, refetch } = useRapatLayar(dossierId);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={teksBeritaAcara.memuat} />;
  return <IsiBeritaAcara key={data.rapat.rapatId} dossierId={dossierId} data={data} />;
};

export default BeritaAcaraScreen;
