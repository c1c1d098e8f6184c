import { Checkbox, Fieldset, Group, Radio, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { bacaanPenyelesaianSchema, type Statistik } from '../../../shared/domain/dossier';
import { formatAngka, formatPecahan } from '../../../shared/domain/format/angka';
import type { HasilStatistik } from '../../../shared/domain/statistik/hitungStatistik';
import { JumlahInput } from '../../components/JumlahInput';
import { TanggalInput } from '../../components/TanggalInput';
import type { Draf } from '../../data/useDraf';
import { STATISTIK } from '../../text/statistik';

export interface DataPengaduanFormProps extends Draf<Statistik> {
  readonly hasil: HasilStatistik;
}

const kalimatRataRata = ({ tanggalMulai, tanggalBatas }: Statistik, hasil: HasilStatistik): string => {
  if (tanggalMulai !== null && tanggalBatas !== null && tanggalBatas < tanggalMulai) return STATISTIK.tanggalTerbalik;
  const { rataRataBulanan, jumlahBulan, total } = hasil;
  if (rataRataBulanan === null || jumlahBulan === null || !Number.isFinite(total.diterima))
    return STATISTIK.rataRataKosong;
  return STATISTIK.rataRataIsi(formatPecahan(rataRataBulanan, 1), formatAngka(total.diterima), jumlahBulan);
};

/** Dates, source, the reading of "completed", and the split of the total. */
export const DataPengaduanForm = ({ draf, setDraf, errors, hasil }: DataPengaduanFormProps) => {
  const ubah = (baru: Partial<Statistik>): void => setDraf((d) => ({ ...d, ...baru }));
  const { rincianTotal } = draf;
  return (
    <Stack gap="md">
      <SimpleGrid cols={2}>
        <Radio.Group
          label={STATISTIK.bacaan}
          value={draf.bacaan}
          onChange={(bacaan) => ubah({ bacaan: bacaanPenyelesaianSchema.parse(bacaan) })}
        >
          <Stack gap={6} mt={4}>
            {bacaanPenyelesaianSchema.options.map((bacaan) => (
              <Radio key={bacaan} value={bacaan} label={STATISTIK.bacaanNama[bacaan]} />
            ))}
          </Stack>
        </Radio.Group>
        <Fieldset legend={STATISTIK.rincianTotal} data-tempat="statistik.rincianTotal">
          <Checkbox
            label={STATISTIK.pakaiRincianTotal}
            description={STATISTIK.rincianTotalKeterangan}
            checked={rincianTotal !== null}
            onChange={(event) => ubah({ rincianTotal: event.currentTarget.checked ? { selesai: 0, proses: 0 } : null })}
          />
          {rincianTotal !== null && (
            <Group mt="xs">
              {(['selesai', 'proses'] as const).map((kolom) => (
                <JumlahInput
                  key={kolom}
                  w={120}
                  label={STATISTIK[kolom]}
                  value={rincianTotal[kolom]}
                  error={errors.get(`rincianTotal.${kolom}`)}
                  onChange={(nilai) => ubah({ rincianTotal: { ...rincianTotal, [kolom]: nilai ?? Number.NaN } })}
                />
              ))}
            </Group>
          )}
        </Fieldset>
      </SimpleGrid>
      <SimpleGrid cols={2} verticalSpacing="xs">
        <TanggalInput
          data-tempat="statistik.tanggalMulai"
          label={STATISTIK.tanggalMulai}
          value={draf.tanggalMulai}
          error={errors.get('tanggalMulai')}
          onChange={(tanggalMulai) => ubah({ tanggalMulai })}
        />
        <TanggalInput
          data-tempat="statistik.tanggalBatas"
          label={STATISTIK.tanggalBatas}
          value={draf.tanggalBatas}
          error={errors.get('tanggalBatas')}
          onChange={(tanggalBatas) => ubah({ tanggalBatas })}
        />
      </SimpleGrid>
      <TextInput
        data-tempat="statistik.sumber"
        label={STATISTIK.sumber}
        value={draf.sumber}
        error={errors.get('sumber')}
        onChange={(event) => ubah({ sumber: event.currentTarget.value })}
      />
      <Text size="sm" role="status">
        <strong>{STATISTIK.rataRata}: </strong>
        {kalimatRataRata(draf, hasil)}
      </Text>
    </Stack>
  );
};
