import { Button, Group, Text, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconDots } from '@tabler/icons-react';
import { useStatusSimpan } from '../data/statusSimpan';
import { kalimatError } from '../text/errors';
import { formatJam, UMUM } from '../text/umum';

/** The quiet line that says everything is saved, and stays loud while something is not. */
export const SavedLine = () => {
  const { pending, disimpanPada, gagalList } = useStatusSimpan();
  const gagal = gagalList[0];
  if (gagal) {
    return (
      <Group gap={6} wrap="nowrap" role="alert">
        <IconAlertTriangle size={16} color="var(--mantine-color-error)" aria-hidden="true" />
        <Tooltip label={kalimatError(gagal.error)} multiline maw={360}>
          <Text
            size="sm"
            c="var(--mantine-color-error)"
            tabIndex={0}
            aria-label={`${UMUM.gagalSimpan(gagalList.length)}. ${kalimatError(gagal.error)}`}
          >
            {UMUM.gagalSimpan(gagalList.length)}
          </Text>
        </Tooltip>
        <Button
          size="compact-xs"
          variant="default"
          loading={pending > 0}
          onClick={() => {
            for (const { retry } of gagalList) retry();
          }}
        >
          {UMUM.ulangi}
        </Button>
      </Group>
    );
  }
  return (
    <Group gap={6} wrap="nowrap" role="status" miw={120}>
      {pending > 0 ? (
        <>
          {/* Nothing that turns: it would have the page painted over and over while a room waits for the score. */}
          <IconDots size={16} aria-hidden="true" />
          <Text size="sm" c="dimmed">
            {UMUM.menyimpan}
          </Text>
        </>
      ) : (
        disimpanPada !== null && (
          <>
            <IconCheck size={16} color="var(--app-ok)" aria-hidden="true" />
            <Text size="sm" c="dimmed">
              {UMUM.tersimpan(formatJam(disimpanPada))}
            </Text>
          </>
        )
      )}
    </Group>
  );
};
