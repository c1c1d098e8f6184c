import { setImmediate as giliran } from 'node:timers/promises';
import type { BerkasEkspor } from '../../shared/contract';
import type { Dossier } from '../../shared/domain/dossier';
import { naskahDicetak } from '../../shared/domain/naskah';
import { babDari } from '../../shared/domain/naskah/babDari';

/** Base64 of a picture of a dossier that was read without it; throws for a picture that is gone. */
export type BacaIsiGambar = (gambarId: string) => string;

/** The bytes of one picture, in base64. */
export interface IsiGambar {
  readonly gambarId: string;
  readonly isi: string;
}

/**
 * A dossier on its way to a worker: JSON text, handed over at once where an object of thousands of rows is copied piece by
 * piece, and beside it the bytes of the pictures its documents show, 32 million characters at most.
 */
export interface PackedDossier {
  readonly dossierTeks: string;
  readonly gambarList: Promise<readonly IsiGambar[]>;
}

/** What is asked of it; `bagianId` names the section whose chapter is wanted, null stands for the whole annex. */
export interface IsiPaket {
  readonly berkasList: readonly BerkasEkspor[];
  readonly bagianId: string | null;
  /** Left out when the dossier holds the bytes of its pictures itself. */
  readonly bacaIsiGambar?: BacaIsiGambar | undefined;
}

/** Only the annex as a text shows the user's own pictures. */
const BERGAMBAR: ReadonlySet<BerkasEkspor> = new Set<BerkasEkspor>(['lampiran.pdf', 'lampiran.docx']);

export const isBergambar = (berkas: BerkasEkspor): boolean => BERGAMBAR.has(berkas);

/**
 * The dossier as it is now; its pictures follow one at a time in the moments after, so that nothing else waits for all of
 * them. A picture is never changed, only added and removed: one removed in these moments rejects the list.
 */
export const packDossier = (dossier: Dossier, isiPaket: IsiPaket): PackedDossier => {
  const idList = isiPaket.berkasList.some(isBergambar) ? gambarDipakai(dossier, isiPaket.bagianId) : [];
  const gambarList = bacaBertahap(idList, isiPaket.bacaIsiGambar ?? isiDariDossier(dossier));
  // Nobody may ask for them: a job that is cancelled before its turn, a document without pictures.
  gambarList.catch(() => undefined);
  return {
    dossierTeks: JSON.stringify({ ...dossier, gambarList: dossier.gambarList.map((g) => ({ ...g, isi: '' })) }),
    gambarList,
  };
};

const bacaBertahap = async (idList: readonly string[], baca: BacaIsiGambar): Promise<IsiGambar[]> => {
  const gambarList: IsiGambar[] = [];
  for (const gambarId of idList) {
    await giliran();
    gambarList.push({ gambarId, isi: baca(gambarId) });
  }
  return gambarList;
};

const isiDariDossier = ({ gambarList }: Dossier): BacaIsiGambar => {
  const isiById = new Map(gambarList.map(({ gambarId, isi }) => [gambarId, isi]));
  return (gambarId) => isiById.get(gambarId) ?? '';
};

const gambarDipakai = ({ naskah }: Dossier, bagianId: string | null): string[] => [
  ...new Set(
    (bagianId === null ? naskahDicetak(naskah) : babDari(naskah, bagianId))
      .flatMap(({ blokList }) => blokList)
      .flatMap((blok) => (blok.jenis === 'GAMBAR_SENDIRI' ? [blok.gambarId] : [])),
  ),
];

/** The dossier again, unchecked; pictures that didn't come along have no bytes. */
export const unpackDossier = (dossierTeks: string, gambarList: readonly IsiGambar[]): unknown => {
  const dossier = JSON.parse(dossierTeks) as Dossier;
  const isiById = new Map(gambarList.map(({ gambarId, isi }) => [gambarId, isi]));
  return {
    ...dossier,
    gambarList: dossier.gambarList.map((gambar) => ({ ...gambar, isi: isiById.get(gambar.gambarId) ?? '' })),
  };
};
