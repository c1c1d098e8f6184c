import { Stack } from '@mantine/core';
import type { DataUmum } from '../../../shared/domain/dossier';
import { DaftarTeks } from '../../components/DaftarTeks';
import type { Draf } from '../../data/useDraf';
import { DATA_UMUM } from '../../text/dataUmum';
import { tandaDaftar } from '../../text/tandaDaftar';

/** Considerations (lettered) and legal bases (numbered) of the regulation. */
export const KonsideransForm = ({ draf, setDraf, errors }: Draf<DataUmum>) => (
  <Stack gap="lg">
    <DaftarTeks
      label={DATA_UMUM.menimbang}
      tempat="dataUmum.menimbangList"
      keterangan={DATA_UMUM.konsideransKeterangan}
      list={draf.menimbangList}
      maks={50}
      tanda={(i) => tandaDaftar('HURUF', i)}
      errorAt={(i) => errors.get(`menimbangList.${i}`)}
      onChange={(menimbangList) => setDraf((d) => ({ ...d, menimbangList }))}
    />
    <DaftarTeks
      label={DATA_UMUM.mengingat}
      tempat="dataUmum.mengingatList"
      list={draf.mengingatList}
      maks={100}
      tanda={(i) => tandaDaftar('ANGKA', i)}
      errorAt={(i) => errors.get(`mengingatList.${i}`)}
      onChange={(mengingatList) => setDraf((d) => ({ ...d, mengingatList }))}
    />
  </Stack>
);
