import { NativeSelect, Paper, SimpleGrid, Table, Textarea, Title } from '@mantine/core';
import { useMemo } from 'react';
import { PREDIKAT_INTERVAL_SAMA, PREDIKAT_PEMBULATAN } from '../../../shared/domain/asesmen/predikat';
import { type Bank, type PredikatSet, predikatSetSchema } from '../../../shared/domain/dossier';
import { formatPecahan } from '../../../shared/domain/format/angka';
import { useDraf } from '../../data/useDraf';
import { useMutasi } from '../../data/useMutasi';
import { teksHasil } from '../../text/hasil';

const PRESET_LIST = [PREDIKAT_INTERVAL_SAMA, PREDIKAT_PEMBULATAN];

export interface PredikatPanelProps {
  readonly dossierId: string;
  readonly bank: Bank;
  readonly isTerkunci: boolean;
}

/** The predicate classes in force, with their source; another set changes every predicate at once. */
export const PredikatPanel = ({ dossierId, bank, isTerkunci }: PredikatPanelProps) => {
  const { aspekList, skalaList } = bank;
  const { mutateAsync } = useMutasi('bank:save');
  const { draf, setDraf, flush, errors } = useDraf({
    kunci: `predikat:${dossierId}`,
    tersimpan: bank.predikatSet,
    schema: predikatSetSchema,
    simpan: (predikatSet) => mutateAsync({ dossierId, aspekList, skalaList, predikatSet }),
  });
  const pilihan = useMemo(() => {
    const isPreset = PRESET_LIST.some((preset) => isKelasSama(preset, draf));
    return [
      ...(isPreset ? [] : [{ value: '', label: teksHasil.predikatSendiri(draf.nama) }]),
      ...PRESET_LIST.map(({ nama }) => ({ value: nama, label: nama })),
    ];
  }, [draf]);

  return (
    <Paper withBorder p="sm" component="section" aria-label={teksHasil.predikat}>
      <Title order={2} size="h4" mb={4}>
        {teksHasil.predikat}
      </Title>
      <SimpleGrid cols={2} spacing="md">
        <div>
          <NativeSelect
            label={teksHasil.predikatSet}
            disabled={isTerkunci}
            data={pilihan}
            value={PRESET_LIST.find((preset) => isKelasSama(preset, draf))?.nama ?? ''}
            onChange={({ currentTarget: { value } }) => {
              const preset = PRESET_LIST.find(({ nama }) => nama === value);
              if (preset) setDraf(preset);
            }}
          />
          <Textarea
            mt="xs"
            readOnly={isTerkunci}
            label={teksHasil.predikatSumber}
            description={teksHasil.predikatSumberPetunjuk}
            value={draf.sumber}
            error={errors.get('sumber')}
            onChange={(event) => setDraf({ ...draf, sumber: event.currentTarget.value.replaceAll('\n', ' ') })}
            onBlur={() => void flush()}
          />
        </div>
        <Table aria-label={teksHasil.predikat} verticalSpacing={4} withTableBorder>
          <Table.Tbody>
            {draf.kelasList.map((kelas, i) => (
              <Table.Tr key={kelas.label}>
                <Table.Td className="angka">{formatKelas(draf, i)}</Table.Td>
                <Table.Td>{kelas.label}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </SimpleGrid>
    </Paper>
  );
};

const isKelasSama = (a: PredikatSet, b: PredikatSet): boolean =>
  JSON.stringify(a.kelasList) === JSON.stringify(b.kelasList);

const cetak = (perseratus: number): string => formatPecahan({ pembilang: perseratus, penyebut: 100 }, 2);

/** `1,00 – 1,75` for the first class, `> 1,75 – 2,50` or `≥ 1,50 – < 2,50` for the others. */
const formatKelas = ({ kelasList }: PredikatSet, i: number): string => {
  const kelas = kelasList[i];
  const bawah = kelasList[i - 1];
  if (!kelas) return '';
  const awal = bawah ? `${bawah.termasukBatas ? '>' : '≥'} ${cetak(bawah.batasAtas)}` : cetak(100);
  return `${awal} – ${kelas.termasukBatas ? '' : '< '}${cetak(kelas.batasAtas)}`;
};
