import type { Pejabat } from '../dossier';
import { formatNip } from '../format/nip';
import { type BahanVariabel, type IsiVariabel, teksAtau } from './bahanVariabel';

const bidang = (akhiran: string, sebutan: string, pejabat: Pejabat | undefined): IsiVariabel[] => [
  [`nama_${akhiran}`, `Nama ${sebutan}`, teksAtau(pejabat?.nama)],
  [`jabatan_${akhiran}`, `Jabatan ${sebutan}`, teksAtau(pejabat?.jabatan)],
  [`pangkat_${akhiran}`, `Pangkat ${sebutan}`, teksAtau(pejabat?.pangkat)],
  [`nip_${akhiran}`, `NIP ${sebutan}`, teksAtau(formatNip(pejabat?.nip ?? ''))],
];

/** Officials by their part; those without one by their id. */
export const variabelPejabat = ({ dossier }: BahanVariabel): IsiVariabel[] => {
  const { pejabatList } = dossier.dataUmum;
  const cari = (peran: Pejabat['peran']): Pejabat | undefined => pejabatList.find((p) => p.peran === peran);
  return [
    ...bidang('kepala_daerah', 'kepala daerah', cari('KEPALA_DAERAH')),
    ...bidang('sekretaris_daerah', 'sekretaris daerah', cari('SEKRETARIS_DAERAH')),
    ...pejabatList
      .filter(({ peran }) => peran === 'LAINNYA')
      .flatMap((p, i) =>
        bidang(`pejabat:${p.pejabatId}`, p.jabatan.trim() || p.nama.trim() || `pejabat lain ${i + 1}`, p),
      ),
  ];
};
