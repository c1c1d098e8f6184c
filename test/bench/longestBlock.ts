/** Longest time nothing else could run, in milliseconds; `sendiri` is the most this thread itself worked in one go. */
export interface Block {
  readonly lama: number;
  readonly sendiri: number;
}

/** Processor time of this thread in milliseconds. */
const ownTime = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** A machine that is busy with something else lengthens `lama` alone. */
export async function longestBlock(run: () => Promise<void>): Promise<Block> {
  let [last, lastOwn] = [performance.now(), ownTime()];
  let [lama, sendiri] = [0, 0];
  const look = (): void => {
    const [now, own] = [performance.now(), ownTime()];
    lama = Math.max(lama, now - last);
    sendiri = Math.max(sendiri, own - lastOwn);
    [last, lastOwn] = [now, own];
  };
  const timer = setInterval(look, 1);
  await run();
  look();
  clearInterval(timer);
  return { lama, sendiri };
}
