import { parseArgs } from 'node:util';
import * as z from 'zod';
import { berkasEksporSchema } from '../../shared/contract';
import { wrongUsage } from './CliError';
import { BERKAS_BAKU, BERKAS_LIST } from './usage';

const pathSchema = z.string().min(1).max(4096);
const satuBerkas = z.tuple([pathSchema]);

const daftarBerkas = z
  .string()
  .transform((daftar) => daftar.split(',').map((nama) => nama.trim()))
  .pipe(z.array(berkasEksporSchema).min(1));

/** An edition by its number or id. */
const edisiSchema = z.string().min(1).max(64);

/** Arguments of every command; what is not named here is refused. */
const COMMANDS = {
  contoh: z.strictObject({ berkas: satuBerkas, timpa: z.boolean().default(false) }),
  hitung: z.strictObject({ berkas: satuBerkas, json: z.boolean().default(false) }),
  periksa: z.strictObject({
    berkas: satuBerkas,
    json: z.boolean().default(false),
    semua: z.boolean().default(false),
  }),
  ekspor: z.strictObject({
    berkas: satuBerkas,
    ke: pathSchema,
    hanya: daftarBerkas.default([...BERKAS_BAKU]),
    dari: edisiSchema.optional(),
    sampai: edisiSchema.optional(),
  }),
  banding: z.strictObject({
    berkas: z.array(pathSchema).min(1).max(2),
    dari: edisiSchema.optional(),
    ke: edisiSchema.optional(),
    json: z.boolean().default(false),
  }),
  skema: z.strictObject({ berkas: satuBerkas, timpa: z.boolean().default(false) }),
};

type CommandName = keyof typeof COMMANDS;
export type Arguments =
  | { [K in CommandName]: { readonly perintah: K } & z.infer<(typeof COMMANDS)[K]> }[CommandName]
  | { readonly perintah: 'bantuan' };

const OPTIONS = {
  ke: { type: 'string' },
  dari: { type: 'string' },
  sampai: { type: 'string' },
  hanya: { type: 'string' },
  json: { type: 'boolean' },
  semua: { type: 'boolean' },
  timpa: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the command line without the program's name. Throws CliError 2 with a sentence on wrong usage. */
export const parseArguments = (args: readonly string[]): Arguments => {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    // Node's own complaints are English; the schemas below refuse the same things.
    strict: false,
    tokens: true,
  });
  const [perintah, ...berkas] = positionals;
  if (values['help'] !== undefined || perintah === 'bantuan') return { perintah: 'bantuan' };
  if (perintah === undefined) throw wrongUsage('Perintah belum disebut.');
  if (!isCommand(perintah)) throw wrongUsage(`Perintah "${perintah}" tidak dikenal.`);
  const namaList = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
  const ganda = namaList.find((nama, i) => namaList.indexOf(nama) < i);
  if (ganda !== undefined) throw wrongUsage(`Pilihan --${ganda} disebut lebih dari sekali.`);
  return parseCommand(perintah, { berkas, ...values });
};

const isCommand = (nama: string): nama is CommandName => Object.hasOwn(COMMANDS, nama);

const parseCommand = (perintah: CommandName, isi: Readonly<Record<string, unknown>>): Arguments => {
  // `--ke --json` has swallowed the next option instead of a value.
  const tertelan = Object.entries(isi).find(([, nilai]) => typeof nilai === 'string' && nilai.startsWith('--'));
  if (tertelan) throw wrongUsage(`Pilihan --${tertelan[0]} memerlukan nilai.`);
  const hasil = COMMANDS[perintah].safeParse(isi);
  if (hasil.success) return { perintah, ...hasil.data } as Arguments;
  throw wrongUsage(sentenceOf(perintah, isi, hasil.error.issues[0]));
};

const sentenceOf = (
  perintah: CommandName,
  isi: Readonly<Record<string, unknown>>,
  masalah: z.core.$ZodIssue | undefined,
): string => {
  if (masalah?.code === 'unrecognized_keys') {
    return `Pilihan --${masalah.keys[0]} tidak dikenal oleh perintah ${perintah}.`;
  }
  const [bagian] = masalah?.path ?? [];
  if (bagian === 'berkas') {
    return `Perintah ${perintah} memerlukan ${perintah === 'banding' ? 'satu atau dua' : 'tepat satu'} berkas.`;
  }
  const nama = String(bagian);
  const nilai = isi[nama];
  if (nilai === undefined) return `Perintah ${perintah} memerlukan pilihan --${nama}.`;
  if (typeof nilai !== 'string' || nilai === '') return `Pilihan --${nama} memerlukan nilai.`;
  if (nama === 'hanya') return `Pilihan --hanya mengenal ${BERKAS_LIST.join(', ')}; bukan "${nilai}".`;
  if (nama === 'ke' && perintah !== 'banding') return 'Nama folder pada --ke terlalu panjang.';
  if (nama === 'ke' || nama === 'dari' || nama === 'sampai') return `Nama edisi pada --${nama} terlalu panjang.`;
  return `Pilihan --${nama} tidak memakai nilai.`;
};
