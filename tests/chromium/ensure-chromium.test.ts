// On a machine without Chromium the browser tests install one by the ordinary way, or fail in plain words.
import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'

import { describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'

import { bareMachine } from './bare-machine.ts'
import { zipOf } from './zip.ts'

const installs = (bin: string) =>
  `[ "$1" = install ] || exit 0\nprintf '#!/bin/sh\\n' > ${bin}/chromium\n/bin/chmod 755 ${bin}/chromium`
const calls = ['apt-get update -qq', 'apt-get install -y -qq --reinstall chromium']
const byHand = 'Install it by hand, or set CHROMIUM to its path, and run the tests again.'

describe('As root', () => {
  test('a Chromium on the PATH is taken, and nothing is installed', async () => {
    const machine = await bareMachine()
    await machine.install('chromium', '')
    await machine.install('apt-get', installs(machine.bin))
    expect(await machine.ensure('root')).toEqual({ ok: true, path: join(machine.bin, 'chromium') })
    expect(await machine.calls()).toEqual([])
  })

  test('a missing Chromium is installed by apt', async () => {
    const machine = await bareMachine()
    await machine.install('apt-get', installs(machine.bin))
    expect(await machine.ensure('root')).toEqual({ ok: true, path: join(machine.bin, 'chromium') })
    expect(await machine.calls()).toEqual(calls)
  })

  test('a source of packages that is out of reach does not stop the installation', async () => {
    const machine = await bareMachine()
    await machine.install('apt-get', `[ "$1" = update ] && exit 100\n${installs(machine.bin)}`)
    expect(await machine.ensure('root')).toEqual({ ok: true, path: join(machine.bin, 'chromium') })
  })

  test('where apt fails, its own complaint is told, with what to do', async () => {
    const machine = await bareMachine()
    await machine.install(
      'apt-get',
      '[ "$1" = update ] && exit 0\necho "Reading package lists..." >&2\necho "E: Unable to locate package chromium" >&2\nexit 100',
    )
    expect(await machine.ensure('root')).toEqual({
      ok: false,
      problem: `The browser tests need Chromium, and it could not be installed (apt-get install -y -qq --reinstall chromium: E: Unable to locate package chromium). ${byHand}`,
    })
    expect(await machine.calls()).toEqual(calls)
  })

  test('where apt brings no browser, that is told', async () => {
    const machine = await bareMachine()
    await machine.install('apt-get', '')
    expect(await machine.ensure('root')).toEqual({
      ok: false,
      problem: `The browser tests need Chromium, and it could not be installed (the installation ran, yet no browser was found). ${byHand}`,
    })
  })
})

describe('As a plain user', () => {
  test('a missing Chromium is installed by Playwright into the user’s own folder, without apt', async () => {
    const machine = await bareMachine()
    await machine.install('apt-get', 'exit 1')
    const { address, asked } = await downloads()
    const ensured = await machine.ensure('plain user', { PLAYWRIGHT_DOWNLOAD_HOST: address })
    expect(ensured).toEqual({ ok: true, path: expect.stringContaining(machine.browsers) })
    expect(asked.some((path) => path.includes('chrom'))).toBe(true)
    expect(await machine.calls()).toEqual([])
  })

  test('where nothing can be downloaded, that is told, with what to do', async () => {
    const machine = await bareMachine()
    const { address } = await downloads(404)
    const ensured = await machine.ensure('plain user', { PLAYWRIGHT_DOWNLOAD_HOST: address })
    expect(ensured).toEqual({
      ok: false,
      problem: expect.stringMatching(
        /install --no-shell chromium: Error: Download failed: server returned code 404/u,
      ),
    })
    expect(ensured).toEqual({ ok: false, problem: expect.stringContaining(byHand) })
    expect(ensured).not.toEqual({ ok: false, problem: expect.stringMatching(/ at |\n/u) })
  })
})

test('CHROMIUM that names no program is told, and nothing is installed in its place', async () => {
  const machine = await bareMachine()
  await machine.install('apt-get', installs(machine.bin))
  expect(await machine.ensure('root', { CHROMIUM: '/no/such/chromium' })).toEqual({
    ok: false,
    problem: 'CHROMIUM names /no/such/chromium, and no program is there. Set it right, or unset it.',
  })
  expect(await machine.calls()).toEqual([])
})

/** A server of downloads for Playwright: each archive holds every program that it may look for. */
async function downloads(status = 200): Promise<{ address: string; asked: string[] }> {
  const programs = ['chrome-linux64/chrome', 'chrome-linux/chrome', 'ffmpeg-linux', 'ffmpeg-mac']
  const mac = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'
  const names = [...programs, `chrome-mac-arm64/${mac}`, `chrome-mac-x64/${mac}`]
  const archive = zipOf(Object.fromEntries(names.map((name) => [name, '#!/bin/sh\n'])))
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const body = status === 200 ? archive : ''
    response.writeHead(status, { 'content-length': body.length }).end(body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = z.object({ port: z.number() }).parse(server.address())
  return { address: `http://127.0.0.1:${port}`, asked }
}
