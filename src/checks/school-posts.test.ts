// Whole posts of school life, harmless and not: the checks as an author meets them.
import { describe, expect, test } from 'vitest'

import { check } from './check.ts'
import { mended } from './mend.ts'
import { found, oakfield } from './oakfield.fixture.ts'

describe('§16.4 nothing stops a harmless post', () => {
  test.each([
    'Year 4 Explorers spent the morning at the river. We counted 14 kinds of plant and two herons!',
    'Swimming starts on Thursday 12 March 2026. Please bring a towel, goggles and a named bag by 8.45am.',
    'May half-term: the school is closed from Monday 25 May to Friday 29 May.',
    'Will your child need a packed lunch? Tell the office by 3pm, on 01632 960100 or at office@oakfield.example.',
    'Mrs Hill and Mr Price ran the reading café. Thank you to all the families who came.',
    'The bake sale made £312.45, 07.03.2026 to 09.03.2026, thanks to 63 cakes.',
    'Netball: Oakfield 7-4 Elm Park, Oakfield 2-2 St Grace’s. A grand afternoon!',
    'Our value this term is grace: to say grace, to be graceful, to give others a second chance.',
    'We are reading a book by Michael Rosen, ISBN 978-0-7475-3269-9.',
    'Bilal Hussain’s kite flew the highest of all in 4B.',
    'Open evening at 1 Mill Lane, Oakfield OX1 2AB, from 5.30 - 7.00. Written by Tomasz Reed, Class teacher.',
    'The 2nd, 3rd and 4th of June; classes A1, B12 and S4; rooms 12 to 15; 0, 2, 4, 6, 8, 10.',
    'Follow the learning at https://oakfield.example/year-4?week=12, or look for #OakfieldReads.',
  ])('%j', (text) => {
    expect(check({ text }, oakfield).filter(({ stops }) => stops)).toEqual([])
  })
})

describe('§18.2 §17.9 what may not go out is stopped', () => {
  test('a name and a home phone number in one post are both marked, and mended the post may go', () => {
    const text = 'Well done Amina Khan! Ask her mum for the recipe: 07700 900 123.'
    expect(found(text)).toEqual(['Amina Khan · sure · stops', '07700 900 123 · sure · stops'])
    const mending = mended(text, check({ text }, oakfield))
    expect(mending).toBe('Well done a pupil! Ask her mum for the recipe: 01632 960100.')
    expect(found(mending)).toEqual([])
  })

  test('each of several names in a list is marked', () => {
    expect(found('Readers of the week: Amina, Zoe, Bilal, Anne-Marie and Łukasz N.')).toEqual([
      'Amina · likely · stops',
      'Zoe · likely · stops',
      'Anne-Marie · likely · stops',
      'Łukasz N · likely · stops',
    ])
  })

  test('an invitation home shows all that it gives away', () => {
    const text = 'Party at Zoë’s: 12 Acacia Avenue, Oakfield M1 1AE. Text 07700900123 or zoesmum@example.org'
    expect(found(text)).toEqual([
      'Zoë · likely · stops',
      '12 Acacia Avenue, Oakfield M1 1AE · sure · stops',
      '07700900123 · sure · stops',
      'zoesmum@example.org · sure · stops',
    ])
  })

  test('where pupils write, the neutral words stay and every name stops', () => {
    const context = { ...oakfield, pupilsContribute: true }
    expect(found('I worked with Bilal and a friend from 2A', context)).toEqual(['Bilal · likely · stops'])
  })
})
