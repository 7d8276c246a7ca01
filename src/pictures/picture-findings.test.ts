// What an examined picture gives away: faces to be looked at, names and contact details in writing, and the file's own details.
import { expect, test } from 'vitest'

import type { Context, Pupil } from '../checks/context.ts'
import type { Seen } from '../schema/stored-picture.ts'
import { pictureFindings } from './picture-findings.ts'

const pupil = (givenName: string, familyName: string, nameConsent: boolean): Pupil => ({
  id: givenName,
  givenName,
  familyName,
  className: '4 Oak',
  nameConsent,
  photoConsent: false,
})
const context: Context = {
  audience: ['public'],
  author: { name: 'Tom O’Neill', position: 'Teacher' },
  school: 'Oakfield Primary School',
  schoolContacts: ['01632 960100'],
  roster: [pupil('Maya', 'Kowalski', false), pupil('Bilal', 'Hussain', true)],
}
const size = { width: 400, height: 300 }
const found = (seen: Seen) => pictureFindings({ image: 'p', size, seen }, context)
const written = (text: string): Seen => ({ writing: [{ box: [10, 20, 200, 30], text }] })

test('§18.2 each face is a finding at its place, which asks a person and offers to cover it', () => {
  const [face] = found({ faces: [{ box: [1, 2, 30, 40], score: 0.9 }] })
  expect(face).toMatchObject({
    kind: 'pupil-pictured',
    clause: '18.2',
    image: 'p',
    box: [1, 2, 30, 40],
    certainty: 'ask',
    stops: false,
    remedy: { redact: 'cover' },
  })
})

test('§18.2 a pupil’s name in writing stops the post, also with its words run together', () => {
  for (const text of ['Maya Kowalski', 'CERTIFICATE for MAYA KOWALSKI', 'MayaKowalski'])
    expect(found(written(text))).toMatchObject([
      { kind: 'written-name', clause: '18.2', box: [10, 20, 200, 30], stops: true },
    ])
})

test('§18.2 a name on two lines is found, and both lines are shown', () => {
  const seen: Seen = {
    writing: [
      { box: [100, 50, 80, 30], text: 'Maya' },
      { box: [90, 90, 120, 30], text: 'Kowalski' },
    ],
  }
  const names = found(seen).filter(({ kind }) => kind === 'written-name')
  expect(names.map(({ box }) => box)).toContainEqual([90, 50, 120, 70])
})

test('§18.2 a name that may be published, the school’s own number and other writing are no findings', () => {
  for (const text of ['Bilal Hussain', 'Ring 01632 960100', 'Certificate of Merit', 'Sports day']) {
    expect([text, found(written(text)).filter(({ stops }) => stops)]).toEqual([text, []])
  }
})

test('§17.9 a telephone number in writing is a contact detail at its place', () => {
  expect(found(written('Call Mum on 07700 900123'))).toMatchObject([
    { kind: 'contact-detail', clause: '17.9', stops: true },
  ])
})

test('§17.9 hidden details are said in one line, for the whole picture, and stop nothing', () => {
  const details = { place: true, time: true, camera: false, words: false }
  expect(found({ details })).toMatchObject([
    {
      kind: 'metadata',
      clause: '17.9',
      box: [0, 0, 400, 300],
      stops: false,
      sentence: expect.stringContaining('where it was taken and when it was taken'),
    },
  ])
  expect(found({ details: { place: false, time: false, camera: false, words: false } })).toEqual([])
})
