import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { useRapat } from '../../data/queries';
import { teksHasil } from '../../text/hasil';
import { IsiHasil } from './IsiHasil';

const HasilScreen = ({ dossierId }: { readonly dossierId: string }) => {
  const { data, error, refetch } = useRapat(dossierId);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={teksHasil.memuat} />;
  return <IsiHasil dossierId={dossierId} data={data} />;
};

export default HasilScreen;
