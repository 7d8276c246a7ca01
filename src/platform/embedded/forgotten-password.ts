// Gives the superuser a new password when the old secret is gone, as after restoring a back-up of the cluster alone.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'

import { serverEnvironment, superuser } from './cluster.ts'
import type { RunAs } from './run-as.ts'
import { Trouble } from './trouble.ts'

/** Runs postgres on the cluster in its single-user mode, which asks for no password; no server may be running on it. */
export async function replaceForgottenPassword(
  program: string,
  cluster: string,
  runAs: RunAs,
  password: string,
): Promise<void> {
  const options = { ...runAs, cwd: '/', env: serverEnvironment }
  const child = spawn(program, ['--single', '-j', '-D', cluster, superuser], options)
  child.stdout.resume()
  child.stdin.end(`alter role ${superuser} password '${password}';\n`)
  const [output, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
  if (code === 0 && !output.includes('ERROR')) return
  throw new Trouble(
    `The file database-secret was missing, and the database took no new one: ${output.trim().split('\n').at(-1)}`,
    'Put database-secret back from the back-up.',
  )
}
