import { NativeSelect, Table, Textarea } from '@mantine/core';
import { useState } from 'react';
import { type IndikatorStrategis, satuanSchema } from '../../../shared/domain/dossier';
import { TombolUrutan } from '../../components/TombolUrutan';
import { teksTarget } from '../../text/target';
import { AngkaInput } from './AngkaInput';
import { BarisCapaian } from './BarisCapaian';

export interface BarisIndikatorProps {
  readonly indikator: IndikatorStrategis;
  readonly nomor: number;
  readonly jumlah: number;
  readonly tahunList: readonly number[];
  readonly error: string | undefined;
  /** The plan is adopted: only what was achieved may still be filled in. */
  readonly isBeku: boolean;
  readonly onUbah: (isi: Partial<IndikatorStrategis>) => void;
  readonly onGeser: (arah: -1 | 1) => void;
  readonly onHapus: () => void;
  readonly onBlur: () => void;
}

type Baseline = NonNullable<IndikatorStrategis['baseline']>;

export const BarisIndikator = (props: BarisIndikatorProps) => {
  const { indikator, nomor, jumlah, tahunList, error, isBeku, onUbah, onGeser, onHapus, onBlur } = props;
  const { satuan, baseline, targetList } = indikator;
  /** A baseline being filled in: it is one fact and stored only when its year and value are both there. */
  const [dasar, setDasar] = useState<Partial<Baseline>>({});
  const kini: Partial<Baseline> = { ...baseline, ...dasar };
  const isPersen = satuan === 'PERSEN';

  const ubahDasar = (isi: { [K in keyof Baseline]?: Baseline[K] | null }): void => {
    const { tahun, nilai, jumlah: banyak } = { ...kini, ...isi };
    if (tahun != null && nilai != null) {
      setDasar({});
      onUbah({ baseline: { tahun, nilai, jumlah: banyak ?? null } });
      return;
    }
    setDasar({ ...(tahun == null ? {} : { tahun }), ...(nilai == null ? {} : { nilai }) });
    if (baseline) onUbah({ baseline: null });
  };
  const ubahTarget = (tahun: number, nilai: number | null): void => {
    const lain = targetList.filter((target) => target.tahun !== tahun);
    const baru = nilai === null ? lain : [...lain, { tahun, nilai }];
    onUbah({ targetList: baru.toSorted((a, b) => a.tahun - b.tahun) });
  };
  const errorPersen = (nilai: number | undefined): string | undefined =>
    isPersen && nilai !== undefined && nilai > 100 ? teksTarget.persenLebih : undefined;
  const isDasarKurang = (kini.tahun === undefined) !== (kini.nilai === undefined);

  return (
    <>
      <Table.Tr>
        <Table.Td>
          <Textarea
            minRows={1}
            readOnly={isBeku}
            variant={isBeku ? 'filled' : 'default'}
            aria-label={teksTarget.indikatorKe(nomor)}
            data-tempat={`targetList[${indikator.indikatorId}]`}
            value={indikator.uraian}
            error={error}
            onChange={(event) => onUbah({ uraian: event.currentTarget.value.replaceAll('\n', ' ') })}
            onBlur={onBlur}
          />
        </Table.Td>
        <Table.Td>
          <NativeSelect
            aria-label={teksTarget.untuk(teksTarget.satuan, nomor)}
            disabled={isBeku}
            value={satuan}
            data={satuanSchema.options.map((pilihan) => ({
              value: pilihan,
              label: teksTarget.satuanPilihan[pilihan],
            }))}
            onChange={(event) => onUbah({ satuan: satuanSchema.parse(event.currentTarget.value) })}
          />
        </Table.Td>
        <Table.Td>
          <AngkaInput
            isTetap={isBeku}
            isTahun
            label={teksTarget.untuk(teksTarget.tahunDasar, nomor)}
            nilai={kini.tahun ?? null}
            error={isDasarKurang && kini.tahun === undefined ? teksTarget.dasarKurang : undefined}
            onChange={(tahun) => ubahDasar({ tahun })}
            onBlur={onBlur}
          />
        </Table.Td>
        <Table.Td>
          <AngkaInput
            isTetap={isBeku}
            isPersen={isPersen}
            label={teksTarget.untuk(teksTarget.nilaiDasar, nomor)}
            nilai={kini.nilai ?? null}
            error={isDasarKurang && kini.nilai === undefined ? teksTarget.dasarKurang : errorPersen(kini.nilai)}
            onChange={(nilai) => ubahDasar({ nilai })}
            onBlur={onBlur}
          />
        </Table.Td>
        <Table.Td>
          {isPersen && (
            <AngkaInput
              isTetap={isBeku}
              isBulat
              label={teksTarget.untuk(teksTarget.jumlahDasar, nomor)}
              nilai={kini.jumlah ?? null}
              onChange={(banyak) => ubahDasar({ jumlah: banyak })}
              onBlur={onBlur}
            />
          )}
        </Table.Td>
        {tahunList.map((tahun) => {
          const nilai = targetList.find((target) => target.tahun === tahun)?.nilai;
          return (
            <Table.Td key={tahun}>
              <AngkaInput
                isTetap={isBeku}
                isPersen={isPersen}
                isBulat={!isPersen}
                label={teksTarget.untuk(teksTarget.targetTahun(tahun), nomor)}
                nilai={nilai ?? null}
                error={errorPersen(nilai)}
                onChange={(baru) => ubahTarget(tahun, baru)}
                onBlur={onBlur}
              />
            </Table.Td>
          );
        })}
        <Table.Td>
          {!isBeku && (
            <TombolUrutan
              nama={teksTarget.sebutanIndikator(nomor)}
              isPertama={nomor === 1}
              isTerakhir={nomor === jumlah}
              onMove={onGeser}
              onRemove={onHapus}
            />
          )}
        </Table.Td>
      </Table.Tr>
      <BarisCapaian indikator={indikator} nomor={nomor} tahunList={tahunList} onUbah={onUbah} onBlur={onBlur} />
    </>
  );
};
