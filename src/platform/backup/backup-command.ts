// gatepost backup FILE, gatepost restore FILE: what they are asked, where they look, what they say.
import { access, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { systemClock } from '../clock.ts'
import { superuser } from '../embedded/cluster.ts'
import { appRole, databaseName, ownerRole } from '../embedded/roles.ts'
import { startEmbedded } from '../embedded/start-embedded.ts'
import { wholeEmbedded } from '../embedded/whole-embedded.ts'
import { readSettings, type Settings } from '../settings.ts'
import { makeBackup, openBackup } from './make-backup.ts'
import { restoreBackup, type Logins } from './restore-backup.ts'

type Told = { ok: true; out: string } | { ok: false; problem: string }
type Opened<What> = { ok: true; what: What; stop: () => Promise<void> } | { ok: false; problem: string }

const options = {
  json: { type: 'boolean', default: false },
  recipient: { type: 'string', multiple: true, default: [] as string[] },
  identity: { type: 'string', multiple: true, default: [] as string[] },
  'passphrase-file': { type: 'string' },
  'without-secret': { type: 'boolean', default: false },
} as const

const keepTheSecret =
  'The program’s secret is not in it: keep the file program-secret of the data folder, or GATEPOST_SECRET, in another place. Without it pictures, sealed texts and codes can’t be read again.'

/** `args`: what stands behind "backup". */
export async function backupCommand(args: readonly string[]): Promise<Told> {
  const asked = await readAsked(args)
  const usage = 'Type gatepost backup FILE with --recipient age1…, or with --passphrase-file FILE.'
  if (!asked.ok) return { ok: false, problem: asked.problem ?? usage }
  const { file, phrase, values } = asked
  if (phrase === undefined && values.recipient.length === 0) return { ok: false, problem: usage }
  const to = phrase === undefined ? { recipients: values.recipient } : { phrase }
  return withSettings(async (settings) => {
    const opened = await wholeOf(settings)
    if (!opened.ok) return opened
    const now = systemClock()
    await makeBackup(opened.what, file, to, now).finally(opened.stop)
    const { size } = await stat(file)
    return {
      ok: true,
      out: values.json
        ? JSON.stringify({ file, bytes: size, madeAt: now.toISOString() })
        : `Everything in the database stands in ${file} (${size.toLocaleString('en-GB')} bytes), sealed.\n${keepTheSecret}`,
    }
  })
}

/** `args`: what stands behind "restore". */
export async function restoreCommand(args: readonly string[]): Promise<Told> {
  const asked = await readAsked(args)
  const usage = 'Type gatepost restore FILE with --identity KEY-FILE, or with --passphrase-file FILE.'
  if (!asked.ok) return { ok: false, problem: asked.problem ?? usage }
  const { file, phrase, values } = asked
  if (phrase === undefined && values.identity.length === 0) return { ok: false, problem: usage }
  const by = phrase === undefined ? { identities: await identitiesIn(values.identity) } : { phrase }
  return withSettings(async (settings) => {
    if (!values['without-secret'] && !(await hasSecret(settings)))
      return { ok: false, problem: bringTheSecret }
    const reader = await openBackup(file, by)
    const opened = await emptyOf(settings)
    if (!opened.ok) return opened
    const done = await restoreBackup(opened.what, reader, systemClock()).finally(opened.stop)
    if (!done.ok) return done
    const { madeAt, rows, tables } = done
    return {
      ok: true,
      out: values.json
        ? JSON.stringify({ file, madeAt, rows, tables })
        : `The state of ${madeAt} is back: ${rows.toLocaleString('en-GB')} records in ${tables} tables.\nNothing was sent: letters that waited then wait for somebody to decide. Everybody signs in again.\nCompare “gatepost ledger verify” with the last checkpoint that was kept outside.`,
    }
  })
}

const bringTheSecret =
  'Put the old program’s file program-secret into the data folder first, or set GATEPOST_SECRET. Where it is lost, add --without-secret: pictures, sealed texts and codes then stay sealed for ever.'

const hasSecret = async ({ folder, secret }: Settings): Promise<boolean> =>
  secret !== undefined ||
  (await access(join(folder, 'program-secret')).then(
    () => true,
    () => false,
  ))

/** What went wrong on the way, a damaged file or a wrong key, is a sentence and not a trace. */
async function withSettings(work: (settings: Settings) => Promise<Told>): Promise<Told> {
  const read = readSettings(process.env)
  if (!read.ok) return { ok: false, problem: read.problems.join('\n') }
  return work(read.settings).catch((error: unknown) => ({
    ok: false,
    problem: `It could not be done: ${error instanceof Error ? error.message : String(error)}`,
  }))
}

const needsLogin =
  'Set DATABASE_BACKUP_URL to a login that sees every row (a superuser, or one with BYPASSRLS): what row security hides would be missing.'

async function wholeOf({
  folder,
  databaseUrl,
  databaseBackupUrl,
}: Settings): Promise<Opened<Logins['whole']>> {
  if (databaseUrl !== undefined)
    return databaseBackupUrl === undefined
      ? { ok: false, problem: needsLogin }
      : { ok: true, what: { connectionString: databaseBackupUrl }, stop: async () => undefined }
  const whole = await wholeEmbedded(folder)
  return whole.ok
    ? { ok: true, what: whole.config, stop: whole.stop }
    : { ok: false, problem: whole.problems.join('\n') }
}

async function emptyOf(settings: Settings): Promise<Opened<Logins>> {
  const { folder, databaseUrl, databaseOwnerUrl, databaseBackupUrl } = settings
  if (databaseUrl !== undefined) {
    if (databaseOwnerUrl === undefined || databaseBackupUrl === undefined)
      return { ok: false, problem: `Set DATABASE_OWNER_URL, which makes the tables. ${needsLogin}` }
    const what = {
      owner: { connectionString: databaseOwnerUrl },
      whole: { connectionString: databaseBackupUrl },
      serving: decodeURIComponent(new URL(databaseUrl).username),
    }
    return { ok: true, what, stop: async () => undefined }
  }
  const started = await startEmbedded({ folder })
  if (!started.ok) return { ok: false, problem: `${started.problem.sentence}\n${started.problem.remedy}` }
  const { connection, stop } = started.server
  const what = {
    owner: connection(databaseName, ownerRole),
    whole: connection(databaseName, superuser),
    serving: appRole,
  }
  return { ok: true, what, stop }
}

async function readAsked(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [file, more] = positionals
    if (file === undefined || more !== undefined) return { ok: false as const, problem: undefined }
    const named = values['passphrase-file']
    const phrase = named === undefined ? undefined : (await readFile(named, 'utf8')).trim()
    return phrase === ''
      ? { ok: false as const, problem: `The file ${named} holds no pass phrase.` }
      : { ok: true as const, file, phrase, values }
  } catch (error) {
    return { ok: false as const, problem: error instanceof Error ? error.message : undefined }
  }
}

async function identitiesIn(files: readonly string[]): Promise<string[]> {
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  return texts.flatMap((text) => text.split(/\s+/u).filter((word) => word.startsWith('AGE-SECRET-KEY-')))
}
