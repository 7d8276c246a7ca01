// Finds a Chromium for the browser tests, or installs one by the ordinary way: apt where root, Playwright's own elsewhere.
import { execFileSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, delimiter, dirname, join } from 'node:path'

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
  const trouble = apt ? withApt(apt, environment) : withPlaywright(environment)
  const path = await findChromium(environment)
  if (path) return { ok: true, path }
  const why = trouble ?? 'the installation ran, yet no browser was found'
  return {
    ok: false,
    problem: `The browser tests need Chromium, and it could not be installed (${why}). Install it by hand, or set CHROMIUM to its path, and run the tests again.`,
  }
}

function withApt(apt, environment) {
  const quiet = { ...environment, DEBIAN_FRONTEND: 'noninteractive' }
  // One source of packages that is out of reach need not be the one that has it.
  run(apt, ['update', '-qq'], quiet)
  // Where the package is there and its program is not, a plain install would leave it so.
  return run(apt, ['install', '-y', '-qq', '--reinstall', 'chromium'], quiet)
}

function withPlaywright(environment) {
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'))
  return run(process.execPath, [join(playwright, 'cli.js'), 'install', '--no-shell', 'chromium'], environment)
}

/** Runs one step; undefined where it went well, else what it complained of. */
function run(program, words, environment) {
  try {
    execFileSync(program, words, { env: environment, stdio: ['ignore', 'ignore', 'pipe'], timeout: 600_000 })
    return undefined
  } catch (error) {
    const lines = String(error.stderr ?? '').split('\n')
    const complaints = [...new Set(lines.filter((line) => /^E(?:rror)?: /u.test(line)))].slice(-2)
    const said = complaints.length > 0 ? complaints.join(' ') : error.message.split('\n')[0]
    return `${[program, ...words].map((word) => basename(word)).join(' ')}: ${said}`
  }
}

function onPath(environment, name) {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, name)).find(isProgram)
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
