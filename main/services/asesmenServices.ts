import type { HandlersOf, NilaiTersimpan, Tersimpan } from '../../shared/contract';
import type { rapatContract } from '../../shared/contract/rapatContract';
import { hitungAsesmen } from '../../shared/domain/asesmen/hitungAsesmen';
import type { Suara } from '../../shared/domain/dossier';
import { RenaksiError } from '../../shared/errors/errorCode';
import type { Connection } from '../store/connection';
import { readBank } from '../store/repositories/bankRepository';
import {
  readNilai,
  readPesertaIds,
  saveKeputusan,
  savePenilaian,
  savePosisi,
} from '../store/repositories/rapatRepository';
import { rejectGanda } from './isiServices';
import { changeRapat, type RapatRef, requireRapat, requireRow, tersimpan } from './rapatRef';
import { requireDossier, type ServiceContext } from './serviceContext';

type AsesmenServices = Pick<
  HandlersOf<typeof rapatContract>,
  'asesmen:setNilai' | 'asesmen:saveRincian' | 'asesmen:saveSuara' | 'asesmen:setPosisi' | 'prioritas:save'
>;

type PertanyaanRef = RapatRef & { readonly pertanyaanId: string };

/** Scores, votes and priorities of a meeting, and the question it is at. */
export const asesmenServices = (context: ServiceContext): AsesmenServices => {
  const change = (ref: RapatRef, label: string, run: (connection: Connection) => void): Tersimpan =>
    tersimpan(changeRapat(context, ref, label, run));
  /** A change that moves results answers the new ones, computed from what was stored; `check` may refuse them. */
  const changeNilai = (
    ref: RapatRef,
    label: string,
    run: (connection: Connection) => void,
    check: (hasil: NilaiTersimpan['hasil']) => void = () => undefined,
  ): NilaiTersimpan => {
    const { value, disimpanPada } = changeRapat(context, ref, label, (connection) => {
      run(connection);
      const { penilaianList, prioritasList } = readNilai(connection, ref.dossierId, ref.rapatId);
      const hasil = hitungAsesmen(readBank(connection, ref.dossierId), penilaianList, prioritasList);
      check(hasil);
      return hasil;
    });
    return { disimpanPada, hasil: value };
  };
  const save = (
    connection: Connection,
    { dossierId, rapatId, pertanyaanId }: PertanyaanRef,
    isi: Parameters<typeof savePenilaian>[4],
  ): void => {
    requireRow(connection, 'pertanyaan', dossierId, 'pertanyaan_id', pertanyaanId);
    savePenilaian(connection, dossierId, rapatId, pertanyaanId, isi);
  };
  return {
    'asesmen:setNilai': ({ nilai, ...ref }) =>
      changeNilai(ref, 'asesmen:setNilai', (connection) => save(connection, ref, { nilai })),
    'asesmen:saveRincian': ({ rincian, ...ref }) =>
      change(ref, 'asesmen:saveRincian', (connection) => save(connection, ref, rincian)),
    'asesmen:saveSuara': ({ suara, ...ref }) =>
      change(ref, 'asesmen:saveSuara', (connection) => {
        rejectAsing(connection, ref, suara);
        save(connection, ref, { suara });
      }),
    'asesmen:setPosisi': ({ pertanyaanId, ...ref }) =>
      tersimpan(
        context.store.write((connection) => {
          requireDossier(connection, ref.dossierId);
          requireRapat(connection, ref);
          requireRow(connection, 'pertanyaan', ref.dossierId, 'pertanyaan_id', pertanyaanId);
          savePosisi(connection, ref.dossierId, ref.rapatId, pertanyaanId);
        }),
      ),
    'prioritas:save': ({ keputusan, ...ref }) => {
      const { aspekId } = keputusan;
      return changeNilai(
        ref,
        'prioritas:save',
        (connection) => {
          requireRow(connection, 'aspek', ref.dossierId, 'aspek_id', aspekId);
          saveKeputusan(connection, ref.dossierId, ref.rapatId, keputusan);
        },
        ({ aspekList }) => {
          // Domain rules, scoring: a tie, or a rank other than the suggested one, needs a reason.
          if (!aspekList.some((aspek) => aspek.aspekId === aspekId && aspek.isAlasanKurang)) return;
          throw new RenaksiError('BELUM_LENGKAP', { kurang: 'ALASAN', aspekId });
        },
      );
    },
  };
};

/** One vote each, and only of those on the meeting's list. */
const rejectAsing = (connection: Connection, { dossierId, rapatId }: RapatRef, suara: Suara | null): void => {
  if (suara?.cara !== 'PESERTA') return;
  const idList = suara.suaraList.map(({ pesertaId }) => pesertaId);
  rejectGanda('suara.suaraList', idList);
  const ada = readPesertaIds(connection, dossierId, rapatId);
  const i = idList.findIndex((id) => !ada.has(id));
  if (i >= 0) throw new RenaksiError('INPUT_INVALID', { tempat: `suara.suaraList[${i}]`, aturan: 'RUJUKAN_HILANG' });
};
