import { Badge, NativeSelect, Table, Text, Textarea } from '@mantine/core';
import type { HasilAspek } from '../../../shared/domain/asesmen/hitungAsesmen';
import { Angka } from '../../components/Angka';
import { teksHasil } from '../../text/hasil';
import type { Keputusan } from './useKeputusan';

/** Tabel 3 and 4 in one: what was counted, what it suggests and what the meeting decides. */
export const TabelHasil = ({ keputusan }: { readonly keputusan: Keputusan }) => {
  const { hasil } = keputusan;
  const { kolom } = teksHasil;
  return (
    <Table.ScrollContainer minWidth={980}>
      <Table aria-label={teksHasil.tabel} withTableBorder striped verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{kolom.aspek}</Table.Th>
            <Table.Th className="angka">{kolom.jumlahNilai}</Table.Th>
            <Table.Th className="angka">{kolom.jumlahPertanyaan}</Table.Th>
            <Table.Th className="angka">{kolom.rataRata}</Table.Th>
            <Table.Th>{kolom.predikat}</Table.Th>
            <Table.Th className="angka">{kolom.saran}</Table.Th>
            <Table.Th>{kolom.keputusan}</Table.Th>
            <Table.Th w="28%">{kolom.alasan}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {hasil.aspekList.map((aspek, i) => (
            <BarisHasil key={aspek.aspekId} aspek={aspek} index={i} keputusan={keputusan} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};

interface BarisHasilProps {
  readonly aspek: HasilAspek;
  readonly index: number;
  readonly keputusan: Keputusan;
}

const BarisHasil = ({ aspek, index, keputusan: { hasil, ubah, flush, errors } }: BarisHasilProps) => {
  const { aspekId, peringkatDiputuskan } = aspek;
  const isGanda =
    peringkatDiputuskan !== null &&
    hasil.aspekList.some((lain) => lain.aspekId !== aspekId && lain.peringkatDiputuskan === peringkatDiputuskan);
  return (
    <Table.Tr data-testid="baris-hasil">
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
      <Table.Td>{aspek.predikat ?? '–'}</Table.Td>
      <Table.Td className="angka">
        {aspek.peringkatSaran ?? '–'}
        {aspek.isSeri && (
          <Badge ml={6} size="sm" variant="default">
            {teksHasil.seri}
          </Badge>
        )}
      </Table.Td>
      <Table.Td>
        <NativeSelect
          w={96}
          aria-label={teksHasil.keputusanUntuk(aspek.nama)}
          value={peringkatDiputuskan === null ? '' : String(peringkatDiputuskan)}
          data={[
            { value: '', label: teksHasil.belumDiputuskan },
            ...hasil.aspekList.map((_, i) => ({ value: String(i + 1), label: String(i + 1) })),
          ]}
          onChange={({ currentTarget: { value } }) => ubah(aspekId, { peringkat: value === '' ? null : Number(value) })}
        />
        {isGanda && (
          <Text size="xs" c="var(--app-perhatian)">
            {teksHasil.ganda(peringkatDiputuskan)}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Textarea
          aria-label={teksHasil.alasanUntuk(aspek.nama)}
          minRows={1}
          maxRows={6}
          value={aspek.alasan}
          error={
            errors.get(`${index}.alasan`) ??
            (aspek.isAlasanKurang && (aspek.isSeri ? teksHasil.alasanSeri : teksHasil.alasanBerbeda))
          }
          onChange={(event) => ubah(aspekId, { alasan: event.currentTarget.value })}
          onBlur={() => void flush()}
        />
      </Table.Td>
    </Table.Tr>
  );
};
