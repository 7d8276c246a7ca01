// Finds the programs that the tests need beside Node, or installs them by the ordinary way: apt, where root.
import { execFileSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { basename, delimiter, join } from 'node:path'

/** Poppler's programs, which read our PDFs as anybody's reader would. */
const poppler = ['pdftotext', 'pdfinfo', 'pdftohtml']

/**
 * Makes sure that Poppler is there; says in plain words why it is not.
 * @param {NodeJS.ProcessEnv} environment
 * @param {number | undefined} uid the user who installs
 * @returns {{ ok: true } | { ok: false, problem: string }}
 */
export function ensurePoppler(environment = process.env, uid = process.getuid?.()) {
  const isThere = () => poppler.every((name) => onPath(environment, name) !== undefined)
  if (isThere()) return { ok: true }
  process.stderr.write('There is no Poppler for the tests of our PDFs yet: installing it.\n')
  const apt = uid === 0 ? onPath(environment, 'apt-get') : undefined
  const trouble = apt ? installWithApt(apt, 'poppler-utils', environment) : 'only root can, with apt-get'
  if (isThere()) return { ok: true }
  const why = trouble ?? 'the installation ran, yet its programs were not found'
  return {
    ok: false,
    problem: `The tests of our PDFs need Poppler (${poppler.join(', ')}), and it could not be installed (${why}). Install it by hand (poppler-utils on Debian and Ubuntu, poppler with Homebrew), and run the tests again.`,
  }
}

/**
 * Makes sure that the age program is there, with which the tests open what we seal; says in plain words why it is not.
 * @param {NodeJS.ProcessEnv} environment
 * @param {number | undefined} uid the user who installs
 * @returns {{ ok: true } | { ok: false, problem: string }}
 */
export function ensureAge(environment = process.env, uid = process.getuid?.()) {
  const isThere = () => onPath(environment, 'age') !== undefined
  if (isThere()) return { ok: true }
  process.stderr.write('There is no age for the tests of what we seal yet: installing it.\n')
  const apt = uid === 0 ? onPath(environment, 'apt-get') : undefined
  const trouble = apt ? installWithApt(apt, 'age', environment) : 'only root can, with apt-get'
  if (isThere()) return { ok: true }
  const why = trouble ?? 'the installation ran, yet the program was not found'
  return {
    ok: false,
    problem: `The tests of what we seal need the program age, and it could not be installed (${why}). Install it by hand (the package age on Debian, Ubuntu and Homebrew), and run the tests again.`,
  }
}

/** The filters that read our lists, and the package of Debian that each is in. */
const filters = {
  squid: 'squid',
  e2guardian: 'e2guardian',
  'unbound-checkconf': 'unbound',
  'named-checkzone': 'bind9-utils',
  dnsmasq: 'dnsmasq-base',
}

/**
 * Makes sure that the filters are there, with which the tests prove our lists; says in plain words why they are not.
 * @param {NodeJS.ProcessEnv} environment
 * @param {number | undefined} uid the user who installs
 * @returns {{ ok: true } | { ok: false, problem: string }}
 */
export function ensureFilters(environment = process.env, uid = process.getuid?.()) {
  // They are root's programs, which stand on nobody else's path.
  const wide = { ...environment, PATH: `${environment['PATH'] ?? ''}${delimiter}/usr/sbin${delimiter}/sbin` }
  const absent = () => Object.keys(filters).filter((name) => onPath(wide, name) === undefined)
  if (absent().length === 0) return { ok: true }
  process.stderr.write(`There is no ${absent().join(', ')} for the tests of our lists yet: installing.\n`)
  const apt = uid === 0 ? onPath(environment, 'apt-get') : undefined
  const names = absent().map((name) => filters[name])
  const trouble = apt ? installWithApt(apt, names, environment) : 'only root can, with apt-get'
  if (absent().length === 0) return { ok: true }
  const why = trouble ?? 'the installation ran, yet its programs were not found'
  return {
    ok: false,
    problem: `The tests of our lists need ${absent().join(', ')}, and they could not be installed (${why}). Install them by hand (on Debian and Ubuntu ${names.join(', ')}), and run the tests again.`,
  }
}

/** Installs one or several of Debian's packages; undefined where it went well, else what apt complained of. */
export function installWithApt(apt, names, environment) {
  const quiet = { ...environment, DEBIAN_FRONTEND: 'noninteractive' }
  // One source of packages that is out of reach need not be the one that has it.
  run(apt, ['update', '-qq'], quiet)
  // Where a package is there and its program is not, a plain install would leave it so.
  return run(apt, ['install', '-y', '-qq', '--reinstall', ...[names].flat()], quiet)
}

/** Runs one step; undefined where it went well, else what it complained of. */
export function run(program, words, environment) {
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

/** The path of a program on the PATH, or undefined. */
export function onPath(environment, name) {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, name)).find(isProgram)
}

/** Whether a file is there that may be run. */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
