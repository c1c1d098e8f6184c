import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import papaparse from 'papaparse';
import { samakan } from './cocokkan';

/** Comma, quotes, UTF-8, from row 1, cells as they are shown, every sheet (-1) to a file of its name. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** Rows of a workbook's sheets as LibreOffice shows them, numbers written as in Indonesian. */
export const lembarTercetak = (
  folder: string,
  isi: Uint8Array,
  namaList: readonly string[],
): ReadonlyMap<string, string[][]> => {
  const path = join(folder, 'buku.xlsx');
  writeFileSync(path, isi);
  const profil = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`;
  execFileSync('soffice', [profil, '--headless', '--convert-to', CSV, '--outdir', folder, path], {
    stdio: 'pipe',
    timeout: 110_000,
  });
  return new Map(
    namaList.map((nama) => [
      nama,
      papaparse
        .parse<string[]>(readFileSync(join(folder, `buku-${nama}.csv`), 'utf8'))
        .data.map((selList) =>
          selList.map((sel) =>
            /^[\d.]+%?$/.test(sel) ? sel.replace('.', ',') : samakan(sel.replaceAll('&amp;', '&')).trim(),
          ),
        ),
    ]),
  );
};
