// Proves that a pupil's name is found however it is disguised: short forms, slips, signs, gaps, alphabets, run together.
import { describe, expect, test } from 'vitest'

import { found, oakfield, pupil } from '../oakfield.fixture.ts'

const context = {
  ...oakfield,
  roster: [
    pupil('Maya|Kowalski|4 Oak'),
    pupil('Thomas|Baker|2 Ash'),
    pupil('Oleksandra|Shevchenko|2 Ash'),
    pupil('Sophie|Müller|2 Ash'),
    pupil('Layla|El Mansouri|2 Ash'),
    pupil('Thi Mai|Nguyen|2 Ash'),
    pupil('Hermione|St John|2 Ash'),
    pupil('Mohammed|Iqbal|4 Oak'),
    pupil('Sam|Ellis|4 Oak'),
  ],
}

describe('§18.2 a disguised name is found', () => {
  test.each([
    ['Tommy Baker won', 'Tommy Baker · sure · stops'],
    ['Tommy in 2 Ash won', 'Tommy · likely · stops'],
    ['Tommy won', 'Tommy · ask'],
    ['muhammad iqbal', 'muhammad iqbal · sure · stops'],
    ['Maya Kowalsky', 'Maya Kowalsky · likely · stops'],
    ['Maya Kowlaski', 'Maya Kowlaski · likely · stops'],
    ['Mayaa Kowalski', 'Mayaa Kowalski · likely · stops'],
    ['Thmas Baker', 'Thmas Baker · likely · stops'],
    ['Sim Ellis of another school', 'Sim Ellis · ask'],
    ['#mayakowalski', 'mayakowalski · sure · stops'],
    ['@KowalskiMaya', 'KowalskiMaya · sure · stops'],
    ['follow maya.kowalski_07', 'maya.kowalski · sure · stops'],
    ['M a y a   K o w a l s k i', 'M a y a   K o w a l s k i · sure · stops'],
    ['M-a-y-a K-o-w-a-l-s-k-i', 'M-a-y-a K-o-w-a-l-s-k-i · sure · stops'],
    ['M4ya K0walsk1', 'M4ya K0walsk1 · sure · stops'],
    ['M@ya Kowalski', 'M@ya Kowalski · sure · stops'],
    ['Олександра Шевченко', 'Олександра Шевченко · sure · stops'],
    ['M\u0430ya Kow\u0430lski', 'M\u0430ya Kow\u0430lski · sure · stops'],
    ['Sophie Mueller', 'Sophie Mueller · sure · stops'],
    ['Layla Mansouri', 'Layla Mansouri · sure · stops'],
    ['Mai Nguyen', 'Mai Nguyen · sure · stops'],
    ['Hermione St. John', 'Hermione St. John · sure · stops'],
    ['drawn by M. Kowalski', 'M. Kowalski · likely · stops'],
    ['M Kowalski, 4 Oak', 'M Kowalski · likely · stops'],
    ['Maya in the Oak class', 'Maya · sure · stops'],
    ['Well done Sam', 'Sam · likely · stops'],
  ])('%j', (text, finding) => {
    expect(found(text, context)).toEqual([finding])
  })
})

describe('§18.2 what only looks like a disguise is none', () => {
  test.each([
    'the same samples, a mayan temple',
    'Mr M. Kowalski retires',
    'Year 4 and 4B went to 12 farms on the 1st',
    'a b c d e f g h i j k l m n o p',
    'Kyiv – Київ – is a city',
    'I Baker, a baker',
  ])('%j', (text) => {
    expect(found(text, context)).toEqual([])
  })
})

test('§18.2 a letter before a full name does not make it another, nearly right one', () => {
  expect(found('Ĕ Jo King')).toEqual(['Jo King · sure · stops'])
})
