import { Button, Group, Modal, Overlay, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { listen } from '../../data/client';
import { IMPOR } from '../../text/mulai';
import { UMUM } from '../../text/umum';
import { useDropFile } from './useDropFile';
import { useImpor } from './useImpor';

/** Takes in `.renaksi` files on every page: the command, a drop on the window, and a file given at the start. */
export const ImporHost = () => {
  const { tanya, answer, cancel, imporFile } = useImpor();
  const isDiSeret = useDropFile(imporFile);
  const kini = useRef(imporFile);
  useEffect(() => {
    kini.current = imporFile;
  });
  useEffect(() => listen('shell:bukaRenaksi', ({ path }) => kini.current(path)), []);
  return (
    <>
      {isDiSeret && (
        <Overlay fixed zIndex={400} backgroundOpacity={0.75} center>
          <Text c="white" fw={600} size="lg">
            {IMPOR.lepaskan}
          </Text>
        </Overlay>
      )}
      <Modal opened={tanya !== null} onClose={cancel} title={IMPOR.judulAda}>
        <Stack gap="sm">
          <Text size="sm">{IMPOR.ada}</Text>
          <Pilihan label={IMPOR.salinan} keterangan={IMPOR.salinanKeterangan} onClick={() => answer('SALINAN')} />
          <Pilihan label={IMPOR.ganti} keterangan={IMPOR.gantiKeterangan} onClick={() => answer('GANTI')} />
          <Group justify="flex-end">
            <Button variant="default" data-autofocus onClick={cancel}>
              {UMUM.batal}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
};

interface PilihanProps {
  readonly label: string;
  readonly keterangan: string;
  readonly onClick: () => void;
}

const Pilihan = ({ label, keterangan, onClick }: PilihanProps) => (
  <Group wrap="nowrap" align="center">
    <Button variant="outline" w={200} style={{ flexShrink: 0 }} onClick={onClick}>
      {label}
    </Button>
    <Text size="sm" c="dimmed">
      {keterangan}
    </Text>
  </Group>
);
