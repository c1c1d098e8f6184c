const pisah = (path: string): number => Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));

/** Last part of a path of Windows or Unix. */
export const namaOf = (path: string): string => path.slice(pisah(path) + 1);

/** A path without its last part; empty when it has no other. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, pisah(path)));
