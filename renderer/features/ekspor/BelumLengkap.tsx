import { Anchor, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import { buatLangkahList } from '../../app/langkah';
import { pathOf } from '../../app/routes';
import { useDossierSiap } from '../../data/queries';
import { EKSPOR } from '../../text/ekspor';
import { kalimatCatatan } from '../../text/langkah';
import { NAMA_LAYAR } from '../../text/layar';

/** What the documents will lack, with the way to each place; nothing when they are complete. */
export const BelumLengkap = ({ dossierId }: { readonly dossierId: string }) => {
  const langkahList = buatLangkahList(useDossierSiap(dossierId)).filter(({ catatanList }) => catatanList.length > 0);
  if (langkahList.length === 0) return null;
  return (
    <div>
      <Title order={2}>{EKSPOR.belumLengkap}</Title>
      <Text size="sm" c="dimmed" mb={4}>
        {EKSPOR.belumLengkapKeterangan}
      </Text>
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
        {langkahList.map(({ layar, catatanList }) => (
          <Text component="li" size="sm" key={layar}>
            <Anchor component={Link} href={pathOf(dossierId, layar)} size="sm" underline="always">
              {NAMA_LAYAR[layar]}
            </Anchor>
            {`: ${catatanList.map(kalimatCatatan).join(' ')}`}
          </Text>
        ))}
      </ul>
    </div>
  );
};
