import { Group, Stack, Switch, TextInput, Title } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { type BagianNaskah, bagianNaskahSchema, type Dossier } from '../../../shared/domain/dossier';
import { EmptyState } from '../../components/EmptyState';
import { patchDossier } from '../../data/patchDossier';
import { useDraf } from '../../data/useDraf';
import { useMutasi } from '../../data/useMutasi';
import { NASKAH } from '../../text/naskah';
import { DaftarBlok } from './DaftarBlok';
import classes from './Naskah.module.css';
import { PratinjauBagian } from './PratinjauBagian';
import { TambahBlok } from './TambahBlok';

export interface BagianEditorProps {
  readonly dossier: Dossier;
  readonly bagian: BagianNaskah;
  /** `BAB II`, `2.1`; empty for the foreword. */
  readonly nomor: string;
}

const replaceBagian = (dossier: Dossier, bagian: BagianNaskah): Dossier => ({
  ...dossier,
  naskah: dossier.naskah.map((ada) => (ada.bagianId === bagian.bagianId ? bagian : ada)),
});

/** One section: its title, its blocks, and a preview beside them. */
export const BagianEditor = ({ dossier, bagian, nomor }: BagianEditorProps) => {
  const { dossierId } = dossier;
  const [isPratinjau, setPratinjau] = useLocalStorage({
    key: 'pratinjauNaskah',
    defaultValue: true,
    getInitialValueInEffect: false,
  });
  const save = useMutasi('naskah:saveBagian', {
    patch: (client, { bagian }) => patchDossier(client, dossierId, (d) => replaceBagian(d, bagian)),
  });
  const { draf, setDraf, flush, errors } = useDraf({
    kunci: `naskah ${bagian.bagianId}`,
    tersimpan: bagian,
    schema: bagianNaskahSchema,
    simpan: (isi) => save.mutateAsync({ dossierId, bagian: isi }),
  });
  return (
    <div className={classes.editor} data-pratinjau={isPratinjau} onBlur={() => void flush()}>
      <div className={classes.gulung}>
        <Stack gap="sm">
          <Group justify="space-between" wrap="nowrap">
            <Title order={2}>{nomor || NASKAH.kataPengantar}</Title>
            <Switch
              label={NASKAH.pratinjau}
              checked={isPratinjau}
              onChange={(event) => setPratinjau(event.currentTarget.checked)}
            />
          </Group>
          <TextInput
            label={NASKAH.judulBagian}
            value={draf.judul}
            error={errors.get('judul')}
            onChange={(event) => {
              const judul = event.currentTarget.value;
              setDraf((d) => ({ ...d, judul }));
            }}
          />
          {draf.blokList.length === 0 && (
            <EmptyState judul={NASKAH.isiKosong} keterangan={NASKAH.isiKosongKeterangan}>
              <TambahBlok label={NASKAH.tambah} onAdd={(blok) => setDraf((d) => ({ ...d, blokList: [blok] }))} />
            </EmptyState>
          )}
          <DaftarBlok
            blokList={draf.blokList}
            pejabatList={dossier.dataUmum.pejabatList}
            errors={errors}
            onChange={(ubah) => setDraf((d) => ({ ...d, blokList: ubah(d.blokList) }))}
          />
        </Stack>
      </div>
      {isPratinjau && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must take the keys
        <section className={classes.gulung} aria-label={NASKAH.pratinjau} tabIndex={0}>
          <PratinjauBagian dossier={replaceBagian(dossier, draf)} bagian={draf} nomor={nomor} />
        </section>
      )}
    </div>
  );
};
