import { useCallback, useEffect, useRef, useState } from 'react';
import type { KataHalaman } from '../../../shared/domain/bandingPdf/halamanTeks';
import { RenaksiError } from '../../../shared/errors/errorCode';
import type { UkuranHalaman } from '../../components/pdf/mesin/ukuranHalaman';
import type { Sisi } from '../../text/bandingEkspor';
import type { Kabar, LangkahBanding } from './mesin/kabar';
import type { PasanganTampil } from './pasanganTampil';

export interface HasilBanding {
  readonly pasanganList: readonly PasanganTampil[];
  readonly ukuran: Readonly<Record<Sisi, readonly UkuranHalaman[]>>;
  /** Words of the pages that have changed, by their index; complete for every pair in the list. */
  readonly kata: Readonly<Record<Sisi, ReadonlyMap<number, readonly KataHalaman[]>>>;
}

export interface KeadaanBanding {
  /** As far as it is known; null before the first pairs are. */
  readonly hasil: HasilBanding | null;
  /** What is being done; null when all is known, undefined before it begins. */
  readonly langkah: LangkahBanding | undefined;
  readonly isBerhenti: boolean;
  readonly error: unknown;
}

export interface Banding extends KeadaanBanding {
  /** Leaves the rest unread. */
  readonly hentikan: () => void;
}

const AWAL: KeadaanBanding = { hasil: null, langkah: undefined, isBerhenti: false, error: null };
const gagal = (pesan: string): RenaksiError => new RenaksiError('INTERNAL', { bagian: 'banding.worker', pesan });

/**
 * Compares two files in a thread of its own, which ends with the answer, on `hentikan`, or when the screen is left. For
 * other files, or to begin anew, the part that calls this is to be made anew.
 */
export const useBanding = (lama: Uint8Array, baru: Uint8Array): Banding => {
  const [keadaan, setKeadaan] = useState(AWAL);
  const batal = useRef<AbortController | null>(null);
  useEffect(() => {
    const batalIni = new AbortController();
    batal.current = batalIni;
    jalankan(lama, baru, batalIni.signal, terapkan(setKeadaan)).catch((error: unknown) => {
      if (!batalIni.signal.aborted) setKeadaan((kini) => ({ ...kini, error }));
    });
    return () => batalIni.abort();
  }, [lama, baru]);
  const hentikan = useCallback(() => {
    batal.current?.abort();
    setKeadaan((kini) => ({ ...kini, isBerhenti: true }));
  }, []);
  return { ...keadaan, hentikan };
};

/** Resolves when all is known; rejects with what went wrong, or when `signal` says stop. */
const jalankan = async (
  lama: Uint8Array,
  baru: Uint8Array,
  signal: AbortSignal,
  terima: (kabar: Kabar) => void,
): Promise<void> => {
  const { default: Pekerja } = await import('./mesin/bandingPekerja?worker');
  signal.throwIfAborted();
  const pekerja = new Pekerja();
  try {
    await new Promise<void>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      pekerja.addEventListener('error', ({ message }) => reject(gagal(message)));
      pekerja.addEventListener('message', ({ data }: MessageEvent<Kabar>) => {
        // What was on its way when the work was stopped.
        if (signal.aborted) return;
        if (data.jenis === 'GAGAL') reject(gagal(data.pesan));
        else terima(data);
        if (data.jenis === 'LANGKAH' && data.langkah === null) resolve();
      });
      pekerja.postMessage({ lama, baru }, []);
    });
  } finally {
    pekerja.terminate();
  }
};

/** Takes up the news of one comparison. */
const terapkan = (setKeadaan: (ubah: (kini: KeadaanBanding) => KeadaanBanding) => void): ((kabar: Kabar) => void) => {
  const kata = { lama: new Map<number, readonly KataHalaman[]>(), baru: new Map<number, readonly KataHalaman[]>() };
  let ukuran: HasilBanding['ukuran'] = { lama: [], baru: [] };
  return (kabar) => {
    if (kabar.jenis === 'KATA') kata[kabar.sisi].set(kabar.index, kabar.kataList);
    else if (kabar.jenis === 'UKURAN') ({ ukuran } = kabar);
    else if (kabar.jenis === 'LANGKAH') setKeadaan((kini) => ({ ...kini, langkah: kabar.langkah }));
    else if (kabar.jenis === 'PASANGAN') {
      const { pasanganList } = kabar;
      setKeadaan((kini) => ({ ...kini, hasil: { pasanganList, ukuran, kata } }));
    }
  };
};
