/** Years in few characters, three or more in a row as a range: `2021, 2023-2025`; `–` for none. Ascending input. */
export const formatTahunList = (tahunList: readonly number[]): string => {
  const deretList: number[][] = [];
  for (const tahun of tahunList) {
    const deret = deretList.at(-1);
    if (deret?.at(-1) === tahun - 1) deret.push(tahun);
    else deretList.push([tahun]);
  }
  return (
    deretList.map((deret) => (deret.length > 2 ? `${deret[0]}-${deret.at(-1)}` : deret.join(', '))).join(', ') || '–'
  );
};
