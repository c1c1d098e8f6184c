import { parentPort } from 'node:worker_threads';
import { RenaksiError } from '../../shared/errors/errorCode';
import type { JawabanThread } from './askThread';

/** Inside a thread that `askThread` started: answers with what `hasil` becomes; an error that isn't the app's ends it. */
export const answerThread = (hasil: Promise<unknown>): void => {
  const answer = (jawaban: JawabanThread): void => parentPort?.postMessage(jawaban, []);
  hasil.then(
    (isi) => answer({ ok: true, teks: JSON.stringify(isi) }),
    (error: unknown) => {
      if (!(error instanceof RenaksiError)) throw error;
      answer({ ok: false, code: error.code, data: error.data });
    },
  );
};
