import { useQuery } from '@tanstack/react-query';
import { StatusKeutuhan } from '../../components/StatusKeutuhan';
import { call } from '../../data/client';
import { teksKeutuhan } from '../../text/pengesahan';
import { kalimatTempat } from './kalimatTempat';

export interface KeutuhanProps {
  readonly dossierId: string;
  readonly rapatId: string;
}

/** Compares what is stored with what was locked: once when the screen opens, and whenever it is asked for. */
export const Keutuhan = ({ dossierId, rapatId }: KeutuhanProps) => {
  const { data, error, isFetching, dataUpdatedAt, refetch } = useQuery({
    queryKey: ['keutuhan', dossierId, rapatId],
    queryFn: () => call('rapat:verify', { dossierId, rapatId }),
    staleTime: 0,
    gcTime: 0,
  });
  return (
    <StatusKeutuhan
      status={data?.status === 'BELUM_DISAHKAN' ? undefined : data?.status}
      error={error}
      isMemeriksa={isFetching}
      diperiksaPada={dataUpdatedAt}
      teks={teksKeutuhan}
      rincian={<Tempat tempatList={data?.tempatList ?? []} />}
      onPeriksa={() => void refetch()}
    />
  );
};

const Tempat = ({ tempatList }: { readonly tempatList: readonly string[] }) => (
  <>
    {teksKeutuhan.berubahSaran}
    <ul style={{ margin: 0, paddingInlineStart: 20, maxHeight: 110, overflow: 'auto' }}>
      {[...new Set(tempatList.map(kalimatTempat))].map((kalimat) => (
        <li key={kalimat}>{kalimat}</li>
      ))}
    </ul>
  </>
);
