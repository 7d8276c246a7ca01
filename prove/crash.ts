// Kills the program, its database, or both in the middle of writing, again and again: what was acknowledged must be there.
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'

import { startKillable, victims, type Killable } from './killable-program.ts'
import { signedIn, writeUntilGone, type Sent } from './writer.ts'

export interface CrashProof {
  kills: number
  /** Writes of which the program said that they were done. */
  acknowledged: number
  /** Of those, the ones that were not there afterwards. */
  lost: number
  /** Forms without an answer that were sent again: each counts once, whether it had been kept or not. */
  repeated: number
  doubled: number
  /** What the ledger's own verification says; empty: nothing is half done. */
  ledger: string[]
}

/** `random` gives numbers from 0 to 1; `said` hears of each kill. */
export async function proveCrash(
  root: string,
  kills: number,
  random: () => number,
  said: (kill: number, what: string) => void,
): Promise<CrashProof> {
  const folder = await mkdtemp(join(tmpdir(), 'gatepost-crash-'))
  const proof: CrashProof = { kills: 0, acknowledged: 0, lost: 0, repeated: 0, doubled: 0, ledger: [] }
  let program: Killable | undefined
  try {
    program = await startKillable(root, folder)
    while (proof.kills < kills) {
      const victim = victims[proof.kills % victims.length] ?? 'both'
      const remembered = await writeAndKill(program, victim, random)
      proof.kills += 1
      said(proof.kills, victim)
      program = await startKillable(root, folder)
      await lookAgain(program, remembered, proof)
    }
    await program.stop()
    program = undefined
    proof.ledger = await ledgerProblems(root, folder)
    return proof
  } finally {
    await program?.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

const people = ['teacher', 'manager', 'communications', 'head'] as const
type Remembered = Record<(typeof people)[number], Sent[]>

/** Four people write; after a moment nobody can foresee, the processes are gone. */
async function writeAndKill(
  program: Killable,
  victim: (typeof victims)[number],
  random: () => number,
): Promise<Remembered> {
  const remembered: Remembered = { teacher: [], manager: [], communications: [], head: [] }
  const browsers = await Promise.all(
    people.map(async (key) => [key, await signedIn(program.origin, key)] as const),
  )
  const writing = Promise.all(browsers.map(([key, browser]) => writeUntilGone(browser, remembered[key])))
  await pause(300 + random() * 1200)
  await program.kill(victim)
  await writing
  return remembered
}

/** Each looks for what they were told is done; what had no answer they send again, twice. */
async function lookAgain({ origin }: Killable, remembered: Remembered, proof: CrashProof): Promise<void> {
  for (const key of people) {
    const browser = await signedIn(origin, key)
    for (const { path, once, name, done } of remembered[key])
      if (done === undefined) {
        const [first, second] = [
          await browser.post(path, { _once: once, name }),
          await browser.post(path, { _once: once, name }),
        ]
        proof.repeated += 1
        if (first.status !== 303 || first.location !== second.location) proof.doubled += 1
      } else {
        const { status, text } = await browser.get(done)
        proof.acknowledged += 1
        if (status !== 200 || (path.endsWith('/purpose') && !text.includes(name))) proof.lost += 1
      }
  }
}

/** What `gatepost ledger verify` finds wrong. */
async function ledgerProblems(root: string, folder: string): Promise<string[]> {
  const words = [join(root, 'bin/gatepost.mjs'), 'ledger', 'verify', '--json']
  const { stdout } = await promisify(execFile)(process.execPath, words, {
    env: { ...process.env, GATEPOST_DATA: folder },
  })
  const { schools } = JSON.parse(stdout) as { schools: { problems: string[] }[] }
  return schools.flatMap(({ problems }) => problems)
}
