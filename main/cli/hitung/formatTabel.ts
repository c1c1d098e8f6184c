export interface KolomTabel {
  readonly judul: string;
  readonly rata: 'KIRI' | 'KANAN';
}

/** Text in columns of even width, with a line under the head. */
export const formatTabel = (kolomList: readonly KolomTabel[], barisList: readonly (readonly string[])[]): string => {
  const lebarList = kolomList.map(({ judul }, i) =>
    Math.max(judul.length, ...barisList.map((baris) => (baris[i] ?? '').length)),
  );
  const formatBaris = (baris: readonly string[]): string =>
    kolomList
      .map(({ rata }, i) => {
        const lebar = lebarList[i] ?? 0;
        return rata === 'KIRI' ? (baris[i] ?? '').padEnd(lebar) : (baris[i] ?? '').padStart(lebar);
      })
      .join('  ')
      .trimEnd();
  return [
    formatBaris(kolomList.map(({ judul }) => judul)),
    lebarList.map((lebar) => '-'.repeat(lebar)).join('  '),
    ...barisList.map(formatBaris),
  ].join('\n');
};
