// How many people sign in within a second, what each costs in CPU time, and how much of that is argon2 on purpose.
import { demoPassword, demoPeople } from '../src/demo/oakfield.data.ts'
import { fits, hashPassword } from '../src/people/passwords.ts'
import { browserAt } from './browser-at.ts'
import type { Measured } from './measured-process.ts'
import { note } from './note.ts'

export interface SignInCost {
  perSecond: number
  /** Milliseconds of the program's CPU for each. */
  cpu: number
  /** Milliseconds of CPU for one check of a password alone. */
  argon2: number
}

const count = 120
const atOnce = 4

export async function measureSignIns(program: Measured): Promise<SignInCost> {
  note('Signing in')
  const emails = demoPeople.map(({ email }) => email)
  const signIn = async (number: number) => {
    const email = emails[number % emails.length] ?? ''
    const { status } = await browserAt(program.origin).post('/sign-in', { email, password: demoPassword })
    if (status !== 303) throw new Error(`A sign-in was answered with ${status}.`)
  }
  await manyTimes(2 * atOnce, signIn)
  const [before, began] = [await program.usage(), performance.now()]
  await manyTimes(count, signIn)
  const [after, ended] = [await program.usage(), performance.now()]
  return {
    perSecond: count / ((ended - began) / 1000),
    cpu: (after.cpu - before.cpu) / 1000 / count,
    argon2: await costOfCheck(),
  }
}

/** The check alone, in this process, with the program's own cost. */
async function costOfCheck(): Promise<number> {
  const secret = await hashPassword(demoPassword)
  const check = () => fits(demoPassword, secret).then(() => undefined)
  await manyTimes(2 * atOnce, check)
  const before = process.cpuUsage()
  await manyTimes(count, check)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / count
}

async function manyTimes(times: number, work: (number: number) => Promise<void>): Promise<void> {
  let next = 0
  const one = async () => {
    while (next < times) await work(next++)
  }
  await Promise.all(Array.from({ length: atOnce }, one))
}
