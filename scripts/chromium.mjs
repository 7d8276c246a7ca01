// Finds a Chromium for the browser tests, or installs one by the ordinary way: apt where root, Playwright's own elsewhere.
import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * The path of a Chromium, looked for in CHROMIUM, then on the PATH, then among Playwright's own.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<string | undefined>}
 */
export async function findChromium(environment = process.env) {
  const told = environment['CHROMIUM']
  if (told) return told
  const folders = (environment['PATH'] ?? '').split(delimiter)
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable)
  if (found) return found
  const { chromium } = await import('playwright-core')
  return [chromium.executablePath()].find(isExecutable)
}

/**
 * Finds a Chromium, installing one where there is none; says in plain words why it can't.
 * @returns {Promise<{ ok: true, path: string } | { ok: false, problem: string }>}
 */
export async function ensureChromium(environment = process.env) {
  const found = await findChromium(environment)
  if (found) return { ok: true, path: found }
  const attempt = tryInstall(environment)
  const path = await findChromium(environment)
  if (path) return { ok: true, path }
  return {
    ok: false,
    problem: `The browser tests need Chromium, and it could not be installed (${attempt}). Install it by hand, or set CHROMIUM to its path, and run the tests again.`,
  }
}

function tryInstall(environment) {
  const steps =
    process.getuid?.() === 0
      ? [
          ['apt-get', ['update', '-qq']],
          ['apt-get', ['install', '-y', '-qq', 'chromium']],
        ]
      : [[process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']]]
  for (const [program, words] of steps) {
    try {
      const quiet = { ...environment, DEBIAN_FRONTEND: 'noninteractive' }
      execFileSync(program, words, { env: quiet, stdio: ['ignore', 'ignore', 'pipe'], timeout: 600_000 })
    } catch (error) {
      const said = String(error.stderr ?? error.message)
        .trim()
        .split('\n')
        .at(-1)
      return `${program.split('/').at(-1)} ${words.join(' ')}: ${said}`
    }
  }
  return 'the installation ran, yet no browser was found'
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
