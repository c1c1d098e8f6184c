import { Group, NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core';
import type { Edisi, Rapat } from '../../../../shared/domain/dossier';
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
        <PilihEdisi edisiList={edisiList} form={form} isTerkunci={isTerkunci} />
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

interface PilihEdisiProps extends FormInfoProps {
  readonly edisiList: readonly Edisi[];
}

/** The edition the meeting is about; a choice once there are several. */
const PilihEdisi = ({ edisiList, form, isTerkunci }: PilihEdisiProps) => {
  const kini = edisiList.find(({ edisiId }) => edisiId === form.draf.edisiId) ?? edisiList.at(-1);
  if (!kini) return null;
  if (edisiList.length === 1 || isTerkunci) {
    return (
      <Text size="sm">
        {teksRapat.edisi}: <b>{namaEdisi(kini)}</b>
      </Text>
    );
  }
  return (
    <Group gap={6} wrap="nowrap">
      <Text size="sm" component="label" htmlFor="rapat-edisi">
        {teksRapat.edisi}:
      </Text>
      <NativeSelect
        id="rapat-edisi"
        size="xs"
        data={edisiList.map((edisi) => ({ value: edisi.edisiId, label: namaEdisi(edisi) }))}
        value={kini.edisiId}
        onChange={({ currentTarget: { value } }) => {
          form.setDraf((lama) => ({ ...lama, edisiId: value }));
          void form.flush();
        }}
      />
    </Group>
  );
};
