import { Box } from '@mantine/core';
import { type DataUmum, PERANGKAT_MAKS } from '../../../shared/domain/dossier';
import { DaftarTeks } from '../../components/DaftarTeks';
import type { Draf } from '../../data/useDraf';
import { DATA_UMUM } from '../../text/dataUmum';
import { tandaDaftar } from '../../text/tandaDaftar';

/** The offices of the regency and other parties, which the matrix offers. */
export const PerangkatForm = ({ draf, setDraf, errors }: Draf<DataUmum>) => (
  <Box
    onBlur={({ currentTarget, relatedTarget }) => {
      if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
      // A line left empty is no party, and would keep the rest from being saved.
      if (!draf.perangkatList.some((nama) => nama.trim() === '')) return;
      setDraf((d) => ({ ...d, perangkatList: d.perangkatList.filter((nama) => nama.trim() !== '') }));
    }}
  >
    <DaftarTeks
      label={DATA_UMUM.perangkat}
      tempat="dataUmum.perangkatList"
      keterangan={DATA_UMUM.perangkatKeterangan}
      list={draf.perangkatList}
      maks={PERANGKAT_MAKS}
      tanda={(i) => tandaDaftar('ANGKA', i)}
      errorAt={(i) => errors.get(`perangkatList.${i}`)}
      onChange={(perangkatList) => setDraf((d) => ({ ...d, perangkatList }))}
    />
  </Box>
);
