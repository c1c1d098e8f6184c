import type { Dossier } from '../dossier';
import { isNip, normalizeNip } from '../format/nip';
import { rapatUtama } from '../naskah';
import { buatTempat, kutip, tempatRapat } from './tempat';
import type { TempatTemuan, TemuanAturan } from './temuan';

/** A degree that follows a name with only a space. `S.` and `M.` alone may be initials. */
const POLA_GELAR =
  /[^,\s]\s+(?:[SM]\.(?:[A-Z][A-Za-z]*\.?)(?:[A-Z][A-Za-z]*\.?)?|Ph\.D\.?|SE|SH|ST|MM|MSi|SIP|SSos|SKM)(?=[\s,]|$)/u;

interface Orang {
  readonly nama: string;
  readonly nip: string;
  readonly tempat: TempatTemuan;
}

/** People: the form of NIP and degrees (domain rules, legal drafting), and the attendance list. */
export const periksaOrang = (dossier: Dossier): TemuanAturan[] => {
  const rapat = rapatUtama(dossier);
  const peserta: Orang[] = rapat.pesertaList.map(({ pesertaId, nama }, i) => ({
    nama,
    nip: '',
    tempat: tempatRapat(rapat, 'persiapan', `pesertaList[${pesertaId}]`, `Peserta ${i + 1}`),
  }));
  const orangList: Orang[] = [
    ...dossier.dataUmum.pejabatList.map(({ pejabatId, nama, nip, jabatan }) => ({
      nama,
      nip,
      tempat: buatTempat('data-umum', `dataUmum.pejabatList[${pejabatId}]`, jabatan || 'Pejabat'),
    })),
    { ...rapat.pimpinan, tempat: tempatRapat(rapat, 'persiapan', 'pimpinan', 'Pimpinan rapat') },
    { ...rapat.notulis, tempat: tempatRapat(rapat, 'persiapan', 'notulis', 'Notulis') },
    ...peserta,
  ];
  const temuan: TemuanAturan[] = [];
  const pemilikNip = new Map<string, string>();
  for (const { nama, nip, tempat } of orangList) {
    if (nip.trim() !== '' && !isNip(nip)) {
      temuan.push({
        aturan: 'NIP_JANGGAL',
        tempat,
        ditemukan: nip,
        seharusnya: '18 angka: tanggal lahir, bulan pengangkatan, jenis kelamin, nomor urut',
      });
    }
    if (POLA_GELAR.test(nama)) {
      temuan.push({
        aturan: 'GELAR_KOMA',
        tempat,
        ditemukan: kutip(nama),
        seharusnya: 'koma sebelum setiap gelar di belakang nama',
      });
    }
    const angka = normalizeNip(nip);
    const pemilik = angka === '' ? undefined : pemilikNip.get(angka);
    if (pemilik !== undefined && pemilik !== nama.trim()) {
      temuan.push({
        aturan: 'ORANG_GANDA',
        tempat,
        ditemukan: `NIP sama dengan ${pemilik}`,
        seharusnya: 'NIP sendiri untuk setiap orang',
      });
    }
    if (angka !== '') pemilikNip.set(angka, nama.trim());
  }
  const pertama = new Map<string, string>();
  for (const { nama, tempat } of peserta) {
    const kunci = nama.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    const ada = pertama.get(kunci);
    if (kunci === '') continue;
    if (ada !== undefined)
      temuan.push({
        aturan: 'ORANG_GANDA',
        tempat,
        ditemukan: kutip(nama),
        seharusnya: `satu kali; sudah ada sebagai ${ada}`,
        untukKunci: { seharusnya: kunci },
      });
    else pertama.set(kunci, tempat.sebutan);
  }
  for (const [i, { pesertaId, instansi }] of rapat.pesertaList.entries()) {
    if (instansi.trim() === '' || /\p{L}/u.test(instansi)) continue;
    const tempat = tempatRapat(rapat, 'persiapan', `pesertaList[${pesertaId}].instansi`, `Peserta ${i + 1}`);
    temuan.push({ aturan: 'INSTANSI_JANGGAL', tempat, ditemukan: kutip(instansi), seharusnya: 'nama instansi' });
  }
  return temuan;
};
