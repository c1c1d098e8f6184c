/** A fresh id for something the window makes (an official, a block, a participant). */
export const newId = (): string => crypto.randomUUID();
