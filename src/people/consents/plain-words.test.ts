// The pages that ask families read as plainly as the program asks of what is written for others: held to its own measure.
import { beforeAll, expect, test } from 'vitest'

import { familiesAsked } from '../../../tests/stories/consent.ts'
import { useWorld } from '../../../tests/world.ts'
import { glanceAt } from '../../checks/glance/known-words.ts'
import { countedWords, readingAge } from '../../checks/language/reading-age.ts'

const world = useWorld()
/** In years: what most adults read with ease, tired and on a phone. */
const plain = 11
let links = { Leila: '', Omar: '', Sam: '' }
beforeAll(async () => {
  links = await familiesAsked(world)
})

/** What a page says between its heading and its foot, each part of it a sentence of its own. */
const wordsOf = (page: string): string =>
  (/<main[^>]*>(.*)<\/main>/su.exec(page)?.[1] ?? '')
    .replace(/<\/(?:p|h\d|li|label|legend|button|a|div|td|th|dt|dd)>/gu, '. ')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
const ageOf = (page: string): number | undefined => readingAge(countedWords(glanceAt(wordsOf(page))))

test('§18.2 the page that asks a carer, its thanks, and what stands are read with ease at eleven', async () => {
  const carer = await world.browser()
  const asked = await carer.get(links.Leila)
  const thanks = await carer.post(links.Sam, { answer: 'all' })
  const standing = await carer.get(links.Sam)
  const ages = [asked, thanks, standing].map(({ text }) => ageOf(text) ?? 0)
  for (const age of ages) expect(age).toBeLessThanOrEqual(plain)
})

test('the measure tells plain words from hard ones', () => {
  const hard =
    'The institution solicits authorisation regarding photographic representations of registered pupils, notwithstanding previously communicated preferences.'
  expect(ageOf(`<main>${hard}</main>`)).toBeGreaterThan(plain)
})
