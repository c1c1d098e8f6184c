/**
 * What the user gave the app. A development runtime gets the app's folder as its first argument that is no switch; a
 * packaged app is its own program.
 */
export function ownArguments(argv: readonly string[], isPackaged: boolean): string[] {
  const args = argv.slice(1);
  if (isPackaged) return args;
  const appFolder = args.findIndex((arg) => arg.codePointAt(0) !== '-'.codePointAt(0));
  return args.filter((_arg, index) => index !== appFolder);
}
