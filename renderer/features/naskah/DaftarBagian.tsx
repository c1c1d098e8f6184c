import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { type BagianNaskah, jenisBagianSchema } from '../../../shared/domain/dossier';
import { naskahDicetak } from '../../../shared/domain/naskah';
import { geserTingkat } from '../../../shared/domain/naskah/geserTingkat';
import { pindahBagian } from '../../../shared/domain/naskah/pindahBagian';
import { posisiSisip } from '../../../shared/domain/naskah/posisiSisip';
import { akhirCabang } from '../../../shared/domain/naskah/tingkatBagian';
import { useTetap } from '../../data/useTetap';
import { NASKAH } from '../../text/naskah';
import { NAMA_JENIS_BAGIAN, SUSUNAN } from '../../text/naskahSusunan';
import { BarisBagian } from './susunan/BarisBagian';
import { HapusBagian } from './susunan/HapusBagian';
import { MenuBagian } from './susunan/MenuBagian';
import classes from './susunan/susunan.module.css';
import { useCommandsBagian } from './susunan/useCommandsBagian';
import { useDaftarBagian } from './susunan/useDaftarBagian';
import { useSeretBagian } from './susunan/useSeretBagian';
import type { SusunanNaskah } from './susunan/useSusunanNaskah';

export interface DaftarBagianProps {
  readonly naskah: readonly BagianNaskah[];
  readonly nomorById: ReadonlyMap<string, string>;
  /** A title with its variables filled in. */
  readonly isiJudul: (judul: string) => string;
  readonly dipilih: string;
  readonly susunan: SusunanNaskah;
  readonly onPilih: (bagianId: string) => void;
  readonly onTemplat: () => void;
}

/** Focus one row up or down, without choosing it. */
const langkah = (event: KeyboardEvent): void => {
  const arah = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (arah === 0 || event.altKey || event.ctrlKey || !(event.target instanceof Element)) return;
  const baris = event.target.closest('[data-bagian]');
  const lain = arah > 0 ? baris?.nextElementSibling : baris?.previousElementSibling;
  if (!baris) return;
  event.preventDefault();
  lain?.querySelector('button')?.focus();
};

/** The sections in reading order with their generated numbers, and all that changes their order. */
export const DaftarBagian = ({
  naskah,
  nomorById,
  isiJudul,
  dipilih,
  susunan,
  onPilih,
  onTemplat,
}: DaftarBagianProps) => {
  const [dihapus, setDihapus] = useState<string | null>(null);
  const aksi = useDaftarBagian(naskah, susunan, onPilih);
  const seret = useSeretBagian(aksi.taruh);
  const pilih = useTetap(onPilih);
  useCommandsBagian({ dipilih, aksi, onHapus: setDihapus });
  const dicetak = new Set(naskahDicetak(naskah).map(({ bagianId }) => bagianId));
  const i = naskah.findIndex(({ bagianId }) => bagianId === dipilih);
  const iHapus = naskah.findIndex(({ bagianId }) => bagianId === dihapus);
  return (
    <nav className={classes.daftar} aria-label={NASKAH.bagian}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys and drags of the buttons in it */}
      <ul className={classes.gulung} onKeyDown={langkah} {...seret.props}>
        {naskah.map(({ bagianId, jenis, judul, isDicetak }) => (
          <BarisBagian
            key={bagianId}
            bagianId={bagianId}
            jenis={jenis}
            judul={isiJudul(judul)}
            nomor={nomorById.get(bagianId) ?? ''}
            isDicetak={dicetak.has(bagianId)}
            isDipilih={bagianId === dipilih}
            sasaran={seret.sasaran?.bagianId === bagianId ? seret.sasaran.sisi : null}
            onPilih={pilih}
          >
            {bagianId === dipilih && (
              <MenuBagian
                nama={isiJudul(judul).trim() || NASKAH.tanpaJudul}
                isDicetak={isDicetak}
                bolehPindah={(arah) => pindahBagian(naskah, i, arah) !== null}
                bolehTingkat={(arah) => geserTingkat(naskah, i, arah) !== null}
                bolehTambah={(jenisBaru, sisi) => posisiSisip(naskah, { i, sisi }, jenisBaru) !== null}
                onPindah={(arah) => aksi.pindah(bagianId, arah)}
                onTingkat={(arah) => aksi.tingkat(bagianId, arah)}
                onCetak={() => aksi.cetak(bagianId)}
                onHapus={() => setDihapus(bagianId)}
                onTambah={(jenisBaru, sisi) => aksi.tambah(jenisBaru, { i, sisi })}
                onTemplat={onTemplat}
              />
            )}
          </BarisBagian>
        ))}
      </ul>
      <div className={classes.kaki}>
        <Menu position="top-start" withinPortal>
          <Menu.Target>
            <Button
              fullWidth
              size="xs"
              variant="subtle"
              justify="flex-start"
              leftSection={<IconPlus size={15} aria-hidden="true" />}
            >
              {SUSUNAN.tambah}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {jenisBagianSchema.options.map((jenis) => (
              <Menu.Item
                key={jenis}
                disabled={posisiSisip(naskah, { i, sisi: 'SESUDAH' }, jenis) === null}
                onClick={() => aksi.tambah(jenis, { i, sisi: 'SESUDAH' })}
              >
                {NAMA_JENIS_BAGIAN[jenis]}
              </Menu.Item>
            ))}
            <Menu.Divider />
            <Menu.Item onClick={onTemplat}>{SUSUNAN.dariTemplat}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <HapusBagian
        cabang={iHapus < 0 ? null : naskah.slice(iHapus, akhirCabang(naskah, iHapus))}
        onBatal={() => setDihapus(null)}
        onHapus={() => {
          setDihapus(null);
          if (dihapus !== null) aksi.hapus(dihapus);
        }}
      />
    </nav>
  );
};
