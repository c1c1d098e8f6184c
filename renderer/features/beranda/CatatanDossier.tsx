import { Accordion, Text, Title } from '@mantine/core';
import { BERANDA } from '../../text/beranda';
import classes from './Beranda.module.css';

/** Remarks grouped by the topic they begin with (`Statistik: …`). */
const groupCatatan = (catatanList: readonly string[]): Map<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const catatan of catatanList) {
    const cocok = /^([^:]{1,40}): (.+)$/s.exec(catatan);
    const topik = cocok?.[1] ?? BERANDA.catatanLain;
    groups.set(topik, [...(groups.get(topik) ?? []), cocok?.[2] ?? catatan]);
  }
  return groups;
};

const capitalize = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);

/** Remarks on the dossier itself; nothing is shown when there are none. */
export const CatatanDossier = ({ catatanList }: { readonly catatanList: readonly string[] }) =>
  catatanList.length === 0 ? null : (
    <div>
      <Title order={2}>{BERANDA.catatan(catatanList.length)}</Title>
      <Text size="sm" c="dimmed" mb={6}>
        {BERANDA.catatanKeterangan}
      </Text>
      <Accordion multiple variant="contained" order={3}>
        {[...groupCatatan(catatanList)].map(([topik, list]) => (
          <Accordion.Item key={topik} value={topik}>
            <Accordion.Control py={2}>
              <Text size="sm">
                {topik} ({list.length})
              </Text>
            </Accordion.Control>
            <Accordion.Panel>
              <ul className={classes.catatanList}>
                {list.map((catatan) => (
                  <Text component="li" size="sm" key={catatan}>
                    {capitalize(catatan)}
                  </Text>
                ))}
              </ul>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </div>
  );
