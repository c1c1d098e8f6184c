import { Group, SimpleGrid, Stack, Text } from '@mantine/core';
import type { Rapat } from '../../../../shared/domain/dossier';
import { useDossierSiap } from '../../../data/queries';
import { JENIS_RAPAT, namaEdisi, teksRapat } from '../../../text/rapat';
import classes from '../rapat.module.css';
import { FormAturan } from './FormAturan';
import { FormDasar } from './FormDasar';
import { FormPenanda } from './FormPenanda';
import { FormWaktu } from './FormWaktu';
import type { FormInfoProps } from './formInfoProps';

export interface TabInfoProps extends FormInfoProps {
  readonly dossierId: string;
  readonly rapat: Rapat;
}

/** Everything known of the meeting before it begins. */
export const TabInfo = ({ dossierId, rapat, form, isTerkunci }: TabInfoProps) => {
  const { edisiList } = useDossierSiap(dossierId);
  const edisi = edisiList.find(({ edisiId }) => edisiId === rapat.edisiId) ?? edisiList.at(-1);
  return (
    <div className={isTerkunci ? classes.terkunci : undefined}>
      <Group gap="lg" mb="xs">
        <Text size="sm">
          {teksRapat.jenis}: <b>{JENIS_RAPAT[rapat.jenis]}</b>
        </Text>
        {edisi && (
          <Text size="sm">
            {teksRapat.edisi}: <b>{namaEdisi(edisi)}</b>
          </Text>
        )}
      </Group>
      <SimpleGrid cols={2} spacing="md">
        <Stack gap="md">
          <FormWaktu form={form} isTerkunci={isTerkunci} />
          <FormAturan form={form} isTerkunci={isTerkunci} pesertaList={rapat.pesertaList} />
        </Stack>
        <Stack gap="md">
          <FormPenanda form={form} isTerkunci={isTerkunci} />
          <FormDasar dossierId={dossierId} form={form} isTerkunci={isTerkunci} />
        </Stack>
      </SimpleGrid>
    </div>
  );
};
