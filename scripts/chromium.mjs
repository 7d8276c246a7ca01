// Finds a Chromium for the browser tests, or installs one by the ordinary way: apt where root, Playwright's own elsewhere.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

import { installWithApt, isProgram, onPath, run } from './programs.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * The path of a Chromium, looked for in CHROMIUM, then on the PATH, then among Playwright's own.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<string | undefined>}
 */
export async function findChromium(environment = process.env) {
  const told = environment['CHROMIUM']
  if (told) return isProgram(told) ? told : undefined
  const found = names.map((name) => onPath(environment, name)).find((path) => path !== undefined)
  if (found) return found
  const { chromium } = await import('playwright-core')
  return [chromium.executablePath()].find(isProgram)
}

/**
 * Finds a Chromium, installing one where there is none; says in plain words why it can't.
 * @param {NodeJS.ProcessEnv} environment
 * @param {number | undefined} uid the user who installs
 * @returns {Promise<{ ok: true, path: string } | { ok: false, problem: string }>}
 */
export async function ensureChromium(environment = process.env, uid = process.getuid?.()) {
  const found = await findChromium(environment)
  if (found) return { ok: true, path: found }
  const told = environment['CHROMIUM']
  if (told)
    return {
      ok: false,
      problem: `CHROMIUM names ${told}, and no program is there. Set it right, or unset it.`,
    }
  process.stderr.write('There is no Chromium for the browser tests yet: installing one.\n')
  const apt = uid === 0 ? onPath(environment, 'apt-get') : undefined
  const trouble = apt ? installWithApt(apt, 'chromium', environment) : withPlaywright(environment)
  const path = await findChromium(environment)
  if (path) return { ok: true, path }
  const why = trouble ?? 'the installation ran, yet no browser was found'
  return {
    ok: false,
    problem: `The browser tests need Chromium, and it could not be installed (${why}). Install it by hand, or set CHROMIUM to its path, and run the tests again.`,
  }
}

function withPlaywright(environment) {
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'))
  return run(process.execPath, [join(playwright, 'cli.js'), 'install', '--no-shell', 'chromium'], environment)
}
