import { Badge, Table, Text, Textarea } from '@mantine/core';
import type { HasilAspek } from '../../../shared/domain/asesmen/hitungAsesmen';
import { Angka } from '../../components/Angka';
import { JumlahInput } from '../../components/JumlahInput';
import { teksHasil } from '../../text/hasil';
import classes from './hasil.module.css';
import type { Keputusan } from './useKeputusan';

export interface BarisPrioritasProps {
  readonly aspek: HasilAspek;
  readonly keputusan: Keputusan;
  readonly isTerkunci: boolean;
}

/** One aspect: the suggestion, the decision, and the reason when the two differ or tie. */
export const BarisPrioritas = ({ aspek, keputusan, isTerkunci }: BarisPrioritasProps) => {
  const { hasil, tertahan, ubah, flush, errors } = keputusan;
  const { aspekId, nama, peringkatDiputuskan, isAlasanKurang, isSeri } = aspek;
  const isGanda =
    peringkatDiputuskan !== null &&
    hasil.aspekList.some((lain) => lain.aspekId !== aspekId && lain.peringkatDiputuskan === peringkatDiputuskan);
  const mintaAlasan = isSeri ? teksHasil.alasanSeri : teksHasil.alasanBerbeda;
  return (
    <Table.Tr data-testid="baris-prioritas" data-tempat={`prioritasList[${aspekId}]`}>
      <Table.Td className="angka">
        {isSeri && (
          <Badge mr={6} size="sm" variant="default">
            {teksHasil.seri}
          </Badge>
        )}
        {aspek.peringkatSaran ?? '–'}
      </Table.Td>
      <Table.Th scope="row" fw={500}>
        {nama}
      </Table.Th>
      <Table.Td>
        <Angka nilai={aspek.rataRataCetak} fw={700} />
      </Table.Td>
      <Table.Td className={classes.tetap}>{aspek.predikat ?? teksHasil.belumLengkap}</Table.Td>
      <Table.Td>
        <JumlahInput
          w={84}
          min={1}
          max={Math.max(1, hasil.aspekList.length)}
          maxLength={2}
          clampBehavior="strict"
          aria-label={teksHasil.keputusanUntuk(nama)}
          placeholder={teksHasil.belumDiputuskan}
          readOnly={isTerkunci}
          value={peringkatDiputuskan}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => void flush()}
          onChange={(peringkat) => ubah(aspekId, { peringkat })}
        />
        {isGanda && (
          <Text size="xs" c="var(--app-perhatian)">
            {teksHasil.ganda(peringkatDiputuskan)}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Textarea
          aria-label={teksHasil.alasanUntuk(nama)}
          data-tempat={`prioritasList[${aspekId}].alasan`}
          minRows={1}
          maxRows={6}
          readOnly={isTerkunci}
          value={aspek.alasan}
          error={
            errors.get(`${aspekId}.alasan`) ??
            (isAlasanKurang && (tertahan.has(aspekId) ? `${mintaAlasan} ${teksHasil.belumTersimpan}` : mintaAlasan))
          }
          onChange={(event) => ubah(aspekId, { alasan: event.currentTarget.value })}
          onBlur={() => void flush()}
        />
      </Table.Td>
    </Table.Tr>
  );
};
