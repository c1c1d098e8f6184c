import type { Rapat } from '../../domain/dossier';
import { sebutKeputusan } from '../../domain/format/sebutKeputusan';
import { terbilang } from '../../domain/format/terbilang';
import { hitungKehadiran } from '../../domain/rapat/hitungKehadiran';

/** Decree and letter of invitation the meeting rests on; empty when neither is known. */
export const kalimatDasar = ({ dasarHukum, undangan }: Rapat): string => {
  const keputusan = sebutKeputusan(dasarHukum, 'tentang');
  const surat = sebutKeputusan(undangan, 'perihal');
  const dasarList = [keputusan && `${jenisNaskah(keputusan)}${keputusan}`, surat && `Surat Undangan ${surat}`];
  const isi = dasarList.filter((dasar) => dasar).join(' dan ');
  return isi === '' ? '' : `Kegiatan dilaksanakan berdasarkan ${isi}.`;
};

/** A number that names what kind of regulation it is (`Keputusan …`) is not named a second time. */
const jenisNaskah = (keputusan: string): string =>
  /^Nomor (keputusan|peraturan|surat|instruksi)\b/i.test(keputusan) ? '' : 'Keputusan ';

const orang = (jumlah: number): string => `${jumlah} (${terbilang(jumlah)}) orang`;

/** Who came and whether that was enough; empty unless the meeting has a quorum. */
export const kalimatKuorum = (rapat: Rapat): string => {
  const { terdaftar, hadir, mewakili, kuorum, isKuorum } = hitungKehadiran(rapat);
  if (kuorum === null) return '';
  const termasuk = mewakili === 0 ? '' : `, termasuk ${orang(mewakili)} yang mewakili`;
  const hasil = isKuorum ? 'terpenuhi' : 'tidak terpenuhi';
  return `Rapat dihadiri oleh ${orang(hadir)} dari ${orang(terdaftar)} dalam daftar${termasuk}, sehingga kuorum paling sedikit ${orang(kuorum)} ${hasil}.`;
};
