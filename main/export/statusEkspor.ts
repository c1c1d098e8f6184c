import type { BerkasEkspor, StatusEkspor } from '../../shared/contract';
import type { Langkah } from './workerProtocol';

/** Part of one document's work that each step takes, measured on the PDF of the sample. */
const BAGIAN: Readonly<Record<Langkah['langkah'], { readonly dari: number; readonly sampai: number }>> = {
  MENYUSUN: { dari: 0, sampai: 0.05 },
  MENATA: { dari: 0.05, sampai: 0.5 },
  MENULIS: { dari: 0.5, sampai: 1 },
};

/** Status of a job that waits for its turn. */
export const awalStatus = (eksporId: string, dossierId: string): StatusEkspor => ({
  eksporId,
  dossierId,
  state: 'BERJALAN',
  berkas: null,
  langkah: null,
  ke: null,
  dari: null,
  bagian: 0,
  jadiList: [],
  errorCode: null,
});

/** What a step of document `urutan` (from 0) of `jumlah` changes in the status; `bagian` never goes back. */
export const majukanStatus = (
  status: StatusEkspor,
  berkas: BerkasEkspor,
  { langkah, ke, dari }: Langkah,
  urutan: number,
  jumlah: number,
): StatusEkspor => {
  const rentang = BAGIAN[langkah];
  const dalam = ke !== null && dari !== null && dari > 0 ? Math.min(1, ke / dari) : 0;
  const bagian = (urutan + rentang.dari + dalam * (rentang.sampai - rentang.dari)) / jumlah;
  return { ...status, berkas, langkah, ke, dari, bagian: Math.max(status.bagian, bagian) };
};
