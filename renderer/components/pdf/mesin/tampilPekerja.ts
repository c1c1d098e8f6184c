// Entry of the thread that draws PDF files for the screen; the order of the imports is the order they run in.
import './withResolvers';
import type { PermintaanMesin } from './kabarMesin';
import { layaniMesin } from './layaniMesin';

const layani = layaniMesin((jawaban, pindah) => self.postMessage(jawaban, { transfer: [...pindah] }));
self.addEventListener('message', ({ data }: MessageEvent<PermintaanMesin>) => layani(data));
