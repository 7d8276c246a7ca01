// What a real browser complains of, for journeys with scripts on.
import type { Page } from 'playwright-core'

/** What the browser complains of: errors of scripts, and whatever the content security policy refused. */
export function complaints(page: Page): string[] {
  const heard: string[] = []
  page.on('pageerror', (error) => heard.push(error.message))
  page.on('console', (message) => {
    // That a form was sent back to be mended is no complaint.
    if (message.type() === 'error' && !message.text().includes('status of 422')) heard.push(message.text())
  })
  return heard
}
