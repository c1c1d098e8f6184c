import { Alert, Button, Group, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link } from 'wouter';
import { teksMatriks } from '../../text/matriks';

/** Says calmly that an adopted plan does not change, and where to go on. */
export const BannerBeku = ({ dossierId }: { readonly dossierId: string }) => (
  <Alert
    variant="outline"
    color="laut"
    py={6}
    icon={<IconLock size={18} aria-hidden="true" />}
    role="status"
    title={teksMatriks.bekuJudul}
  >
    <Group justify="space-between" gap="xs" wrap="nowrap">
      <Text size="sm">{teksMatriks.bekuIsi}</Text>
      <Button component={Link} href={`/d/${dossierId}/edisi`} size="compact-sm" variant="default" flex="none">
        {teksMatriks.bukaEdisi}
      </Button>
    </Group>
  </Alert>
);
