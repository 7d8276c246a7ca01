// The program's own work, beside the serving of pages: it makes the rounds, sends the letters, examines pictures, stamps evidence.
import { roundsOf } from './app.ts'
import { stampEvidence } from './cases/evidence/stamp-evidence.ts'
import { examinePictures } from './pictures/queue/examine-pictures.ts'
import { openCarrier } from './platform/mail/carrier.ts'
import { deliverLetters } from './platform/mail/deliver-letters.ts'
import type { MailSettings } from './platform/mail/mail-settings.ts'
import type { Program } from './platform/program.ts'
import { repeat } from './platform/repeat.ts'
import { makeRounds, onceAQuarter, quarterOf } from './platform/rounds.ts'
import type { Settings } from './platform/settings.ts'
import { sendOutgoing } from './posts/outgoing/send-outgoing.ts'
import { sendCheckpointsOutside } from './reports/ledger/send-outside.ts'

/** Milliseconds from one look at the outbox to the next. docs/decisions/0009 gives what that costs. */
const pause = 5000
/** Milliseconds from one look at the pictures that wait to the next: somebody sits before the page. */
const picturesPause = 1500

/** `address`: where the program listens. Returns the stop, which lets a letter that is on its way arrive. */
export function startWork(
  program: Program,
  { mail, timeStamps, ledgerOutside }: Pick<Settings, 'mail' | 'timeStamps' | 'ledgerOutside'>,
  address: string,
): () => Promise<void> {
  let stopping = false
  const works = [
    makingRounds(program),
    ...(ledgerOutside === undefined ? [] : [() => sendCheckpointsOutside(program, ledgerOutside)]),
    // A demonstration never sends: its letters stand on its own page.
    ...(mail && !program.demonstration ? [lettersOf(program, mail, address, () => stopping)] : []),
    ...(timeStamps ? [stampsOf(program, timeStamps)] : []),
    // A host that is slow keeps nobody waiting but the letters of the next seconds.
    outgoingOf(program, () => stopping),
  ].map((work) => telling(work, program.log))
  const stop = repeat(async () => {
    for (const work of works) await work()
  }, pause)
  // Pictures take long: letters don't wait for them.
  const stopPictures = repeat(
    telling(
      picturesOf(program, () => stopping),
      program.log,
    ),
    picturesPause,
  )
  return async () => {
    stopping = true
    await Promise.all([stop(), stopPictures()])
  }
}

/** Does its work; gives what is in its way, if anything. */
type Work = () => Promise<string | undefined>

function makingRounds(program: Program): Work {
  const { db, clock, log } = program
  let last: Date | undefined
  return async () => {
    const now = clock()
    if (last?.getTime() === quarterOf(now).getTime()) return undefined
    await makeRounds(db, roundsOf(program).map(onceAQuarter), now, (name, error) =>
      log(`The round ${name} failed`, error),
    )
    last = quarterOf(now)
    return undefined
  }
}

function picturesOf({ db, clock, seal }: Program, stopping: () => boolean): Work {
  return async () => {
    await examinePictures({ db, clock, seal, stopping })
    return undefined
  }
}

const stampsOf =
  ({ db, clock }: Program, authority: URL): Work =>
  () =>
    stampEvidence({ db, clock, authority })

function outgoingOf({ db, clock, seal }: Program, stopping: () => boolean): Work {
  return async () => {
    await sendOutgoing({ db, clock, seal, stopping })
    return undefined
  }
}

function lettersOf(
  { db, clock, publicUrl }: Program,
  mail: MailSettings,
  address: string,
  stopping: () => boolean,
): Work {
  const places = { publicUrl: publicUrl?.origin, listening: address }
  let carrier: ReturnType<typeof openCarrier> | undefined
  return async () => {
    carrier ??= openCarrier(mail)
    return deliverLetters({ db, clock, places, stopping, from: mail.from, carrier: await carrier })
  }
}

/** The work with its trouble told to the log: once when it begins, and not again until it has gone or is another. */
function telling(work: Work, log: Program['log']): () => Promise<void> {
  let last: string | undefined
  return async () => {
    const trouble = await work().catch((error: unknown) => `The program’s own work failed: ${String(error)}`)
    if (trouble !== undefined && trouble !== last) log(trouble)
    last = trouble
  }
}
