import type { UkuranHalaman } from '../../../components/pdf/mesin/ukuranHalaman';
import type { Sisi } from '../../../text/bandingEkspor';
import { DokumenSidik, type SidikHalaman } from '../sidik/dokumenSidik';
import type { TugasBanding } from './kabar';

export interface SidikBerkas {
  readonly ukuranList: readonly UkuranHalaman[];
  readonly sidikList: readonly string[];
  /** Of pages that are not the same byte for byte as one of the other file. */
  readonly rinciList: ReadonlyMap<number, SidikHalaman>;
}

/**
 * Fingerprints of the pages of both files, comparable with each other; null when one of them is damaged, or built in a
 * way that can only be compared by reading and drawing. Byte for byte comes first, being four times as quick; the closer reading is
 * for pages that the other file has not, to tell a shifted page number or a renumbered font from a change.
 */
export const sidikPasangan = async (
  tugas: TugasBanding,
  onHalaman: (ke: number, dari: number) => void,
): Promise<Readonly<Record<Sisi, SidikBerkas>> | null> => {
  try {
    const lama = new DokumenSidik(tugas.lama);
    const baru = new DokumenSidik(tugas.baru);
    let ke = 0;
    let dari = lama.jumlah + baru.jumlah;
    const maju = (): void => {
      ke += 1;
      onHalaman(ke, dari);
    };
    const ketatOf = async (dokumen: DokumenSidik): Promise<readonly string[]> => {
      const hasil: string[] = [];
      for (let i = 0; i < dokumen.jumlah; i += 1) {
        hasil.push(await dokumen.ketat(i));
        maju();
      }
      return hasil;
    };
    const [ketatLama, ketatBaru] = [await ketatOf(lama), await ketatOf(baru)];
    const [adaLama, adaBaru] = [new Set(ketatLama), new Set(ketatBaru)];
    dari +=
      ketatLama.filter((satu) => !adaBaru.has(satu)).length + ketatBaru.filter((satu) => !adaLama.has(satu)).length;
    const susun = async (dokumen: DokumenSidik, ketatList: readonly string[], lain: ReadonlySet<string>) => {
      const rinciList = new Map<number, SidikHalaman>();
      const sidikList: string[] = [];
      for (const [i, ketat] of ketatList.entries()) {
        if (lain.has(ketat)) sidikList.push(ketat);
        else {
          const rinci = await dokumen.rinci(i);
          rinciList.set(i, rinci);
          sidikList.push(`~${rinci.sidik}`);
          maju();
        }
      }
      return { ukuranList: ketatList.map((_, i) => dokumen.ukuran(i)), sidikList, rinciList };
    };
    return { lama: await susun(lama, ketatLama, adaBaru), baru: await susun(baru, ketatBaru, adaLama) };
  } catch {
    // Not only what the reader refuses itself (TakTerbaca): damage it did not foresee must not end a comparison that
    // reading and drawing can still do. A file that is past reading is told there, in words for the user.
    return null;
  }
};
