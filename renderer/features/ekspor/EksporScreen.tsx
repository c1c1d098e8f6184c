import { Anchor, Box, Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconFileExport, IconFolder } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { BerkasEkspor } from '../../../shared/contract/index';
import type { LayarProps } from '../../app/layarList';
import { pathOf } from '../../app/routes';
import { useCommands } from '../../commands/registry';
import { ErrorState } from '../../components/ErrorState';
import { PageHeader } from '../../components/PageHeader';
import { tellError } from '../../components/tell';
import { call } from '../../data/client';
import { startEkspor, useStatusEkspor } from '../../data/ekspor';
import { pathBuka } from '../../data/paramBaris';
import { useDossierSiap, useRapat } from '../../data/queries';
import { EKSPOR, NAMA_BERKAS } from '../../text/ekspor';
import { HALAMAN } from '../../text/naskahSusunan';
import { BelumLengkap } from './BelumLengkap';
import { EksporBerjalan } from './EksporBerjalan';
import { HasilEkspor } from './HasilEkspor';
import { PilihRapat } from './PilihRapat';
import { TemuanTerbuka } from './TemuanTerbuka';
import { useFolderEkspor } from './useFolderEkspor';

/** Documents of this screen; the others start from the screens they belong to. */
const BERKAS_LIST: readonly BerkasEkspor[] = [
  'berita-acara.pdf',
  'berita-acara.docx',
  'daftar-hadir.pdf',
  'lampiran.pdf',
  'lampiran.docx',
  'lampiran.xlsx',
];

/** Chosen at first: what is printed and handed on. Word files are for who edits further. */
const BERKAS_BAKU = BERKAS_LIST.filter((berkas) => !berkas.endsWith('.docx'));

/** Documents about one meeting, which can be chosen; the others take the last one. */
const TENTANG_RAPAT: readonly BerkasEkspor[] = ['berita-acara.pdf', 'berita-acara.docx', 'daftar-hadir.pdf'];

/** Writes the documents: which, where, progress, and what came of it. */
const EksporScreen = ({ dossierId }: LayarProps) => {
  const [dipilih, setDipilih] = useState<readonly BerkasEkspor[]>(BERKAS_BAKU);
  const { folder, setFolder } = useFolderEkspor();
  const { rapatList } = useDossierSiap(dossierId);
  const { data: aktif } = useRapat(dossierId);
  const [rapatDipilih, setRapatDipilih] = useState<string | null>(null);
  // The meeting in work until another is chosen, or when the chosen one is gone.
  const rapatId =
    rapatList.find((rapat) => rapat.rapatId === rapatDipilih)?.rapatId ??
    aktif?.rapat.rapatId ??
    rapatList.at(-1)?.rapatId ??
    null;
  const isBanyakRapat = rapatList.length > 1;
  const namaTerakhir = rapatList.at(-1)?.nama || EKSPOR.rapatTanpaNama;
  const [gagalMulai, setGagalMulai] = useState<unknown>(null);
  const [isMemulai, setMemulai] = useState(false);
  const status = useStatusEkspor(dossierId);
  const isBerjalan = status?.state === 'BERJALAN';
  const canStart = dipilih.length > 0 && folder !== '' && !isBerjalan && !isMemulai;

  const keteranganOf = (berkas: BerkasEkspor): string =>
    isBanyakRapat && !TENTANG_RAPAT.includes(berkas) ? `${berkas} · ${EKSPOR.rapatTerakhir(namaTerakhir)}` : berkas;
  const start = async (): Promise<void> => {
    setGagalMulai(null);
    setMemulai(true);
    try {
      await startEkspor(
        dossierId,
        folder,
        BERKAS_LIST.filter((berkas) => dipilih.includes(berkas)),
        { rapatId },
      );
    } catch (error) {
      setGagalMulai(error);
    } finally {
      setMemulai(false);
    }
  };
  const pick = async (): Promise<void> => {
    try {
      const pilihan = await call('shell:pilihFolder', { awal: folder || null });
      if (pilihan) setFolder(pilihan.path);
    } catch (error) {
      tellError(error);
    }
  };
  useCommands([
    {
      id: 'ekspor.start',
      label: EKSPOR.mulai,
      group: 'Ekspor',
      shortcut: 'mod+Enter',
      inText: true,
      when: () => canStart,
      perform: () => void start(),
    },
    { id: 'ekspor.pickFolder', label: EKSPOR.pilihFolder, group: 'Ekspor', perform: () => void pick() },
  ]);
  return (
    <Box maw={760}>
      <PageHeader judul={EKSPOR.judul} keterangan={EKSPOR.keterangan} />
      <Stack gap="md">
        <Checkbox.Group
          label={EKSPOR.dokumen}
          value={[...dipilih]}
          error={dipilih.length === 0 && EKSPOR.pilihDokumen}
          onChange={(list) => setDipilih(BERKAS_LIST.filter((berkas) => list.includes(berkas)))}
        >
          <Stack gap={8} mt={4}>
            {BERKAS_LIST.map((berkas) => (
              <Checkbox key={berkas} value={berkas} label={NAMA_BERKAS[berkas]} description={keteranganOf(berkas)} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Anchor
          component={Link}
          href={pathBuka(pathOf(dossierId, 'naskah'), 'halaman')}
          size="sm"
          underline="always"
          style={{ alignSelf: 'flex-start' }}
        >
          {HALAMAN.judul}
        </Anchor>
        {isBanyakRapat && rapatId !== null && TENTANG_RAPAT.some((berkas) => dipilih.includes(berkas)) && (
          <PilihRapat rapatList={rapatList} rapatId={rapatId} onChange={setRapatDipilih} />
        )}
        <Group align="flex-end" wrap="nowrap">
          <TextInput
            flex={1}
            readOnly
            label={EKSPOR.folder}
            value={folder}
            error={folder === '' && EKSPOR.folderKosong}
            leftSection={<IconFolder size={17} aria-hidden="true" />}
          />
          <Button variant="default" onClick={() => void pick()}>
            {EKSPOR.pilihFolder}
          </Button>
        </Group>
        <TemuanTerbuka dossierId={dossierId} />
        <Group>
          <Button
            leftSection={<IconFileExport size={17} aria-hidden="true" />}
            disabled={!canStart}
            loading={isMemulai}
            onClick={() => void start()}
          >
            {EKSPOR.mulai}
          </Button>
          <Text size="xs" c="dimmed">
            Ctrl+Enter
          </Text>
        </Group>
        {gagalMulai !== null && <ErrorState error={gagalMulai} judul={EKSPOR.gagal} onRetry={() => void start()} />}
        {status?.state === 'BERJALAN' && <EksporBerjalan status={status} />}
        {status !== null && status.state !== 'BERJALAN' && <HasilEkspor status={status} />}
        <BelumLengkap dossierId={dossierId} />
      </Stack>
    </Box>
  );
};
export default EksporScreen;
