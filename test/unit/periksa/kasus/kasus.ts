import type { Aturan } from '../../../../shared/domain/periksa/temuan';
import type { Ubah } from '../ubahBersih';

/** A rule with a change to the clean dossier that it must tell, and one much like it that it must let pass. */
export interface Kasus {
  readonly nyala: Ubah;
  readonly diam: Ubah;
  /** Year in which the dossier is looked at; 2022 when left out. */
  readonly tahunKini?: number;
}

export type KasusByAturan = Readonly<Partial<Record<Aturan, Kasus>>>;
