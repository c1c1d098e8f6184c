import type { Dossier } from '../dossier';
import { ATURAN, KELAS_LIST } from './aturanList';
import { periksaBeritaAcara } from './periksaBeritaAcara';
import { periksaDuaNilai } from './periksaDuaNilai';
import { periksaEjaan } from './periksaEjaan';
import { periksaHari } from './periksaHari';
import { periksaHasilAcara } from './periksaHasilAcara';
import { periksaIsian } from './periksaIsian';
import { periksaIstilah } from './periksaIstilah';
import { periksaJudulRencana } from './periksaJudulRencana';
import { periksaKapital } from './periksaKapital';
import { periksaKeputusan } from './periksaKeputusan';
import { periksaMaknaGanda } from './periksaMaknaGanda';
import { periksaMatriks } from './periksaMatriks';
import { periksaNama, periksaNamaAspek, periksaNamaPemerintah } from './periksaNama';
import { periksaNilaiNaskah } from './periksaNilaiNaskah';
import { periksaOrang } from './periksaOrang';
import { periksaPengaduanNaskah } from './periksaPengaduanNaskah';
import { periksaPeriode } from './periksaPeriode';
import { periksaPrioritas } from './periksaPrioritas';
import { periksaRujukan } from './periksaRujukan';
import { periksaRujukanTabel } from './periksaRujukanTabel';
import { periksaSingkatan } from './periksaSingkatan';
import { periksaStatistik } from './periksaStatistik';
import { periksaTanggal } from './periksaTanggal';
import { periksaTarget } from './periksaTarget';
import { periksaTenggat } from './periksaTenggat';
import { periksaTren } from './periksaTren';
import { periksaUkuran } from './periksaUkuran';
import { periksaVariabel } from './periksaVariabel';
import { teksBeritaAcara, teksDataUmum, teksNaskah, teksTabel } from './teksDossier';
import type { Temuan, TemuanAturan } from './temuan';

const urutanAturan = new Map(Object.keys(ATURAN).map((aturan, i) => [aturan, i]));

/**
 * Everything a look through the whole dossier finds wrong or doubtful: errors first, then by rule, then by place.
 * `tahunKini` is the year it is looked at; what is planned for the year after it must have activities.
 */
export const periksaDossier = (dossier: Dossier, tahunKini: number): Temuan[] => {
  const naskah = teksNaskah(dossier);
  const narasi = [...naskah, ...teksBeritaAcara(dossier), ...teksDataUmum(dossier)];
  const semuaTeks = [...narasi, ...teksTabel(dossier)];
  const { awal, akhir } = dossier.dataUmum.tahunMatriks;
  const tahunDepan = Math.min(Math.max(tahunKini + 1, awal), akhir);
  const list: TemuanAturan[] = [
    ...periksaStatistik(dossier),
    ...periksaTarget(dossier),
    ...periksaNilaiNaskah(dossier, naskah),
    ...periksaPengaduanNaskah(dossier, naskah),
    ...periksaDuaNilai(dossier, naskah),
    ...periksaTren(dossier, naskah),
    ...periksaMaknaGanda(dossier, naskah),
    ...periksaRujukanTabel(dossier, naskah),
    ...periksaPeriode(dossier, narasi),
    ...periksaTanggal(dossier),
    ...periksaTenggat(dossier),
    ...periksaHari(narasi),
    ...periksaMatriks(dossier, tahunDepan),
    ...periksaUkuran(dossier),
    ...periksaNama(dossier),
    ...periksaNamaAspek(dossier),
    ...periksaNamaPemerintah(dossier, naskah),
    ...periksaJudulRencana(dossier, narasi),
    ...periksaSingkatan(narasi),
    ...periksaIstilah(dossier, semuaTeks),
    ...periksaKapital(dossier, semuaTeks),
    ...periksaHasilAcara(dossier),
    ...periksaPrioritas(dossier),
    ...periksaBeritaAcara(dossier),
    ...periksaVariabel(dossier),
    ...periksaIsian(naskah),
    ...periksaRujukan(dossier, naskah),
    ...periksaKeputusan(dossier, naskah),
    ...periksaOrang(dossier),
    ...periksaEjaan(dossier, semuaTeks),
  ];
  const terlihat = new Set<string>();
  return list
    .filter(({ aturan, tempat, ditemukan, seharusnya }) => {
      const tanda = JSON.stringify([aturan, tempat.jalur, ditemukan, seharusnya]);
      return !terlihat.has(tanda) && terlihat.add(tanda);
    })
    .map((temuan): Temuan => ({ ...temuan, kelas: ATURAN[temuan.aturan].kelas }))
    .toSorted(
      (a, b) =>
        KELAS_LIST.indexOf(a.kelas) - KELAS_LIST.indexOf(b.kelas) ||
        (urutanAturan.get(a.aturan) ?? 0) - (urutanAturan.get(b.aturan) ?? 0),
    );
};
