// Everything that must hold before a change lands: types, lint, format, documents, tests, journeys. Ends with one plain line.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { ensureChromium } from './chromium.mjs'
import { ensureAge, ensureFilters, ensurePoppler } from './programs.mjs'

const bin = (name) => join('node_modules', '.bin', name)
const fast = process.argv.includes('--fast')

/** @type {[name: string, program: string, words: string[]][]} */
const checks = [
  ['types', bin('tsc'), []],
  ['lint', bin('oxlint'), ['--type-aware']],
  ['format', bin('oxfmt'), ['--check', '.']],
  ...(fast ? [] : [['documents', process.execPath, ['scripts/docs.mjs', '--check']]]),
]

let passed = 0
let failed = 0
for (const [name, program, words] of checks) {
  const { status } = spawnSync(program, words, { stdio: 'inherit' })
  process.stdout.write(`${status === 0 ? 'ok' : 'FAILED'}  ${name}\n`)
  if (status === 0) passed += 1
  else failed += 1
}

// Their tests run without them all the same, and each says what is missing.
for (const ensured of [ensurePoppler(), ensureAge(), ensureFilters()])
  if (!ensured.ok) {
    process.stderr.write(`${ensured.problem}\n`)
    failed += 1
  }

const browser = fast ? { ok: true, path: '' } : await ensureChromium()
if (browser.ok) runTests(browser.path)
else {
  process.stderr.write(`${browser.problem}\n`)
  failed += 1
}

process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1

function runTests(chromium) {
  const folder = mkdtempSync(join(tmpdir(), 'gatepost-report-'))
  const report = join(folder, 'report.json')
  const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  if (fast) words.push('--exclude', 'journeys/**', '--exclude', 'src/platform/embedded/**')
  const { status } = spawnSync(bin('vitest'), words, {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM: chromium },
  })
  const { numPassedTests, numFailedTests, numTotalTests } = read(report)
  rmSync(folder, { recursive: true, force: true })
  passed += numPassedTests
  // A run that fails without a failed test (a file that can't load, an error between tests) is a failure too.
  failed += status === 0 ? numTotalTests - numPassedTests : Math.max(1, numFailedTests)
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numTotalTests: 1 }
  }
}
