import { NativeSelect, ScrollArea, Table, Text } from '@mantine/core';
import type { LembarBacaan } from '../../../../shared/contract';
import { NAMA_KOLOM_PESERTA, teksImpor } from '../../../text/peserta';
import { KOLOM_PESERTA, type KolomPeserta } from '../peserta/kolomPeserta';
import classes from './impor.module.css';
import type { Tebakan } from './pemetaan';
import type { BarisImpor, Impor } from './siapkanImpor';

export interface PratinjauImporProps {
  readonly barisList: LembarBacaan['barisList'];
  readonly impor: Impor;
  readonly tebakan: Tebakan;
  readonly isGandaDilewati: boolean;
  readonly onKolom: (i: number, kolom: KolomPeserta | null) => void;
  readonly onKepala: (barisKepala: number | null) => void;
}

/** Rows shown; the rest is counted. */
const TAMPIL_MAKS = 200;
/** Rows that may hold the headings. */
const KEPALA_MAKS = 12;
const PILIHAN = [
  { value: '', label: teksImpor.abaikan },
  ...KOLOM_PESERTA.map((kolom) => ({ value: kolom, label: NAMA_KOLOM_PESERTA[kolom] })),
];

const catatanOf = ({ ganda, catatanList }: BarisImpor, isDilewati: boolean): string =>
  [
    ganda === 'DAFTAR' ? teksImpor.gandaDaftar : ganda === 'TABEL' ? teksImpor.gandaTabel : '',
    ganda !== null && isDilewati ? teksImpor.dilewati : '',
    catatanList.includes('JENJANG') ? teksImpor.jenjangSalah : '',
    catatanList.includes('TERPOTONG') ? teksImpor.terpotong : '',
  ]
    .filter(Boolean)
    .join(', ');

/** The table as it was read, what each column means, and what becomes of each row. */
export const PratinjauImpor = (props: PratinjauImporProps) => {
  const { barisList, impor, tebakan, isGandaDilewati, onKolom, onKepala } = props;
  const { pemetaan, barisKepala } = tebakan;
  const isi = barisList.slice(barisKepala === null ? 0 : barisKepala + 1);
  const iNama = pemetaan.indexOf('nama');
  const berNama = isi.filter((baris) => iNama >= 0 && (baris[iNama] ?? '').trim() !== '');
  const tampil = (iNama >= 0 ? berNama : isi).slice(0, TAMPIL_MAKS);
  const sisa = (iNama >= 0 ? berNama : isi).length - tampil.length;
  return (
    <>
      <NativeSelect
        w={320}
        label={teksImpor.kepala}
        value={barisKepala === null ? '' : String(barisKepala)}
        data={[
          { value: '', label: teksImpor.kepalaTanpa },
          ...barisList.slice(0, KEPALA_MAKS).map((baris, i) => ({
            value: String(i),
            label: `${teksImpor.kepalaKe(i + 1)}: ${baris.filter(Boolean).join(' · ').slice(0, 60)}`,
          })),
        ]}
        onChange={({ currentTarget: { value } }) => onKepala(value === '' ? null : Number(value))}
      />
      <ScrollArea.Autosize mah={300} type="auto" viewportProps={{ tabIndex: 0 }}>
        <Table withTableBorder withColumnBorders verticalSpacing={3} aria-label={teksImpor.pratinjau}>
          <Table.Thead className={classes.kepala}>
            <Table.Tr>
              {pemetaan.map((kolom, i) => (
                // Columns of a table have no identity but their place.
                // oxlint-disable-next-line react/no-array-index-key
                <Table.Th key={i} miw={120}>
                  <Text size="xs" c="dimmed" fw={400} truncate maw={200}>
                    {(barisKepala === null ? '' : barisList[barisKepala]?.[i]) || teksImpor.kolom(i + 1)}
                  </Text>
                  <NativeSelect
                    size="xs"
                    aria-label={teksImpor.artiKolom(i + 1)}
                    value={kolom ?? ''}
                    data={PILIHAN}
                    onChange={({ currentTarget: { value } }) =>
                      onKolom(i, KOLOM_PESERTA.find((pilihan) => pilihan === value) ?? null)
                    }
                  />
                </Table.Th>
              ))}
              <Table.Th>{teksImpor.status}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {tampil.map((baris, i) => {
              const hasil = iNama >= 0 ? impor.barisList[i] : undefined;
              const isDilewati = hasil?.ganda != null && isGandaDilewati;
              return (
                // Rows of a table have no identity yet.
                // oxlint-disable-next-line react/no-array-index-key
                <Table.Tr key={i} data-dilewati={isDilewati} className={classes.baris}>
                  {pemetaan.map((kolom, j) => (
                    // oxlint-disable-next-line react/no-array-index-key
                    <Table.Td key={j} data-abai={kolom === null}>
                      {baris[j]}
                    </Table.Td>
                  ))}
                  <Table.Td>
                    <Text size="xs" c="var(--app-perhatian)">
                      {hasil ? catatanOf(hasil, isGandaDilewati) : ''}
                    </Text>
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
      {sisa > 0 && <Text size="sm">{teksImpor.sisa(sisa)}</Text>}
    </>
  );
};
