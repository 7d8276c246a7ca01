// Proves that private profiles are found by address, handle and name, and the school's own are left alone.
import { describe, expect, test } from 'vitest'

import { found, oakfield } from '../oakfield.fixture.ts'

describe('§17.9 a private profile is found', () => {
  test.each([
    ['see https://instagram.com/jens.family now', 'https://instagram.com/jens.family · likely · stops'],
    [
      'www.facebook.com/profile.php?id=100012345.',
      'www.facebook.com/profile.php?id=100012345 · likely · stops',
    ],
    ['Follow me: @nina.draws.cats!', '@nina.draws.cats · likely · stops'],
    ['PM @dave_oggers', '@dave_oggers · likely · stops'],
    ['@dave_oggers on Twitter', '@dave_oggers · likely · stops'],
    ['with thanks to @someone_kind', '@someone_kind · ask'],
    ['My snap is maisie_x09', 'maisie_x09 · likely · stops'],
    ['on discord: foxy#4821', 'foxy#4821 · likely · stops'],
    [
      'my number: oh seven seven double oh nine hundred one two three',
      'oh seven seven double oh nine hundred one two three · likely · stops',
    ],
    ['oh one six three two, 960 123 at home', 'oh one six three two, 960 123 · likely · stops'],
  ])('%j', (text, finding) => {
    expect(found(text)).toEqual([finding])
  })

  test.each([
    'Watch https://www.youtube.com/watch?v=abc with your child',
    'Thank you @OakfieldPrimary and see facebook.com/oakfieldprimary',
    'A snap of the hall, insta-ready; Roblox is for over 13s',
    'one two three four five, once I caught a fish alive',
    'Meet @ the gate at 3',
    'Snap is 20 minutes long',
  ])('no profile: %j', (text) => {
    expect(found(text)).toEqual([])
  })

  test('§17.9 the school’s own profile may stand', () => {
    const context = { ...oakfield, schoolContacts: ['@ThePond_Blog'] }
    expect(found('Follow @thepond_blog', context)).toEqual([])
  })
})
