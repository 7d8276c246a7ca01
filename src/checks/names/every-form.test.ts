// A grammar of the ways in which one name is written: each is found, whoever bears it and whatever stands around.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { check } from '../check.ts'
import { oakfield, pupil } from '../oakfield.fixture.ts'

const context = {
  ...oakfield,
  roster: `Zuzanna|Wiśniewska|2A
Łukasz|Dąbrowski|4B
Ștefan|Ionescu|4B
Siân|Bevan|2A
Hamza|Qureshi|4B
Oluwaseun|Adeyemi|2A
Gurpreet|Sandhu|4B
Nusrat|Chowdhury|2A
Xiaoming|Zhang|4B
Emre|Yıldız|2A
Ayaan|Warsame|4B
Daisy-Mae|Hargreaves|2A`
    .split('\n')
    .map((line) => pupil(line)),
}

const lettersOf = (name: string) => name.replaceAll(/[^\p{L}]/gu, '')
const apart = (letters: string) => letters.split('').join(' ')
const without = (name: string, at: number) => name.slice(0, at) + name.slice(at + 1)
const bare = (name: string) =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ı', 'i')

const forms: Readonly<Record<string, (given: string, family: string) => string>> = {
  'as it is': (given, family) => `${given} ${family}`,
  'in small letters': (given, family) => `${given} ${family}`.toLowerCase(),
  'in capitals, turned': (given, family) => `${family.toUpperCase()}, ${given}`,
  'turned without a comma': (given, family) => `${family} ${given}`,
  owned: (given, family) => `${given} ${family}’s poem`,
  'without accents': (given, family) => bare(`${given} ${family}`),
  decomposed: (given, family) => `${given} ${family}`.normalize('NFD'),
  'first letter and family name': (given, family) => `${given.charAt(0)}. ${family}`,
  'first name and letter': (given, family) => `${given} ${family.charAt(0)}.`,
  'run together': (given, family) => lettersOf(given + family),
  'behind a #': (given, family) => `#${lettersOf(given + family).toLowerCase()}`,
  'in a hashtag of more': (given, family) => `#WellDone${lettersOf(given)}${lettersOf(family)}`,
  'with a line between': (given, family) => `${given}_${family}`,
  'spaced out': (given, family) => `${apart(lettersOf(given))}  ${apart(lettersOf(family))}`,
  'with a middle name': (given, family) => `${given} Rose ${family}`,
  'with a slip in the first name': (given, family) => `${without(given, 2)} ${family}`,
  'with a slip in the family name': (given, family) => `${given} ${without(family, 3)}`,
  'with a star': (given, family) => `${given.charAt(0)}*${given.slice(2)} ${family}`,
  'with an invisible sign': (given, family) => `${given.slice(0, 2)}\u200B${given.slice(2)} ${family}`,
}

const around = fc.constantFrom(
  ['Well done to ', ' for the poem.'],
  ['', ' won the race today'],
  ['we saw ', ' at the fair!'],
  ['Star of the week: ', '\nHooray'],
  ['🎉 (', ') 🎉'],
)

test.each(Object.entries(forms))('§18.2 a full name is found %s', (_, write) => {
  fc.assert(
    fc.property(
      fc.constantFrom(...context.roster),
      around,
      ({ givenName, familyName }, [before = '', after = '']) => {
        const name = write(givenName, familyName)
        const [start, end] = [before.length, before.length + name.length]
        const met = check({ text: before + name + after }, context).filter(
          (finding) => finding.kind === 'pupil-named' && finding.start < end && finding.end > start,
        )
        expect(met.length).toBeGreaterThan(0)
      },
    ),
  )
})
