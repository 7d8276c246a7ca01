// On a machine without Poppler the tests of our PDFs install it by apt, or fail in plain words.
import { expect, test } from 'vitest'

import { bareMachine } from './bare-machine.ts'

const programs = ['pdftotext', 'pdfinfo', 'pdftohtml']

test('access: a Poppler on the PATH is taken, and nothing is installed', async () => {
  const machine = await bareMachine()
  for (const name of programs) await machine.install(name, '')
  await machine.install('apt-get', 'exit 1')
  expect(await machine.ensurePoppler()).toEqual({ ok: true })
  expect(await machine.calls()).toEqual([])
})

test('access: a missing Poppler is installed by apt', async () => {
  const machine = await bareMachine()
  const made = programs.map((name) => `${machine.bin}/${name}`).join(' ')
  await machine.install(
    'apt-get',
    `[ "$1" = install ] || exit 0\nfor each in ${made}; do printf '#!/bin/sh\\n' > $each; /bin/chmod 755 $each; done`,
  )
  expect(await machine.ensurePoppler()).toEqual({ ok: true })
  expect(await machine.calls()).toEqual([
    'apt-get update -qq',
    'apt-get install -y -qq --reinstall poppler-utils',
  ])
})

test('access: where apt fails, its own complaint is told, with what to do', async () => {
  const machine = await bareMachine()
  await machine.install('apt-get', 'echo "E: Unable to locate package poppler-utils" >&2\nexit 100')
  const ensured = await machine.ensurePoppler()
  expect(ensured).toEqual({
    ok: false,
    problem: expect.stringMatching(/Unable to locate package poppler-utils\)\. Install it by hand/u),
  })
})
