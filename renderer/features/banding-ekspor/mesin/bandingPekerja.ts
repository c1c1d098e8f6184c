// Entry of the thread that compares two files; the order of the imports is the order they run in.
import '../../../components/pdf/mesin/withResolvers';
import { bukaBacaanPdf } from './bacaanPdf';
import { PembandingBerkas } from './bandingkanBerkas';
import { jarangkan } from './jarangkan';
import type { TugasBanding } from './kabar';

self.addEventListener(
  'message',
  ({ data }: MessageEvent<TugasBanding>) => {
    const lapor = jarangkan((kabar) => self.postMessage(kabar, {}));
    new PembandingBerkas(data, bukaBacaanPdf, lapor)
      .jalan()
      .catch((error: unknown) => lapor({ jenis: 'GAGAL', pesan: String(error) }));
  },
  { once: true },
);
