import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice keeps cached results of foreign files unless told to recalculate always (0). */
const SELALU_HITUNG = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`;

/** Opens workbooks in LibreOffice, which recalculates every formula, and answers them as it saved them, by name. */
export const recalculate = (folder: string, isiByNama: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> => {
  const profil = join(folder, 'profil');
  const keluaran = join(folder, 'keluaran');
  mkdirSync(join(profil, 'user'), { recursive: true });
  writeFileSync(join(profil, 'user', 'registrymodifications.xcu'), SELALU_HITUNG);
  const pathList = [...isiByNama].map(([nama, isi]) => {
    const path = join(folder, `${nama}.xlsx`);
    writeFileSync(path, isi);
    return path;
  });
  const profilUrl = `-env:UserInstallation=${pathToFileURL(profil).href}`;
  execFileSync('soffice', [profilUrl, '--headless', '--convert-to', 'xlsx', '--outdir', keluaran, ...pathList], {
    stdio: 'pipe',
    timeout: 110_000,
  });
  return new Map([...isiByNama.keys()].map((nama) => [nama, readFileSync(join(keluaran, `${nama}.xlsx`))]));
};
