import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { useDossier } from '../../data/queries';
import { teksMatriks } from '../../text/matriks';
import { IsiMatriks } from './IsiMatriks';

const MatriksScreen = ({ dossierId }: { readonly dossierId: string }) => {
  const { data, error, refetch } = useDossier(dossierId);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={teksMatriks.memuat} />;
  return <IsiMatriks dossierId={dossierId} dossier={data} />;
};

export default MatriksScreen;
