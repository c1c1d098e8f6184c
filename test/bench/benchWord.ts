import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildContext } from '../../main/export/buildContext';
import { buildLampiranDocx } from '../../main/export/docx/buildDocx';
import { buildLampiranPdf } from '../../main/export/pdf/buildPdf';
import type { Dossier } from '../../shared/domain/dossier';
import { median, ms, print } from './print';

const KALI = 3;

/** Our annex as PDF against what an office would do without it: LibreOffice printing the same annex from its Word file. */
export const benchWord = async (contoh: Dossier, context: BuildContext): Promise<void> => {
  if (spawnSync('soffice', ['--version']).error) {
    console.log('annex PDF of the sample / LibreOffice printing its Word file: no LibreOffice here');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'renaksi-bench-'));
  try {
    const docx = join(folder, 'lampiran.docx');
    const kitaList: number[] = [];
    const officeList: number[] = [];
    const profil = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`;
    writeFileSync(docx, await buildLampiranDocx(contoh, context));
    // The first round fills caches and makes LibreOffice's profile.
    for (let i = 0; i <= KALI; i += 1) {
      const mulai = performance.now();
      writeFileSync(join(folder, 'kita.pdf'), await buildLampiranPdf(contoh, context));
      const kita = performance.now();
      execFileSync('soffice', [profil, '--headless', '--convert-to', 'pdf', '--outdir', folder, docx], {
        stdio: 'pipe',
      });
      const office = performance.now();
      if (i === 0) continue;
      kitaList.push(kita - mulai);
      officeList.push(office - kita);
    }
    const rasio = median(kitaList) / median(officeList);
    print('annex PDF of the sample / LibreOffice printing its Word file', rasio, '<= 0.5', ms(median(kitaList)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
