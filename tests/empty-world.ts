// A program that nobody has set up yet: its schema stands, and no school is in it.
import { onTestFinished } from 'vitest'

import { PlainBrowser } from './browser-without-screen.ts'
import { openProgram, origin, type OpenProgram } from './open-program.ts'
import { emptyTemplate } from './run-setup.ts'

export interface EmptyWorld extends OpenProgram {
  /** A browser in which nobody has signed in. */
  browser: () => PlainBrowser
}

/** Opens an empty program for one test, since a school can be set up only once; it is gone when the test is done. */
export async function emptyWorld(): Promise<EmptyWorld> {
  const { opened, close } = await openProgram(emptyTemplate, false)
  onTestFinished(close)
  return { ...opened, browser: () => new PlainBrowser(opened.fetch, origin) }
}
