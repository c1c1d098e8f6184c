import { useState } from 'react';
import { nomorNaskah } from '../../../shared/domain/naskah';
import type { LayarProps } from '../../app/layarList';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';
import { useParamBagian } from '../../data/paramBaris';
import { useDossierSiap } from '../../data/queries';
import { NASKAH } from '../../text/naskah';
import { BagianEditor } from './BagianEditor';
import { DaftarBagian } from './DaftarBagian';
import classes from './Naskah.module.css';

/** The narrative: its sections at the left, the blocks of one of them at the right. */
const NaskahScreen = ({ dossierId }: LayarProps) => {
  const dossier = useDossierSiap(dossierId);
  const { naskah } = dossier;
  const [dipilih, setDipilih] = useState(useParamBagian());
  const bagian = naskah.find(({ bagianId }) => bagianId === dipilih) ?? naskah[0];
  if (!bagian) {
    return (
      <>
        <PageHeader judul={NASKAH.judul} keterangan={NASKAH.keterangan} />
        <EmptyState judul={NASKAH.kosong} keterangan={NASKAH.kosongKeterangan} />
      </>
    );
  }
  const nomorById = nomorNaskah(naskah);
  return (
    <div className={classes.layar}>
      <PageHeader judul={NASKAH.judul} keterangan={NASKAH.keterangan} />
      <div className={classes.badan}>
        <DaftarBagian naskah={naskah} nomorById={nomorById} dipilih={bagian.bagianId} onPilih={setDipilih} />
        <BagianEditor
          key={bagian.bagianId}
          dossier={dossier}
          bagian={bagian}
          nomor={nomorById.get(bagian.bagianId) ?? ''}
        />
      </div>
    </div>
  );
};
export default NaskahScreen;
