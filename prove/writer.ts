// Somebody who fills in forms without a pause, and remembers what the program has told them is done.
import { randomUUID } from 'node:crypto'

import { PlainBrowser } from '../tests/browser-without-screen.ts'

/** A form that was sent to `path`. */
export interface Sent {
  path: string
  once: string
  name: string
  /** Where what was written can be seen; undefined: no answer came, so that nobody knows. */
  done: string | undefined
}

/** Signs in as one of the demonstration's people. */
export async function signedIn(origin: string, key: string): Promise<PlainBrowser> {
  const browser = new PlainBrowser((request) => fetch(request, { redirect: 'manual' }), origin)
  const { status } = await browser.post(`/demo/${key}`)
  if (status !== 303) throw new Error(`Nobody could sign in: the program answered ${status}.`)
  return browser
}

/** Begins forms and gives each a name until the program is gone. What it remembers grows as it goes. */
export async function writeUntilGone(browser: PlainBrowser, remembered: Sent[]): Promise<void> {
  const write = async (path: string, name: string, seenAt: (location: string) => string) => {
    const sent: Sent = { path, once: randomUUID(), name, done: undefined }
    remembered.push(sent)
    const { status, location } = await browser.post(path, { _once: sent.once, name })
    if (status !== 303) throw new Error(`${path} was answered with ${status}`)
    sent.done = seenAt(location)
    return sent.done
  }
  try {
    for (;;) {
      const name = `Site ${randomUUID()}`
      const site = await write('/sites', name, (location) => location.replace(/\/form\/.*/u, ''))
      await write(`${site}/form/purpose`, name, () => `${site}/form/purpose`)
    }
  } catch {
    // The program was killed in the middle: what had no answer is remembered as such.
  }
}
