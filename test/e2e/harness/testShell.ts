import { WindowStateFile } from '../../../main/app/windowState';
import { findBukti } from '../../../main/handlers/findBukti';
import { readGambar } from '../../../main/handlers/readGambar';
import { readPdf } from '../../../main/handlers/readPdf';
import type { HandlersOf, ServiceContract } from '../../../shared/contract';
import type { shellContract } from '../../../shared/contract/shellContract';

/** Answers of the native dialogs, set by the test; null means the user cancels. */
export interface DialogAnswers {
  renaksi: string | null;
  simpan: string | null;
  folder: string | null;
  /** Of `shell:pilihBerkas`, whatever kind it asks for. */
  berkas: string | null;
}

/** The desktop's channels in a browser: real files, dialogs answered by the test, opened documents noted in `dibuka`. */
export function createTestShell(
  dataFolder: string,
  answers: DialogAnswers,
  dibuka: string[],
  services: HandlersOf<ServiceContract>,
): HandlersOf<typeof shellContract> {
  const stateFile = new WindowStateFile(dataFolder);
  const asPath = (path: string | null) => (path === null ? null : { path });
  return {
    'shell:info': () => ({ versi: '0.0.0-uji', folderData: dataFolder, folderDokumen: dataFolder }),
    'shell:pilihRenaksi': () => asPath(answers.renaksi),
    'shell:simpanRenaksi': () => asPath(answers.simpan),
    'shell:pilihFolder': () => asPath(answers.folder),
    'shell:pilihBerkas': () => asPath(answers.berkas),
    'shell:bacaGambar': ({ path }) => readGambar(path),
    'shell:bacaPdf': ({ path }) => readPdf(path),
    'shell:bukaBukti': async (input) => {
      dibuka.push(await findBukti(services, input));
      return { dibuka: true };
    },
    'shell:bukaHasil': ({ path }) => {
      dibuka.push(path);
      return { dibuka: true };
    },
    'shell:setLokasi': (lokasi) => {
      stateFile.update({ lokasi });
      return { ok: true };
    },
    'shell:getLokasi': () => stateFile.state.lokasi,
    'shell:setTampilan': ({ tampilan }) => {
      stateFile.update({ tampilan });
      return { ok: true };
    },
    'shell:getTampilan': () => ({ tampilan: stateFile.state.tampilan }),
  };
}
