// The command line: start, demo, and what a technician or a script asks of the program.
import { checkCommand } from './checks/command/check-command.ts'
import { checkProfileCommand } from './checks/command/check-profile-command.ts'
import { loadOakfield } from './demo/load-oakfield.ts'
import { demoPassword } from './demo/oakfield.data.ts'
import { tellChoir } from './demo/tell-choir.ts'
import { servicesCommand } from './monitoring/blocked/services-command.ts'
import { tellRoster } from './people/roster/tell-roster.ts'
import {
  tellSchoolAdd,
  tellSchoolHost,
  tellTrustAdd,
  tellTrustLead,
  type Told,
  type Typed,
} from './people/schools/tell-schools.ts'
import { readTyped } from './people/schools/typed.ts'
import { pictureLooker } from './pictures/look-at-file.ts'
import { anySchool, whereNoSchool } from './platform/any-school.ts'
import { backupCommand, restoreCommand } from './platform/backup/backup-command.ts'
import { dateIn, systemClock } from './platform/clock.ts'
import type { Db } from './platform/database.ts'
import { withDatabase } from './platform/with-database.ts'
import { policyMap, policyMapJson } from './policy/policy-map.ts'
import { ledgerCommand } from './reports/ledger/ledger-command.ts'
import { start, type Serving } from './serve.ts'
import { tellImport } from './sign-off/import/tell-import.ts'

const usage = `Gatepost: a school runs its policy on social media.

  gatepost start        start the program for a real school
  gatepost demo         start it with the demonstration school
  gatepost policy map   show what keeps each clause of the policy
  gatepost policy import FILE --dry-run
                        show what a school's own policy holds (.txt, .md, .docx); stores nothing
  gatepost roster import FOLDER|ZIP|CSV --dry-run
                        show what a roster of pupils, staff and carers would change; stores nothing
  gatepost check --roster ROSTER.csv --input POSTS.jsonl
                        examine posts and their pictures, one JSON object a line, against a roster;
                        needs no database
  gatepost check-profile --school NAME --input PROFILES.jsonl
                        examine private profiles, one JSON object a line; stores nothing
  gatepost ledger verify
                        show that no entry of the ledger was changed, or which was
  gatepost ledger export FILE [--school NAME] [--without-texts]
                        write the ledger to a file that verifies without the program
  gatepost backup FILE  --recipient age1… | --passphrase-file FILE
                        write everything in the database to one sealed file, also while the program runs
  gatepost restore FILE --identity FILE | --passphrase-file FILE
                        bring that state back into an empty data folder or database
  gatepost services list
                        show the catalogue of social services, their least age and their domains
  gatepost services export --format NAME [--service NAME …] [--domain NAME …]
                        write their domains as a filter reads them: squid, e2guardian, hosts, dnsmasq,
                        unbound, rpz, adguard or plain
  gatepost logs scan FILE|FOLDER|-
                        count the visits to social services in a filter’s log; needs no database
  gatepost school host HOST
                        say at which host name the first school is, before a second one comes
  gatepost school add --host HOST --name NAME
                        found another school, and print the one-time code of its set-up
  gatepost trust add NAME --school HOST [--school HOST …]
                        make schools part of a trust
  gatepost trust lead EMAIL [--school HOST] [--end]
                        let somebody see the counts of the trust’s schools, or end it

With --json each prints one JSON object and nothing else; check prints one for each line.

Settings come from the environment: PORT, HOST, GATEPOST_DATA, DATABASE_URL,
DATABASE_OWNER_URL, DATABASE_BACKUP_URL, PUBLIC_URL, TRUST_PROXY, GATEPOST_SECRET, SMTP_URL, MAIL_FROM,
TIMESTAMP_URL, LEDGER_OUTSIDE. The README explains them.
`

/** Apart from a real school's folder, so that trying the demonstration first is no trap. */
const demonstrationFolder = '.gatepost-demonstration'

// Whoever reads our output may have read enough, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

/** The commands that change what is in the database. */
const schoolCommands: Readonly<Record<string, (db: Db, now: Date, typed: Typed) => Promise<Told>>> = {
  'school host': tellSchoolHost,
  'school add': tellSchoolAdd,
  'trust add': tellTrustAdd,
  'trust lead': tellTrustLead,
}

const words = process.argv.slice(2)
const json = words.includes('--json')
const [command, second, file] = words.filter((word) => word !== '--json' && word !== '--dry-run')
const schoolCommand = schoolCommands[`${command} ${second}`]
const typed = readTyped(process.argv.slice(4))
if (command === 'start') await run('school')
else if (command === 'demo') await run('demonstration')
else if (command === 'policy' && second === 'map') showPolicyMap()
else if (command === 'policy' && second === 'import' && file !== undefined)
  await showDryRun('a document holds', () => tellImport(file, json))
else if (command === 'roster' && second === 'import' && file !== undefined)
  await showDryRun('a roster would change', () => tellRoster(file, dateIn('Europe/London', new Date()), json))
else if (command === 'check') process.exitCode = await checkPosts(process.argv.slice(3))
else if (command === 'services') process.exitCode = servicesCommand(process.argv.slice(3), systemClock())
else if (command === 'check-profile') process.exitCode = await checkProfileCommand(process.argv.slice(3))
else if (command === 'backup') answer(await backupCommand(process.argv.slice(3)))
else if (command === 'restore') answer(await restoreCommand(process.argv.slice(3)))
else if (command === 'ledger') answer(await ledgerCommand(process.argv.slice(3)))
else if (schoolCommand && typed) await askDatabase(schoolCommand, typed)
else {
  process.stderr.write(usage)
  process.exitCode = command === undefined || command === 'help' || command === '--help' ? 0 : 2
}

async function checkPosts(asked: readonly string[]): Promise<number> {
  const { look, end } = pictureLooker()
  return checkCommand(asked, look).finally(end)
}

async function run(kind: 'school' | 'demonstration'): Promise<void> {
  const began = await (kind === 'demonstration'
    ? start({ GATEPOST_DATA: demonstrationFolder, ...process.env }, loadWhereEmpty)
    : start(process.env))
  if (!began.ok) {
    for (const problem of began.problems) process.stderr.write(`${problem}\n`)
    process.exitCode = 1
    return
  }
  await greet(began.serving, kind)
  const stop = () => void began.serving.stop().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

async function greet(
  { address, program, sendsLetters }: Serving,
  kind: 'school' | 'demonstration',
): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const unset = kind === 'school' && !(await anySchool(program.db))
  if (json) {
    say(JSON.stringify({ address, ...(unset ? { setUpCode: program.setUpCode } : {}) }))
    return
  }
  if (kind === 'demonstration') {
    say(`Oakfield Primary School, a demonstration: ${address}demo`)
    say(`Everybody’s password is ${demoPassword}. Stop with Ctrl+C.`)
    return
  }
  say(`Gatepost runs at ${address}`)
  if (unset) say(`Nobody has set it up yet. Open the page and type this code: ${program.setUpCode}`)
  if (!sendsLetters) say('Mail is not set up: letters wait until SMTP_URL and MAIL_FROM are set.')
  say('Stop with Ctrl+C.')
}

async function loadWhereEmpty(db: Db, now: Date): Promise<void> {
  await whereNoSchool(db, async () => tellChoir(db, await loadOakfield(db, now), now))
}

function showPolicyMap(): void {
  if (json) {
    process.stdout.write(`${JSON.stringify(policyMapJson())}\n`)
    return
  }
  for (const { number, state, meaning } of policyMap())
    process.stdout.write(`${number}\t${state}\t${meaning}\n`)
}

/** `shows` completes: this command shows what … */
async function showDryRun(shows: string, tell: () => Promise<Told>): Promise<void> {
  const told = words.includes('--dry-run')
    ? await tell()
    : {
        ok: false as const,
        problem: `Add --dry-run: this command shows what ${shows}, and stores nothing.`,
      }
  answer(told)
}

/** With several schools each has an address of its own, so that one address for all can't be right. */
async function askDatabase(
  tell: (db: Db, now: Date, typed: Typed) => Promise<Told>,
  asked: Typed,
): Promise<void> {
  answer(
    await withDatabase(process.env, async (db, { publicUrl }) =>
      publicUrl
        ? {
            ok: false,
            problem:
              'PUBLIC_URL names one address for the whole program. With several schools each has its own: leave PUBLIC_URL unset, and behind a proxy set TRUST_PROXY=1.',
          }
        : tell(db, systemClock(), asked),
    ),
  )
}

function answer(told: Told): void {
  if (told.ok) process.stdout.write(`${told.out}\n`)
  else {
    process.stderr.write(`${told.problem}\n`)
    process.exitCode = 1
  }
}
