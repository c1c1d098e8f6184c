import type { TeksBertempat } from './teksDossier';
import { kutip } from './tempat';
import type { TemuanAturan } from './temuan';

/** What templates leave open (`[lengkapi …]`). */
export const periksaIsian = (teksList: readonly TeksBertempat[]): TemuanAturan[] =>
  teksList.flatMap(({ teks, tempat }) =>
    Array.from(teks.matchAll(/\[lengkapi[^\]]*\]?/gi)).map(
      ([ditemukan]): TemuanAturan => ({
        aturan: 'ISIAN_KOSONG',
        tempat,
        ditemukan: kutip(ditemukan),
        seharusnya: 'isian dilengkapi',
      }),
    ),
  );
