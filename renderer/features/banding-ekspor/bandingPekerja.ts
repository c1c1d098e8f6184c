// Entry of the thread that compares the words of two documents.
import { bandingHalaman } from '../../../shared/domain/bandingPdf/bandingHalaman';
import type { HalamanTeks } from '../../../shared/domain/bandingPdf/halamanTeks';

self.addEventListener(
  'message',
  ({ data }: MessageEvent<readonly [readonly HalamanTeks[], readonly HalamanTeks[]]>) => {
    self.postMessage(bandingHalaman(...data), {});
  },
);
