// The settings, from the environment, checked before anything starts.
import { resolve } from 'node:path'

import { z } from 'zod'

import { mailFrom, smtpUrl, type MailSettings } from './mail/mail-settings.ts'

const truth = z
  .enum(['0', '1', 'false', 'true'], { message: 'must be 1 or 0' })
  .transform((text) => text === '1' || text === 'true')
const webAddress = z.string().transform((text, context) => {
  if (/^https?:\/\//u.test(text) && URL.canParse(text)) return new URL(text)
  context.addIssue({ code: 'custom', message: 'must be an address like https://gatepost.example.sch.uk' })
  return z.NEVER
})
/** A place away from the program: an address that takes a POST, or a folder, such as one of another machine. */
const outside = z
  .string()
  .min(1)
  .transform((text) => (/^https?:\/\//u.test(text) && URL.canParse(text) ? new URL(text) : resolve(text)))
const database = (name: string) =>
  z.string().refine((text) => text === '' || /^postgres(ql)?:\/\//u.test(text), {
    message: `must be an address like postgres://login:password@host/${name}`,
  })

const shape = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/u, 'must be a number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a number from 0 to 65535')
    .default(4190),
  HOST: z.string().min(1, 'must be an address or host name of this machine').default('127.0.0.1'),
  GATEPOST_DATA: z.string().min(1, 'must name a folder').default('.gatepost'),
  DATABASE_URL: database('gatepost').default(''),
  DATABASE_OWNER_URL: database('gatepost').default(''),
  DATABASE_BACKUP_URL: database('gatepost').default(''),
  PUBLIC_URL: webAddress.optional(),
  TRUST_PROXY: truth.default(false),
  GATEPOST_SECRET: z
    .string()
    .regex(/^[\da-f]{64}$/iu, 'must be 64 digits or letters a to f')
    .optional(),
  SMTP_URL: smtpUrl.optional(),
  MAIL_FROM: mailFrom.optional(),
  TIMESTAMP_URL: webAddress.optional(),
  LEDGER_OUTSIDE: outside.optional(),
})

export interface Settings {
  port: number
  host: string
  /** The data folder, whole path. */
  folder: string
  /** Serves; undefined: the embedded server of the data folder. */
  databaseUrl: string | undefined
  /** Migrates. */
  databaseOwnerUrl: string | undefined
  /** Sees every row, for back-ups alone. */
  databaseBackupUrl: string | undefined
  publicUrl: URL | undefined
  trustProxy: boolean
  /** What pictures and kept typing are sealed with, 32 bytes; undefined: the secret in the data folder. */
  secret: Buffer | undefined
  /** How letters are sent; undefined: they wait. */
  mail: MailSettings | undefined
  /** Who stamps evidence with the time (RFC 3161); undefined: it has its fingerprint alone. */
  timeStamps: URL | undefined
  /** Where the ledger's checkpoints go besides the letters: an address, or a folder's whole path. */
  ledgerOutside: URL | string | undefined
}

/** Reads the settings, or says what is wrong with each, in sentences. */
export function readSettings(
  environment: NodeJS.ProcessEnv,
): { ok: true; settings: Settings } | { ok: false; problems: string[] } {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = shape.safeParse(set)
  if (!read.success)
    return {
      ok: false,
      problems: read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`),
    }
  const { data } = read
  const lacking = halves(data)
  return lacking.length > 0 ? { ok: false, problems: lacking } : { ok: true, settings: settingsOf(data) }
}

type Data = z.infer<typeof shape>

/** What was set without the other half that it needs. */
const halves = (data: Data): string[] => [
  ...(data.DATABASE_OWNER_URL && !data.DATABASE_URL
    ? ['DATABASE_OWNER_URL is set without DATABASE_URL: set both, or neither.']
    : []),
  ...(data.SMTP_URL && !data.MAIL_FROM
    ? [
        'SMTP_URL is set without MAIL_FROM: set MAIL_FROM to the address that letters come from, such as office@oakfield.example.',
      ]
    : []),
]

const settingsOf = (data: Data): Settings => ({
  port: data.PORT,
  host: data.HOST,
  folder: resolve(data.GATEPOST_DATA),
  databaseUrl: data.DATABASE_URL || undefined,
  databaseOwnerUrl: data.DATABASE_OWNER_URL || undefined,
  databaseBackupUrl: data.DATABASE_BACKUP_URL || undefined,
  publicUrl: data.PUBLIC_URL,
  trustProxy: data.TRUST_PROXY,
  secret: data.GATEPOST_SECRET === undefined ? undefined : Buffer.from(data.GATEPOST_SECRET, 'hex'),
  ledgerOutside: data.LEDGER_OUTSIDE,
  mail: data.SMTP_URL && data.MAIL_FROM && { server: data.SMTP_URL, from: data.MAIL_FROM },
  timeStamps: data.TIMESTAMP_URL,
})
