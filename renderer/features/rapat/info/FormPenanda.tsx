import { Fieldset, SimpleGrid, Text, TextInput } from '@mantine/core';
import { formatNip, isNip } from '../../../../shared/domain/format/nip';
import { teksRapat } from '../../../text/rapat';
import type { FormInfoProps } from './formInfoProps';

/** Who leads the meeting and who writes it down: both sign the minutes. */
export const FormPenanda = ({ form: { draf, setDraf, flush, errors }, isTerkunci }: FormInfoProps) => (
  <Fieldset legend={teksRapat.penandaTangan} disabled={isTerkunci}>
    <SimpleGrid cols={2} spacing="md">
      {(['pimpinan', 'notulis'] as const).map((peran) => (
        <div role="group" aria-labelledby={`penanda-${peran}`} key={peran} data-tempat={peran}>
          <Text size="sm" fw={600} mb={4} id={`penanda-${peran}`}>
            {teksRapat[peran]}
          </Text>
          {(['nama', 'jabatan', 'nip'] as const).map((isian) => (
            <TextInput
              key={isian}
              mb="xs"
              data-tempat={`${peran}.${isian}`}
              label={teksRapat[isian]}
              value={draf[peran][isian]}
              error={errors.get(`${peran}.${isian}`)}
              description={isian === 'nip' ? keteranganNip(draf[peran].nip) : undefined}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              onChange={({ currentTarget: { value } }) =>
                setDraf((lama) => ({ ...lama, [peran]: { ...lama[peran], [isian]: value } }))
              }
              onBlur={() => void flush()}
            />
          ))}
        </div>
      ))}
    </SimpleGrid>
  </Fieldset>
);

const keteranganNip = (nip: string) => {
  if (nip.trim() === '') return undefined;
  if (isNip(nip)) return teksRapat.nipCetak(formatNip(nip));
  return (
    <Text span size="xs" c="var(--app-perhatian)">
      {teksRapat.nipPeringatan}
    </Text>
  );
};
