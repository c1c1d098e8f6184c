import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { hitungSuara } from '../../../shared/domain/rapat/hitungSuara';
import { KeyHint } from '../../components/KeyHint';
import { teksSuara } from '../../text/suara';
import { UMUM } from '../../text/umum';
import { DaftarPemilih } from './DaftarPemilih';
import { IsianTangan } from './IsianTangan';
import { RingkasanSuara } from './RingkasanSuara';
import type { SuaraDialogProps } from './SuaraDialog';
import { listPemilih, putSuara, suaraTangan } from './ubahSuara';
import { useCaraSuara } from './useCaraSuara';
import { useSuara } from './useSuara';

export const IsiSuara = ({
  dossierId,
  rapatId,
  butir,
  pesertaList,
  skalaList,
  isTerkunci,
  onPakaiModus,
  onClose,
}: Omit<SuaraDialogProps, 'opened'>) => {
  const { suara, setSuara } = useSuara(dossierId, rapatId, butir.pertanyaanId, butir.suara);
  const hadir = pesertaList.filter((peserta) => peserta.hadir).length;
  const [cara, setCara] = useCaraSuara(suara, hadir > 0);
  const [versi, setVersi] = useState(0);
  const hasil = useMemo(() => hitungSuara(suara), [suara]);
  const pemilihList = useMemo(() => listPemilih(pesertaList, suara), [pesertaList, suara]);
  const modus = hasil.modusList.length === 1 ? (hasil.modusList[0] as 1 | 2 | 3 | 4) : null;
  const simpan = (ubah: Parameters<typeof setSuara>[0]): void => {
    // The saved line shows a failure and offers the retry.
    setSuara(ubah).catch(() => undefined);
  };
  const pakaiModus = (): void => {
    if (modus === null || isTerkunci) return;
    onPakaiModus(modus);
    onClose();
  };
  return (
    <Stack
      gap="xs"
      onKeyDown={(event) => {
        if (event.key.toLowerCase() !== 'm' || event.ctrlKey || event.altKey || event.metaKey) return;
        event.preventDefault();
        pakaiModus();
      }}
    >
      <Text size="sm" lineClamp={2} title={butir.teks}>
        {butir.teks}
      </Text>
      <Group justify="space-between">
        <SegmentedControl
          size="xs"
          aria-label={teksSuara.cara}
          value={cara}
          onChange={setCara}
          data={[
            { value: 'PESERTA', label: teksSuara.perPeserta },
            { value: 'ANGKAT_TANGAN', label: teksSuara.angkatTangan },
          ]}
        />
        {cara === 'PESERTA' && pemilihList.length > 0 && (
          <Text size="sm" role="status">
            {teksSuara.sudah(pemilihList.filter(({ nilai }) => nilai !== null).length, hadir)}
          </Text>
        )}
      </Group>
      {suara !== null && suara.cara !== cara && !isTerkunci && (
        <Text size="sm" c="var(--app-perhatian)">
          {teksSuara.ganti}
        </Text>
      )}
      {cara === 'PESERTA' ? (
        pemilihList.length === 0 ? (
          <Text size="sm" c="dimmed">
            {teksSuara.tidakAdaHadir}
          </Text>
        ) : (
          <>
            <Text size="sm" c="dimmed">
              {teksSuara.petunjukPeserta}
            </Text>
            <DaftarPemilih
              key={versi}
              pemilihList={pemilihList}
              isTerkunci={isTerkunci}
              onSuara={(pesertaId, nilai) => simpan((lama) => putSuara(lama, pesertaId, nilai))}
            />
          </>
        )
      ) : (
        <IsianTangan
          kunci={`tangan:${dossierId}:${rapatId}:${butir.pertanyaanId}`}
          suara={suara}
          skalaList={skalaList}
          hadir={hadir}
          isTerkunci={isTerkunci}
          simpan={(jumlahList) => setSuara(() => suaraTangan(jumlahList))}
        />
      )}
      <RingkasanSuara hasil={hasil} />
      <Text size="xs" c="dimmed">
        {teksSuara.petunjuk}
      </Text>
      <Group justify="space-between">
        <Button
          variant="default"
          size="xs"
          disabled={suara === null || isTerkunci}
          onClick={() => {
            simpan(() => null);
            setVersi(versi + 1);
          }}
        >
          {teksSuara.hapus}
        </Button>
        <Group gap="xs">
          {!isTerkunci && (
            <Button
              variant="default"
              size="xs"
              disabled={modus === null}
              rightSection={<KeyHint shortcut="m" />}
              title={hasil.modusList.length > 1 ? teksSuara.pakaiModusSeri : undefined}
              onClick={pakaiModus}
            >
              {modus === null ? teksSuara.pakaiModusKosong : teksSuara.pakaiModus(modus)}
            </Button>
          )}
          <Button size="xs" onClick={onClose}>
            {UMUM.tutup}
          </Button>
        </Group>
      </Group>
    </Stack>
  );
};
