// A machine that has no Chromium, as far as the script that looks for one can see, and notes what is called on it.
import { execFile, type ExecFileOptions } from 'node:child_process'
import { chmod, chown, cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

import { z } from 'zod'

import { temporaryFolder } from '../embedded-life.ts'
import { plainUser } from '../run-embedded-program.ts'

const told = z.union([
  z.object({ ok: z.literal(true), path: z.string().optional() }),
  z.object({ ok: z.literal(false), problem: z.string() }),
])

export interface BareMachine {
  /** The only folder on the PATH. */
  bin: string
  /** Where Playwright keeps its browsers. */
  browsers: string
  /** Puts a program on the PATH: a shell script, of which each call is noted. */
  install: (name: string, script: string) => Promise<void>
  calls: () => Promise<string[]>
  /** Ensures Poppler, as root would. */
  ensurePoppler: () => Promise<z.infer<typeof told>>
  /** Ensures a Chromium as root would, or really as a plain user; `environment` is laid over the bare one. */
  ensure: (as: 'root' | 'plain user', environment?: Record<string, string>) => Promise<z.infer<typeof told>>
}

export async function bareMachine(): Promise<BareMachine> {
  const folder = await temporaryFolder()
  await chmod(folder, 0o755)
  const [bin, home, browsers] = ['bin', 'home', 'browsers'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  for (const each of [bin, home, browsers]) await mkdir(each)
  for (const each of [home, browsers]) await chown(each, plainUser.uid, plainUser.gid)
  await copyScript(folder)
  const noted = join(folder, 'calls')
  const tell = async (file: string, call: string, options: ExecFileOptions) => {
    const words = ['--input-type=module', '--eval', script(folder, file, call)]
    const { stdout } = await promisify(execFile)(process.execPath, words, { ...options, cwd: '/' })
    return told.parse(JSON.parse(String(stdout)))
  }
  return {
    bin,
    browsers,
    install: (name, script) =>
      writeFile(join(bin, name), `#!/bin/sh\necho "${name} $*" >> ${noted}\n${script}\n`, { mode: 0o755 }),
    calls: async () =>
      (await readFile(noted, 'utf8').catch(() => '')).split('\n').filter((line) => line !== ''),
    async ensure(as, environment = {}) {
      const uid = as === 'root' ? '0' : 'process.getuid()'
      return tell('chromium.mjs', `ensureChromium(process.env, ${uid})`, {
        ...(as === 'root' ? {} : plainUser),
        env: { PATH: bin, HOME: home, PLAYWRIGHT_BROWSERS_PATH: browsers, ...environment },
      })
    },
    ensurePoppler: () => tell('programs.mjs', 'ensurePoppler(process.env, 0)', { env: { PATH: bin } }),
  }
}

const script = (folder: string, file: string, call: string): string =>
  `import * as all from '${folder}/scripts/${file}'; console.log(JSON.stringify(await all.${call}))`

/** The scripts and Playwright, where every user can read them. */
async function copyScript(folder: string): Promise<void> {
  for (const name of ['chromium.mjs', 'programs.mjs'])
    await cp(join(import.meta.dirname, '../../scripts', name), join(folder, 'scripts', name))
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'))
  await cp(playwright, join(folder, 'node_modules/playwright-core'), { recursive: true })
}
