import { teksKeutuhan, teksTempat } from '../../text/pengesahan';

/** Names of lists whose entries are counted from 1 in words. */
const BARIS: Readonly<Record<string, string>> = teksTempat.baris;
const ISIAN: Readonly<Record<string, string>> = teksTempat.isian;

/**
 * A place in plain words, from its path as `rapat:verify` gives it: `rapat.pesertaList.2.nama` is `Peserta ke-3: nama`.
 * Unknown parts stay as they are: better a name of ours than nothing.
 */
export const kalimatTempat = (tempat: string): string => {
  if (tempat === 'pengesahan.salinan') return teksKeutuhan.salinanRusak;
  const bagianList = tempat.split(/[.[\]/]+/).filter((bagian) => bagian !== '' && bagian !== 'rapat');
  const kataList: string[] = [];
  for (const [i, bagian] of bagianList.entries()) {
    const induk = bagianList[i - 1];
    if (/^\d+$/.test(bagian)) {
      if (induk !== undefined && BARIS[induk] !== undefined) kataList[kataList.length - 1] = BARIS[induk];
      kataList[kataList.length - 1] = teksTempat.ke(kataList.at(-1) ?? '', Number(bagian) + 1);
    } else kataList.push(ISIAN[bagian] ?? bagian);
  }
  return kataList.join(': ');
};
