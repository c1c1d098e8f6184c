import { Table, Text } from '@mantine/core';
import type { HasilAsesmen, HasilAspek } from '../../../shared/domain/asesmen/hitungAsesmen';
import { parseAngka } from '../../../shared/domain/format/angka';
import { Angka } from '../../components/Angka';
import { teksHasil } from '../../text/hasil';
import { teksTerdahulu } from '../../text/terdahulu';
import { Arah } from '../skor/Arah';
import type { Terdahulu } from '../skor/useTerdahulu';
import classes from './hasil.module.css';

export interface TabelHasilProps {
  readonly hasil: HasilAsesmen;
  readonly terdahulu: Terdahulu | null;
}

/** Tabel 3: what was counted, with the earlier meeting's means beside it. */
export const TabelHasil = ({ hasil, terdahulu }: TabelHasilProps) => {
  const { kolom } = teksHasil;
  return (
    <Table.ScrollContainer minWidth={760}>
      <Table aria-label={teksHasil.tabel} withTableBorder striped verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th className="angka">{kolom.nomor}</Table.Th>
            <Table.Th>{kolom.aspek}</Table.Th>
            <Table.Th className="angka">{kolom.jumlahNilai}</Table.Th>
            <Table.Th className="angka">{kolom.jumlahPertanyaan}</Table.Th>
            <Table.Th className={`angka ${classes.tetap}`}>{kolom.rataRata}</Table.Th>
            <Table.Th>{kolom.predikat}</Table.Th>
            {terdahulu && <Table.Th className="angka">{teksTerdahulu.rata(terdahulu.label)}</Table.Th>}
            {terdahulu && <Table.Th>{teksTerdahulu.perubahan}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {hasil.aspekList.map((aspek, i) => (
            <BarisHasil key={aspek.aspekId} nomor={i + 1} aspek={aspek} terdahulu={terdahulu} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};

interface BarisHasilProps {
  readonly nomor: number;
  readonly aspek: HasilAspek;
  readonly terdahulu: Terdahulu | null;
}

const BarisHasil = ({ nomor, aspek, terdahulu }: BarisHasilProps) => {
  const lama = terdahulu?.banding.rataRataById.get(aspek.aspekId);
  return (
    <Table.Tr data-testid="baris-hasil">
      <Table.Td className="angka">{nomor}</Table.Td>
      <Table.Th scope="row" fw={500}>
        {aspek.nama}
      </Table.Th>
      <Table.Td>
        <Angka nilai={aspek.jumlahNilai} />
      </Table.Td>
      <Table.Td>
        <Angka nilai={aspek.isLengkap ? aspek.jumlahPertanyaan : `${aspek.jumlahDinilai}/${aspek.jumlahPertanyaan}`} />
      </Table.Td>
      <Table.Td className="angka">
        {aspek.rataRataCetak === null ? (
          <Text size="sm" c="dimmed">
            {teksHasil.belumLengkap}
          </Text>
        ) : (
          <Angka nilai={aspek.rataRataCetak} fw={700} />
        )}
      </Table.Td>
      <Table.Td className={classes.tetap}>{aspek.predikat ?? '–'}</Table.Td>
      {terdahulu && (
        <Table.Td>
          <Angka nilai={lama ?? null} />
        </Table.Td>
      )}
      {terdahulu && (
        <Table.Td>
          {lama !== undefined && aspek.rataRataCetak !== null && (
            <Arah selisih={(parseAngka(aspek.rataRataCetak) ?? 0) - (parseAngka(lama) ?? 0)} />
          )}
        </Table.Td>
      )}
    </Table.Tr>
  );
};
