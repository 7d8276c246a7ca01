// The chair records on the page that the governors approved a version, counting from a day of 2026.
import type { Page } from 'playwright-core'

/** From the page of the version; `before` is done when the form is filled in. */
export async function approveOnPage(
  chair: Page,
  from: { day: string; month: string },
  before: () => Promise<void>,
): Promise<void> {
  await chair.getByRole('link', { name: 'Approve', exact: true }).click()
  await chair.getByLabel('Where the minutes record it').fill('FGB 20 November, item 7')
  for (const [name, { day, month }] of [
    ['Day of the meeting', { day: '20', month: '11' }],
    ['It counts from', from],
  ] as const) {
    const group = chair.getByRole('group', { name })
    await group.getByLabel('Day', { exact: true }).fill(day)
    await group.getByLabel('Month').fill(month)
    await group.getByLabel('Year').fill('2026')
  }
  await before()
  await chair.getByRole('button', { name: 'Approve' }).click()
}
