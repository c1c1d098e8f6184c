import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JawabanMesin, PermintaanMesin } from '../../../renderer/components/pdf/mesin/kabarMesin';
import { layaniMesin } from '../../../renderer/components/pdf/mesin/layaniMesin';

/** A drawing, as far as this test needs one. */
class GambarPalsu {
  isTutup = false;
  constructor(readonly lebar: number) {}
  close(): void {
    this.isTutup = true;
  }
}

const palsu = vi.hoisted(() => ({
  pekerjaList: [] as { mati(): void; isBerhenti: boolean }[],
  gambarList: [] as { readonly isTutup: boolean }[],
  ditutup: [] as string[],
  batal: 0,
  /** Ends the drawing that is waiting. */
  selesai: [] as (() => void)[],
}));

/** The thread, in this one: what it is sent arrives later, as a copy's would. */
class PekerjaPalsu extends EventTarget {
  isBerhenti = false;
  readonly #layani = layaniMesin((jawaban: JawabanMesin) => this.#kirim(jawaban));

  constructor() {
    super();
    palsu.pekerjaList.push(this);
  }

  postMessage(permintaan: PermintaanMesin): void {
    queueMicrotask(() => this.isBerhenti || this.#layani(permintaan));
  }

  terminate(): void {
    this.isBerhenti = true;
  }

  mati(): void {
    this.dispatchEvent(new Event('error'));
  }

  #kirim(data: JawabanMesin): void {
    queueMicrotask(() => this.isBerhenti || this.dispatchEvent(new MessageEvent('message', { data })));
  }
}

vi.mock('../../../renderer/components/pdf/mesin/tampilPekerja?worker', () => ({ default: PekerjaPalsu }));
vi.mock('../../../renderer/components/pdf/mesin/bukaDokumen', () => ({
  bukaDokumen: async (bytes: Uint8Array) => {
    const nama = new TextDecoder().decode(bytes);
    await Promise.resolve();
    return {
      promise: /^sandi|^rusak/.test(nama)
        ? Promise.reject(Object.assign(new Error(nama), { name: nama === 'sandi' ? 'PasswordException' : 'Invalid' }))
        : Promise.resolve({ nama }),
      destroy: async () => {
        palsu.ditutup.push(nama);
      },
    };
  },
  bacaUkuran: async () => [{ lebar: 612, tinggi: 936 }],
}));
vi.mock('../../../renderer/components/pdf/mesin/halamanDokumen', () => ({
  teksHalaman: async ({ nama }: { nama: string }, index: number) => `${nama} ${index}`,
  cariTempat: async () => null,
  lukisHalaman: async (_: unknown, __: number, lebar: number, signal: AbortSignal) => {
    signal.addEventListener('abort', () => {
      palsu.batal += 1;
    });
    await new Promise<void>((resolve) => {
      palsu.selesai.push(resolve);
    });
    const gambar = new GambarPalsu(lebar);
    palsu.gambarList.push(gambar);
    return gambar;
  },
}));

const buka = async (nama: string) => {
  const { bukaPdf } = await import('../../../renderer/components/pdf/mesin/pdfMesin');
  return bukaPdf(new TextEncoder().encode(nama));
};
const jeda = () => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('ImageBitmap', GambarPalsu);
  Object.assign(palsu, { pekerjaList: [], gambarList: [], ditutup: [], batal: 0, selesai: [] });
});
afterEach(() => vi.unstubAllGlobals());

describe('the thread that reads and draws PDF files', () => {
  it('serves several documents at once, and closes the one that is asked to', async () => {
    const [satu, dua] = await Promise.all([buka('satu'), buka('dua')]);
    expect(satu.ukuranList).toEqual([{ lebar: 612, tinggi: 936 }]);
    expect(await Promise.all([satu.teks(0), dua.teks(1)])).toEqual(['satu 0', 'dua 1']);
    satu.tutup();
    await expect(satu.teks(0)).rejects.toThrow('closed');
    expect(await dua.teks(0)).toBe('dua 0');
    expect(palsu.ditutup).toEqual(['satu']);
    expect(palsu.pekerjaList).toHaveLength(1);
  });

  it('tells a locked file from a damaged one, and keeps neither', async () => {
    await expect(buka('sandi')).rejects.toMatchObject({ code: 'PDF_PASSWORD' });
    await expect(buka('rusak')).rejects.toMatchObject({ code: 'PDF_DAMAGED' });
    await jeda();
    expect(palsu.ditutup).toEqual(['sandi', 'rusak']);
  });

  it('gives a drawing up at once, stops it, and shows none that was on its way', async () => {
    const dokumen = await buka('satu');
    const [batal, lain] = [new AbortController(), new AbortController()];
    const diberhentikan = dokumen.gambar(0, 500, batal.signal);
    const diteruskan = dokumen.gambar(0, 800, lain.signal);
    await jeda();
    batal.abort();
    await expect(diberhentikan).rejects.toBeDefined();
    await jeda();
    expect(palsu.batal).toBe(1);
    for (const selesai of palsu.selesai) selesai();
    expect(await diteruskan).toMatchObject({ lebar: 800 });
    expect(palsu.gambarList.map(({ isTutup }) => isTutup)).toEqual([true, false]);
    // After its end a request can't be given up any more.
    lain.abort();
    await jeda();
    expect(palsu.batal).toBe(1);
  });

  it('answers whoever waits when it dies, and is started anew by the next document', async () => {
    const dokumen = await buka('satu');
    const menanti = dokumen.gambar(0, 500, new AbortController().signal);
    palsu.pekerjaList[0]?.mati();
    await expect(menanti).rejects.toMatchObject({ code: 'INTERNAL' });
    await expect(dokumen.teks(0)).rejects.toMatchObject({ code: 'INTERNAL' });
    expect(await (await buka('dua')).teks(0)).toBe('dua 0');
    expect(palsu.pekerjaList.map(({ isBerhenti }) => isBerhenti)).toEqual([true, false]);
  });
});
