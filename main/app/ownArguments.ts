/**
 * What the user gave the app. A packaged app is its own program; a development runtime gets modules to load first
 * (`-r <module>`), switches and then the app's folder, which is its first argument that is no switch.
 */
export function ownArguments(argv: readonly string[], isPackaged: boolean): string[] {
  const args = argv.slice(1);
  if (isPackaged) return args;
  const own: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    if (arg === '-r' || arg === '--require') index++;
    else if (arg.startsWith('-')) own.push(arg);
    else return [...own, ...args.slice(index + 1)];
  }
  return own;
}
