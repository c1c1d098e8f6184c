import { Paper, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { NASKAH_GAMBAR } from '../../../text/naskahGambar';
import { gambarQuery } from './gambarQuery';

export interface ThumbnailGambarProps {
  readonly dossierId: string;
  readonly gambarId: string;
  /** Widest and highest it is shown, in pixels of the screen. */
  readonly lebar: number;
}

/** A picture of the dossier, small, on white as it will stand on paper. */
export const ThumbnailGambar = ({ dossierId, gambarId, lebar }: ThumbnailGambarProps) => {
  const { data, isError } = useQuery(gambarQuery(dossierId, gambarId));
  return (
    <Paper
      withBorder
      p={4}
      bg="white"
      w={lebar}
      h={lebar}
      style={{ display: 'grid', placeItems: 'center', flex: 'none' }}
    >
      {data ? (
        <img
          src={`data:${data.mime};base64,${data.isi}`}
          alt={data.nama}
          style={{ maxWidth: lebar - 10, maxHeight: lebar - 10, objectFit: 'contain' }}
        />
      ) : isError ? (
        <Text size="xs" c="#55606b" ta="center">
          {NASKAH_GAMBAR.gagalMuat}
        </Text>
      ) : (
        <Skeleton w={lebar - 10} h={lebar - 10} />
      )}
    </Paper>
  );
};
