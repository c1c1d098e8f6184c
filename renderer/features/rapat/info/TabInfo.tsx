import { Group, NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core';
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
  return (
    <div className={isTerkunci ? classes.terkunci : undefined}>
      <Group gap="lg" mb="xs">
        <Text size="sm">
          {teksRapat.jenis}: <b>{JENIS_RAPAT[rapat.jenis]}</b>
        </Text>
        <Group gap={6} wrap="nowrap">
          <Text size="sm" component="label" htmlFor="rapat-edisi">
            {teksRapat.edisi}:
          </Text>
          <NativeSelect
            id="rapat-edisi"
            size="xs"
            disabled={isTerkunci || edisiList.length === 1}
            data={edisiList.map((e) => ({ value: e.edisiId, label: namaEdisi(e) }))}
            value={form.draf.edisiId ?? edisiList.at(-1)?.edisiId ?? ''}
            onChange={({ currentTarget: { value } }) => {
              form.setDraf((lama) => ({ ...lama, edisiId: value }));
              void form.flush();
            }}
          />
        </Group>
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
