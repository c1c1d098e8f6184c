import type { Penandatangan } from '../../domain/dossier';
import { formatNip } from '../../domain/format/nip';
import type { BlokTandaTangan, Penanda } from '../model/dokumen';

const penandaOf = ({ nama, jabatan, nip }: Penandatangan, jabatanBaku: string): Penanda => ({
  atasList: [`${jabatan.trim() || jabatanBaku},`],
  nama: nama.trim(),
  bawahList: nip.trim() === '' ? [] : [`NIP. ${formatNip(nip)}`],
});

/** Signatures of the secretary, left, and the chair, right; a name not known is a dotted line to write on. */
export const tandaTanganRapat = (pimpinan: Penandatangan, notulis: Penandatangan): BlokTandaTangan => ({
  jenis: 'TANDA_TANGAN',
  kiri: penandaOf(notulis, 'Notulis'),
  kanan: penandaOf(pimpinan, 'Pimpinan Rapat'),
});
