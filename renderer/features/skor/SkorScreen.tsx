import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { PageHeader } from '../../components/PageHeader';
import { useRapatLayar } from '../../data/useRapatLayar';
import { teksSkor } from '../../text/skor';
import { RapatPicker } from '../rapat/RapatPicker';
import { MejaSkor } from './MejaSkor';

const SkorScreen = ({ dossierId }: { readonly dossierId: string }) => {
  const { data, error, refetch } = useRapatLayar(dossierId);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={teksSkor.memuat} />;
  if (data.bank.aspekList.every(({ pertanyaanList }) => pertanyaanList.length === 0)) {
    return (
      <>
        <PageHeader judul={teksSkor.judul}>
          <RapatPicker dossierId={dossierId} rapat={data.rapat} />
        </PageHeader>
        <EmptyState judul={teksSkor.kosongJudul} keterangan={teksSkor.kosongIsi} />
      </>
    );
  }
  return (
    <>
      <h1 className="hanya-pembaca">{teksSkor.judul}</h1>
      <MejaSkor key={data.rapat.rapatId} dossierId={dossierId} data={data} />
    </>
  );
};

export default SkorScreen;
