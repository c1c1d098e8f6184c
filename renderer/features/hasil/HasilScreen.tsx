import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { PageHeader } from '../../components/PageHeader';
import { useRapatLayar } from '../../data/useRapatLayar';
import { teksHasil } from '../../text/hasil';
import { RapatPicker } from '../rapat/RapatPicker';
import { IsiHasil } from './IsiHasil';

const HasilScreen = ({ dossierId }: { readonly dossierId: string }) => {
  const { data, error, refetch } = useRapatLayar(dossierId);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={teksHasil.memuat} />;
  if (data.bank.aspekList.length === 0) {
    return (
      <>
        <PageHeader judul={teksHasil.judul}>
          <RapatPicker dossierId={dossierId} rapat={data.rapat} />
        </PageHeader>
        <EmptyState judul={teksHasil.kosongJudul} keterangan={teksHasil.kosongIsi} />
      </>
    );
  }
  return <IsiHasil key={data.rapat.rapatId} dossierId={dossierId} data={data} />;
};

export default HasilScreen;
