import type { Keputusan, Kuorum, Penandatangan, Rapat } from '../../dossier';
import { formatNip } from '../../format/nip';
import { formatTanggal } from '../../format/tanggal';
import { bandingkanIsian, type Isian, type PerubahanRapat } from './perubahan';

const gabung = (list: readonly string[], pemisah = ', '): string => list.filter((t) => t.trim() !== '').join(pemisah);

const formatKeputusan = ({ nomor, tanggal, tentang }: Keputusan): string =>
  gabung([nomor && `Nomor ${nomor}`, tanggal === null ? '' : `tanggal ${formatTanggal(tanggal)}`, tentang]);

const formatPenanda = ({ nama, jabatan, nip }: Penandatangan): string =>
  gabung([nama, jabatan, nip.trim() && `NIP ${formatNip(nip)}`]);

const formatKuorum = (kuorum: Kuorum): string => {
  if (kuorum.cara === 'TANPA') return 'tanpa aturan kuorum';
  return `paling sedikit ${kuorum.minimal}${kuorum.cara === 'PERSEN' ? '% dari daftar' : ' orang'}`;
};

const INFO: readonly Isian<Rapat>[] = [
  ['Tanggal rapat', ({ tanggal }) => (tanggal === null ? '' : formatTanggal(tanggal))],
  ['Waktu mulai', ({ waktuMulai }) => waktuMulai ?? ''],
  ['Waktu selesai', ({ waktuSelesai }) => waktuSelesai ?? ''],
  ['Tempat', ({ tempat }) => tempat],
  ['Agenda', ({ agenda }) => agenda],
  ['Dasar hukum', ({ dasarHukum }) => formatKeputusan(dasarHukum)],
  ['Undangan', ({ undangan }) => formatKeputusan(undangan)],
  ['Kuorum', ({ kuorum }) => formatKuorum(kuorum)],
  ['Pimpinan rapat', ({ pimpinan }) => formatPenanda(pimpinan)],
  ['Notulis', ({ notulis }) => formatPenanda(notulis)],
];

/** The name of the meeting and its time limits are no content of the minutes. */
export const perubahanInfo = (lama: Rapat, baru: Rapat): PerubahanRapat[] =>
  bandingkanIsian('INFORMASI', INFO, lama, baru);
