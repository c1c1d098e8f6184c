import { FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';

/** What `electron-builder.yml` asks for, by the fuse's name. */
export const WANTED_FUSES = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  GrantFileProtocolExtraPrivileges: false,
} as const;

/**
 * Reads the fuses back out of a packaged program. `wrong` are those that stand otherwise; `absent` those its Electron
 * doesn't know yet.
 */
export async function checkFuses(program: string): Promise<{ wrong: string[]; absent: string[] }> {
  const wire = await getCurrentFuseWire(program);
  if (wire.version !== FuseVersion.V1) throw new Error(`Unknown fuse version ${String(wire.version)}`);
  const wrong: string[] = [];
  const absent: string[] = [];
  for (const [name, wanted] of Object.entries(WANTED_FUSES)) {
    const state = wire[FuseV1Options[name as keyof typeof WANTED_FUSES]];
    if (state === undefined || state === FuseState.INHERIT || state === FuseState.REMOVED) absent.push(name);
    else if ((state === FuseState.ENABLE) !== wanted) wrong.push(name);
  }
  return { wrong, absent };
}
