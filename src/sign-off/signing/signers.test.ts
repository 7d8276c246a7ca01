// The table of who has signed and who has not, and its file.
import { expect, test } from 'vitest'

import { useWorld } from '../../../tests/world.ts'
import { signersCsv } from './signers-csv.ts'

const world = useWorld()

test('signature: head and office see who has not signed, first; a teacher does not see the table', async () => {
  for (const key of ['head', 'office']) {
    const { text } = await (await world.browser(key)).get('/policy/signed')
    expect(text).toContain('9 of 10 have signed.')
    expect(text.indexOf('Owen Pryce, Year 3 teacher')).toBeLessThan(text.indexOf('Hazel Finch'))
    expect(text).not.toContain('Leila Farah')
  }
  expect((await (await world.browser('teacher')).get('/policy/signed')).status).toBe(403)
  expect((await (await world.browser('teacher')).get('/policy/signed.csv')).status).toBe(403)
  expect((await (await world.browser('office')).get('/policy')).text).toContain('href="/policy/signed"')
})

test('signature: the table comes as a file that spreadsheets open, with one line for each', async () => {
  const file = await (await world.browser('head')).get('/policy/signed.csv')
  expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const lines = file.text.trimEnd().split('\r\n')
  expect(lines).toHaveLength(11)
  expect(lines[1]).toBe('"Owen Pryce","Year 3 teacher","Priya Raman",""')
})

test('signature: a name that looks like a formula stays a text in the file', () => {
  const signer = { name: '=1+1', position: 'says "hello", twice', lineManager: null, signedAt: null }
  expect(signersCsv([signer]).split('\r\n')[1]).toBe(`"'=1+1","says ""hello"", twice","",""`)
})
