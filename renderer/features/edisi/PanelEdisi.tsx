import { Alert, Box, Paper, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { namaPeraturan } from '../../../shared/documents/perubahan/namaPeraturan';
import type { Dossier, Edisi } from '../../../shared/domain/dossier';
import { edisiKini } from '../../../shared/domain/naskah';
import { teksEdisi } from '../../text/edisi';
import { EdisiForm } from './EdisiForm';
import { keadaanEdisi } from './keadaanEdisi';
import { PanelBeku } from './PanelBeku';
import { PanelTetapkan } from './PanelTetapkan';
import { useEdisiDraf } from './useEdisiDraf';

/** One edition: what its regulation is called, its data, and its adoption. */
export const PanelEdisi = ({ dossier, edisi }: { readonly dossier: Dossier; readonly edisi: Edisi }) => {
  const form = useEdisiDraf(dossier.dossierId, edisi);
  const keadaan = keadaanEdisi(edisi);
  const isKini = edisiKini(dossier).edisiId === edisi.edisiId;
  const { nomor, tahun } = form.draf;
  return (
    <Stack gap="md">
      <Paper withBorder p="xs" px="sm" bg="var(--app-panel)">
        <Text size="xs" c="dimmed">
          {teksEdisi.pratinjau}
          {(nomor.trim() === '' || tahun === null) && `. ${teksEdisi.nomorBelum}`}
        </Text>
        <Text size="sm" fw={500}>
          {namaPeraturan(dossier, form.draf)}
        </Text>
      </Paper>
      {keadaan === 'LUAR' && isKini && (
        <Alert
          variant="outline"
          color="laut"
          role="note"
          icon={<IconInfoCircle size={18} aria-hidden="true" />}
          title={teksEdisi.luarJudul}
        >
          {teksEdisi.luarIsi}
        </Alert>
      )}
      {edisi.penetapan !== null && <PanelBeku dossier={dossier} edisiId={edisi.edisiId} penetapan={edisi.penetapan} />}
      <Box onBlur={() => void form.flush()}>
        <EdisiForm {...form} isBeku={keadaan === 'BEKU'} />
      </Box>
      {isKini && keadaan !== 'BEKU' && <PanelTetapkan dossier={dossier} edisi={edisi} isian={form.draf} />}
    </Stack>
  );
};
