import { Stack, Switch } from '@mantine/core';
import { useDisclosure, useLocalStorage } from '@mantine/hooks';
import { useMemo, useRef } from 'react';
import type { RapatLengkap } from '../../../shared/contract';
import type { Nilai } from '../../../shared/domain/dossier';
import { hitungSuara } from '../../../shared/domain/rapat/hitungSuara';
import { useTempat } from '../../data/useTempat';
import { useTetap } from '../../data/useTetap';
import { teksSkor } from '../../text/skor';
import { BannerDisahkan } from '../rapat/BannerDisahkan';
import { BarisTombol } from './BarisTombol';
import { DaftarRel } from './DaftarRel';
import { nextBelumDinilai, nextSetelahNilai } from './daftarPertanyaan';
import { KepalaSkor } from './KepalaSkor';
import { PertanyaanPanel } from './PertanyaanPanel';
import { PilihTerdahulu } from './PilihTerdahulu';
import { RataRataPanel } from './RataRataPanel';
import { RincianPertanyaan } from './RincianPertanyaan';
import { RingkasanSuara } from './RingkasanSuara';
import { SuaraDialog } from './SuaraDialog';
import classes from './skor.module.css';
import { usePosisi } from './usePosisi';
import { useRincian } from './useRincian';
import { useRincianNanti } from './useRincianNanti';
import { useSkor } from './useSkor';
import { useSkorCommands } from './useSkorCommands';
import { useTerdahulu } from './useTerdahulu';
import { useUrungSkor } from './useUrungSkor';

export interface MejaSkorProps {
  readonly dossierId: string;
  readonly data: RapatLengkap;
}

/** The meeting's table: one question, its scale, the list of all questions and the live means. */
export const MejaSkor = ({ dossierId, data }: MejaSkorProps) => {
  const { rapatId, pesertaList, pengesahan } = data.rapat;
  const isTerkunci = pengesahan !== null;
  const { daftar, hasil, setNilai } = useSkor(dossierId, data);
  const tempat = useTempat(rapatId);
  // What a finding about missing scores is about.
  const { posisi, pindah } = usePosisi(dossierId, data, daftar, tempat?.includes('.penilaianList') === true);
  const pilihanTerdahulu = useTerdahulu(dossierId, data);
  const [isOtomatis, setOtomatis] = useLocalStorage({ key: 'skor.lanjutOtomatis', defaultValue: true });
  const [isSuara, suara] = useDisclosure(false);
  const catatanRef = useRef<HTMLTextAreaElement>(null);
  const buktiRef = useRef<HTMLTextAreaElement>(null);
  const pendapatRef = useRef<HTMLTextAreaElement>(null);
  const { saveIsian, setDilewati } = useRincian(dossierId, rapatId);
  const butir = daftar[posisi];
  const rincian = useRincianNanti(butir);
  const hasilSuara = useMemo(() => hitungSuara(butir?.suara ?? null), [butir?.suara]);

  const nilai = useTetap((baru: Nilai | null): void => {
    if (!butir) return;
    if (butir.nilai !== baru || butir.isGagal) setNilai(butir.pertanyaanId, baru);
    const berikut = baru === null || !isOtomatis ? null : nextSetelahNilai(daftar, posisi);
    if (berikut !== null) pindah(berikut);
  });
  /** The saved line shows a failure and offers the retry. */
  const tandai = (dilewati: boolean): void => {
    if (butir) setDilewati(butir.pertanyaanId, dilewati).catch(() => undefined);
  };
  const batalLewati = useTetap(() => tandai(false));
  const keadaan = {
    isAdaNilai: butir?.nilai != null,
    isAdaSisa: useMemo(() => nextBelumDinilai(daftar, posisi) !== null, [daftar, posisi]),
    isAwal: posisi === 0,
    isAkhir: posisi === daftar.length - 1,
    isTerkunci,
  };
  const perintah = useSkorCommands({
    ...keadaan,
    nilai,
    geser: (langkah) => pindah(posisi + langkah),
    lewati: () => {
      if (!butir?.dilewati) tandai(true);
      const berikut = nextSetelahNilai(daftar, posisi);
      if (berikut !== null) pindah(berikut);
    },
    kembali: () => pindah(nextBelumDinilai(daftar, posisi) ?? posisi),
    bukaSuara: suara.open,
    tulisCatatan: () => rincian.fokus(catatanRef),
    tulisBukti: () => rincian.fokus(buktiRef),
    tulisPendapat: () => rincian.fokus(pendapatRef),
    urungkan: useUrungSkor(dossierId, (id) => pindah(daftar.findIndex(({ pertanyaanId }) => pertanyaanId === id))),
  });

  const kaki = useMemo(
    () => (
      <Stack gap={6}>
        <PilihTerdahulu pilihan={pilihanTerdahulu} />
        {!isTerkunci && (
          <Switch
            size="sm"
            label={teksSkor.lanjutOtomatis}
            checked={isOtomatis}
            onChange={(event) => setOtomatis(event.currentTarget.checked)}
          />
        )}
      </Stack>
    ),
    [pilihanTerdahulu, isTerkunci, isOtomatis, setOtomatis],
  );

  if (!butir || !rincian.butir) return null;
  const { pertanyaanId } = butir;
  return (
    <div className={classes.layar}>
      <KepalaSkor
        dossierId={dossierId}
        rapatId={rapatId}
        nama={data.rapat.nama}
        pengesahan={pengesahan}
        batasWaktu={data.rapat.batasWaktu}
        pertanyaanId={pertanyaanId}
      />
      {isTerkunci && <BannerDisahkan rapat={data.rapat} />}
      <div className={classes.meja}>
        <DaftarRel daftar={daftar} hasil={hasil} posisi={posisi} onPilih={pindah}>
          {kaki}
        </DaftarRel>
        <div className={classes.tengah}>
          <PertanyaanPanel
            dossierId={dossierId}
            bank={data.bank}
            butir={butir}
            jumlah={daftar.length}
            jumlahDinilai={hasil.jumlahDinilai}
            terdahulu={pilihanTerdahulu.terdahulu}
            isTerkunci={isTerkunci}
            onNilai={nilai}
            onBatalLewati={batalLewati}
          />
          {hasilSuara.total > 0 && <RingkasanSuara hasil={hasilSuara} />}
          <BarisTombol perintah={perintah} {...keadaan} />
          <div className={classes.rincian}>
            <RincianPertanyaan
              key={rincian.butir.pertanyaanId}
              dossierId={dossierId}
              kunci={`rincian:${dossierId}:${rapatId}:${rincian.butir.pertanyaanId}`}
              butir={rincian.butir}
              isTerkunci={isTerkunci}
              simpan={saveIsian}
              catatanRef={catatanRef}
              buktiRef={buktiRef}
              pendapatRef={pendapatRef}
            />
          </div>
          <RataRataPanel dossierId={dossierId} hasil={hasil} aspekIdAktif={butir.aspekId} />
        </div>
      </div>
      <SuaraDialog
        opened={isSuara}
        onClose={suara.close}
        dossierId={dossierId}
        rapatId={rapatId}
        butir={butir}
        pesertaList={pesertaList}
        skalaList={data.bank.skalaList}
        isTerkunci={isTerkunci}
        onPakaiModus={nilai}
      />
    </div>
  );
};
