import { Accordion, Box, Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { isBankBeku } from '../../../../shared/domain/asesmen/isBankBeku';
import { ASPEK_MAKS, type Aspek } from '../../../../shared/domain/dossier';
import { moveAt, replaceAt, without } from '../../../components/urutan';
import { newId } from '../../../data/newId';
import { useDossierSiap } from '../../../data/queries';
import type { Draf } from '../../../data/useDraf';
import { teksBank } from '../../../text/bankPertanyaan';
import { ButirAspek } from './ButirAspek';

/** So many questions are drawn at once; of a larger bank, one aspect is open. */
const BUKA_SEMUA = 40;

export interface TabPertanyaanProps {
  readonly dossierId: string;
  readonly form: Draf<Aspek[]>;
  /** Path of the dossier that the address names: its aspect stands open. */
  readonly tempat: string | null;
}

const terbukaAwal = (list: readonly Aspek[], tempat: string | null): string[] => {
  const ditunjuk = list.find(({ aspekId }) => tempat?.startsWith(`bank.aspekList[${aspekId}]`));
  const jumlah = list.reduce((sampai, { pertanyaanList }) => sampai + pertanyaanList.length, 0);
  const buka = jumlah <= BUKA_SEMUA ? list : [ditunjuk ?? list[0]];
  return buka.flatMap((aspek) => (aspek ? [aspek.aspekId] : []));
};

/** The question bank of the dossier: wording at any time, aspects and questions until the first score. */
export const TabPertanyaan = ({ dossierId, form, tempat }: TabPertanyaanProps) => {
  const { rapatList } = useDossierSiap(dossierId);
  const { draf, setDraf, errors, flush } = form;
  const [terbuka, setTerbuka] = useState(() => terbukaAwal(draf, tempat));
  const isBeku = isBankBeku(rapatList);
  const isDisahkan = rapatList.some(({ pengesahan }) => pengesahan !== null);
  const nomorAwalOf = (i: number): number =>
    1 + draf.slice(0, i).reduce((sampai, { pertanyaanList }) => sampai + pertanyaanList.length, 0);
  return (
    <Box maw={980} onBlur={() => void flush()}>
      <Text size="sm" c="dimmed" mb="xs">
        {teksBank.petunjuk} {isBeku && (isDisahkan ? teksBank.bekuDisahkan : teksBank.beku)}
      </Text>
      {draf.length === 0 && (
        <Text size="sm" mb="xs">
          {teksBank.kosong}
        </Text>
      )}
      <Accordion multiple variant="contained" order={2} keepMounted={false} value={terbuka} onChange={setTerbuka}>
        {draf.map((aspek, i) => (
          <ButirAspek
            key={aspek.aspekId}
            aspek={aspek}
            nomor={i + 1}
            jumlah={draf.length}
            nomorAwal={nomorAwalOf(i)}
            isBeku={isBeku}
            errorOf={(bidang) => errors.get(`${i}.${bidang}`)}
            onUbah={(baru) => setDraf((lama) => replaceAt(lama, i, baru))}
            onGeser={(langkah) => setDraf((lama) => [...moveAt(lama, i, langkah)])}
            onHapus={() => setDraf((lama) => without(lama, i))}
          />
        ))}
      </Accordion>
      {!isBeku && (
        <Button
          size="xs"
          mt="sm"
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden="true" />}
          disabled={draf.length >= ASPEK_MAKS}
          onClick={() => {
            const aspekId = newId();
            setDraf((lama) => [
              ...lama,
              { aspekId, nama: '', namaKategorisasi: '', kelompokProgramId: null, pertanyaanList: [] },
            ]);
            setTerbuka((lama) => [...lama, aspekId]);
          }}
        >
          {teksBank.tambahAspek}
        </Button>
      )}
    </Box>
  );
};
