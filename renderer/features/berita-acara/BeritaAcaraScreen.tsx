import { LoadingState } from '../../components/LoadingState';
import { useRapat } from '../../data/queries';

const BeritaAcaraScreen = ({ dossierId }: { readonly dossierId: string }) => {
  const { data } = useRapat(dossierId);
  return data ? null : <LoadingState label="Memuat Berita Acara…" />;
};
export default BeritaAcaraScreen;
