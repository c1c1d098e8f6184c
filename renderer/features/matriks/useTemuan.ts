import { useMemo, useState } from 'react';
import type { BarisMatriks, Dossier } from '../../../shared/domain/dossier';
import { prioritasKelompok, type TemuanMatriks, temuanMatriks } from '../../../shared/domain/matriks/temuanMatriks';
import { rapatUtama } from '../../../shared/domain/naskah';
import { kalimatTemuan } from '../../text/kalimatMatriks';
import { useTenang } from './useTenang';

export interface TemuanGrid {
  readonly list: readonly TemuanMatriks[];
  /** Sentences of a row, joined. */
  readonly kalimat: ReadonlyMap<string, string>;
  readonly barisIds: ReadonlySet<string>;
  readonly prioritas: ReadonlyMap<string, number>;
  readonly peringkatByAspek: ReadonlyMap<string, number>;
}

/** The year that is planned for next, as far as the plan has it. */
export const tahunDepan = ({ awal, akhir }: { readonly awal: number; readonly akhir: number }, kini: Date): number =>
  Math.min(Math.max(kini.getFullYear() + 1, awal), akhir);

/** What should be looked at in the matrix; may lag a moment behind fast typing. */
export const useTemuan = (dossier: Dossier, matriksKini: readonly BarisMatriks[]): TemuanGrid => {
  const matriks = useTenang(matriksKini);
  const { bank } = dossier;
  const { tahunMatriks } = dossier.dataUmum;
  const { prioritasList } = rapatUtama(dossier);
  const [kini] = useState(() => new Date());
  return useMemo(() => {
    const list = temuanMatriks({
      matriks,
      tahunMatriks,
      bank,
      prioritasList,
      tahunDepan: tahunDepan(tahunMatriks, kini),
    });
    const kalimat = new Map<string, string>();
    for (const temuan of list) {
      const ada = kalimat.get(temuan.barisId);
      kalimat.set(temuan.barisId, ada === undefined ? kalimatTemuan(temuan) : `${ada} ${kalimatTemuan(temuan)}`);
    }
    return {
      list,
      kalimat,
      barisIds: new Set(kalimat.keys()),
      prioritas: prioritasKelompok(bank, prioritasList),
      peringkatByAspek: new Map(
        prioritasList.flatMap(({ aspekId, peringkat }) => (peringkat === null ? [] : [[aspekId, peringkat] as const])),
      ),
    };
  }, [matriks, tahunMatriks, bank, prioritasList, kini]);
};
