import type { HandlersOf, NilaiTersimpan, Tersimpan } from '../../shared/contract';
import type { rapatContract } from '../../shared/contract/rapatContract';
import { type HasilAsesmen, hitungAsesmen } from '../../shared/domain/asesmen/hitungAsesmen';
import type { Bank, Rapat } from '../../shared/domain/dossier';
import { RenaksiError } from '../../shared/errors/errorCode';
import type { Connection } from '../store/connection';
import { readBank } from '../store/repositories/bankRepository';
import {
  readNilai,
  readPosisi,
  readRapat,
  saveKeputusan,
  savePenilaian,
  savePesertaList,
  savePosisi,
} from '../store/repositories/rapatRepository';
import { updateRow } from '../store/rows/syncRows';
import { rejectGanda, requireOne } from './isiServices';
import { changeDossier, readFrom, requireDossier, type ServiceContext } from './serviceContext';

type RapatServices = Omit<HandlersOf<typeof rapatContract>, 'bank:save'>;

interface RapatRef {
  readonly dossierId: string;
  readonly rapatId: string;
}

/** The meeting: its data, attendance, scores, priorities and minutes. */
export const rapatServices = (context: ServiceContext): RapatServices => {
  const change = ({ dossierId }: RapatRef, label: string, run: (connection: Connection) => void): Tersimpan => {
    const { disimpanPada } = changeDossier(context, { dossierId, label }, run);
    return { disimpanPada };
  };
  /** A change that moves results answers the new ones, computed from what was stored. */
  const changeNilai = (ref: RapatRef, label: string, run: (connection: Connection) => void): NilaiTersimpan => {
    const { value, disimpanPada } = changeDossier(context, { dossierId: ref.dossierId, label }, (connection) => {
      requireRapat(connection, ref);
      run(connection);
      return hasilOf(connection, ref);
    });
    return { disimpanPada, hasil: value };
  };
  return {
    'rapat:get': ({ dossierId, rapatId }) =>
      readFrom(context, dossierId, (connection) => {
        const bank = readBank(connection, dossierId);
        const rapat = readRapat(connection, dossierId, rapatId);
        if (!rapat) throw new RenaksiError('NOT_FOUND', { rapatId });
        const pertanyaanTerakhir = readPosisi(connection, dossierId, rapat.rapatId);
        return { bank, rapat, hasil: hitung(bank, rapat), pertanyaanTerakhir };
      }),
    'rapat:saveInfo': ({ info, ...ref }) =>
      change(ref, 'rapat:saveInfo', (connection) =>
        updateRapat(connection, ref, {
          nama: info.nama,
          tanggal: info.tanggal,
          waktu_mulai: info.waktuMulai,
          waktu_selesai: info.waktuSelesai,
          tempat: info.tempat,
          agenda: info.agenda,
          pimpinan: JSON.stringify(info.pimpinan),
          notulis: JSON.stringify(info.notulis),
        }),
      ),
    'rapat:saveBeritaAcara': ({ beritaAcara, ...ref }) =>
      change(ref, 'rapat:saveBeritaAcara', (connection) =>
        updateRapat(connection, ref, { berita_acara: JSON.stringify(beritaAcara) }),
      ),
    'rapat:savePeserta': ({ pesertaList, ...ref }) => {
      rejectGanda(
        'pesertaList',
        pesertaList.map(({ pesertaId }) => pesertaId),
      );
      return change(ref, 'rapat:savePeserta', (connection) => {
        requireRapat(connection, ref);
        rejectMilikRapatLain(connection, ref, pesertaList);
        savePesertaList(connection, ref.dossierId, ref.rapatId, pesertaList);
      });
    },
    'asesmen:setNilai': ({ pertanyaanId, nilai, ...ref }) =>
      changeNilai(ref, 'asesmen:setNilai', (connection) => {
        requirePertanyaan(connection, ref.dossierId, pertanyaanId);
        savePenilaian(connection, ref.dossierId, ref.rapatId, pertanyaanId, { nilai });
      }),
    'asesmen:setCatatan': ({ pertanyaanId, catatan, bukti, ...ref }) =>
      change(ref, 'asesmen:setCatatan', (connection) => {
        requireRapat(connection, ref);
        requirePertanyaan(connection, ref.dossierId, pertanyaanId);
        savePenilaian(connection, ref.dossierId, ref.rapatId, pertanyaanId, { catatan, bukti });
      }),
    'asesmen:setPosisi': ({ pertanyaanId, ...ref }) => {
      const { disimpanPada } = context.store.write((connection) => {
        requireDossier(connection, ref.dossierId);
        requireRapat(connection, ref);
        requirePertanyaan(connection, ref.dossierId, pertanyaanId);
        savePosisi(connection, ref.dossierId, ref.rapatId, pertanyaanId);
      });
      return { disimpanPada };
    },
    'prioritas:save': ({ keputusan, ...ref }) =>
      changeNilai(ref, 'prioritas:save', (connection) => {
        requireRow(connection, 'aspek', ref.dossierId, 'aspek_id', keputusan.aspekId);
        saveKeputusan(connection, ref.dossierId, ref.rapatId, keputusan);
      }),
  };
};

const hitung = (bank: Bank, { penilaianList, prioritasList }: ReturnType<typeof readNilai>): HasilAsesmen =>
  hitungAsesmen(bank, penilaianList, prioritasList);

const hasilOf = (connection: Connection, { dossierId, rapatId }: RapatRef): HasilAsesmen =>
  hitung(readBank(connection, dossierId), readNilai(connection, dossierId, rapatId));

const updateRapat = (
  connection: Connection,
  { dossierId, rapatId }: RapatRef,
  values: Parameters<typeof updateRow>[3],
): void =>
  requireOne(updateRow(connection, 'rapat', { dossier_id: dossierId, rapat_id: rapatId }, values), 'rapatId', rapatId);

const requireRow = (connection: Connection, table: string, dossierId: string, kolom: string, id: string): void => {
  const ada = connection
    .prepare(`SELECT 1 AS ada FROM ${table} WHERE dossier_id = ? AND ${kolom} = ?`)
    .get(dossierId, id);
  if (!ada) throw new RenaksiError('NOT_FOUND', { [kolom]: id });
};

const requireRapat = (connection: Connection, { dossierId, rapatId }: RapatRef): void =>
  requireRow(connection, 'rapat', dossierId, 'rapat_id', rapatId);

const requirePertanyaan = (connection: Connection, dossierId: string, pertanyaanId: string): void =>
  requireRow(connection, 'pertanyaan', dossierId, 'pertanyaan_id', pertanyaanId);

/** An attendant's id belongs to one meeting of the dossier. */
const rejectMilikRapatLain = (
  connection: Connection,
  { dossierId, rapatId }: RapatRef,
  pesertaList: Rapat['pesertaList'],
): void => {
  const lain = new Set(
    connection
      .prepare('SELECT peserta_id FROM peserta WHERE dossier_id = ? AND rapat_id <> ?')
      .all(dossierId, rapatId)
      .map((row) => row['peserta_id']),
  );
  const i = pesertaList.findIndex(({ pesertaId }) => lain.has(pesertaId));
  if (i >= 0) throw new RenaksiError('INPUT_INVALID', { tempat: `pesertaList[${i}]`, aturan: 'ID_GANDA' });
};
