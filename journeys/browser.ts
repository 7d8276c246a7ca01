// A real browser for the journeys: Chromium, at the two widths, with pictures kept for looking at, and axe on each page.
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

import { serve } from '@hono/node-server'
import type * as Axe from 'axe-core'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'

import { createApp } from '../src/app.ts'
import { demoPassword, demoPeople } from '../src/demo/oakfield.data.ts'
import type { Program } from '../src/platform/program.ts'
import { openProgram } from '../tests/open-program.ts'
import { emptyTemplate } from '../tests/run-setup.ts'
import { openWorld, type World } from '../tests/world.ts'

export interface Journey extends Places {
  world: World
}

export interface Places {
  /** A page in which this person has signed in, or a visitor's; without JavaScript unless said. */
  page: (key?: string, options?: { javaScript?: boolean }) => Promise<Page>
  /** Looks at the page as it is: keeps its picture at both widths and holds it against WCAG with axe. */
  look: (page: Page, name: string) => Promise<void>
}

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Opens Oakfield behind a real server, and a browser, for one journey. `story` names the folder of its pictures. */
export function useJourney(story: string): Journey {
  return useOpened(story, async () => {
    const { world, close } = await openWorld()
    return { program: world.program, more: { world }, close }
  })
}

/** The same with a program that nobody has set up. */
export function useEmptyJourney(story: string): Places & { program: Program } {
  return useOpened(story, async () => {
    const { opened, close } = await openProgram(emptyTemplate, false)
    return { program: opened.program, more: { program: opened.program }, close }
  })
}

interface Opened<More> {
  program: Program
  more: More
  close: () => Promise<unknown>
}

function useOpened<More extends object>(story: string, open: () => Promise<Opened<More>>): Places & More {
  const journey = {} as Places & More
  const closing: (() => Promise<unknown>)[] = []
  beforeAll(async () => {
    const { program, more, close } = await open()
    closing.push(close)
    const { address, stop } = await listen(program)
    closing.unshift(stop)
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args,
    })
    closing.unshift(() => browser.close())
    const inspector = await (await browser.newContext()).newPage()
    const folder = join('pictures', story)
    mkdirSync(folder, { recursive: true })
    Object.assign(journey, more, {
      page: (key?: string, options = {}) => openPage(browser, address, key, options),
      look: (page: Page, name: string) => look(page, inspector, join(folder, name)),
    } satisfies Places)
  }, 60_000)
  afterAll(async () => {
    for (const close of closing) await close()
  })
  return journey
}

async function listen(program: Program): Promise<{ address: string; stop: () => Promise<void> }> {
  // The browser finds us at a port that is not known before we listen, so each request's own host counts.
  const app = createApp({ ...program, publicUrl: undefined })
  return new Promise((done) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
      const stop = () =>
        new Promise<void>((stopped) => {
          server.close(() => stopped())
          if ('closeAllConnections' in server) server.closeAllConnections()
        })
      done({ address: `http://localhost:${port}`, stop })
    })
  })
}

async function openPage(
  browser: Browser,
  address: string,
  key: string | undefined,
  { javaScript = false }: { javaScript?: boolean },
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: address,
    javaScriptEnabled: javaScript,
    viewport: { width: 1280, height: 900 },
  })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const email = demoPeople.find((person) => person.key === key)?.email
  if (!email) return page
  await page.goto('/sign-in')
  await page.getByLabel('Your e-mail address at the school').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(demoPassword)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((url) => url.pathname === '/')
  return page
}

async function look(page: Page, inspector: Page, name: string): Promise<void> {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: `${name}-${width}.png`, fullPage: true })
    const violations = await violationsOf(page, inspector, width)
    expect({ page: name, width, violations }).toEqual({ page: name, width, violations: [] })
    expect(await inspector.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}

/**
 * What axe finds against WCAG 2.2 A and AA, in short. Axe is a script, and our pages are looked at without any: the same
 * document is laid before a second page in which only axe runs.
 */
async function violationsOf(page: Page, inspector: Page, width: number): Promise<string[]> {
  const [address, body] = [page.url(), await page.content()]
  await inspector.setViewportSize({ width, height: 900 })
  await inspector.unrouteAll()
  await inspector.route('**/*.js', (route) => route.abort())
  await inspector.route(address.replace(/#.*/u, ''), (route) =>
    route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
  )
  await inspector.goto(address)
  await inspector.evaluate(axeSource)
  return inspector.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof Axe }
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
  })
}
