// Section 8 on both sides: names that carry the school's and names that only look so; profiles that need the line, and not.
import { expect, test } from 'vitest'

import { checkProfile } from './check-profile.ts'

const school = { name: 'Oakfield Primary School' }
const kinds = (handle: string, displayName = '', bio = '') =>
  checkProfile({ handle, displayName, bio }, school).map(({ kind }) => kind)

test.each([
  '@OakfieldPrimary',
  'oakfieldprim',
  'oakf1eld_school',
  'Oakfield2024',
  'oakfeild_teacher',
  'MissReed_Oakfield',
  'oakfield-y4',
  'Oakfield Primary School',
  'OAKFIELDPS',
  'mr.reed.oakfield.uk',
  'MrReedOPS',
  'Teacher at OPS',
  'Oakfild School',
])('§8.2 the name %j carries the school’s', (name) => {
  expect(kinds(name)).toContain('school-name-in-profile')
  expect(kinds('somebody', name)).toContain('school-name-in-profile')
})

test.each([
  'jane_oakfield',
  'Oakfield Farm',
  'oakfieldroad12',
  'OakfieldFC',
  'Tom Oakfield',
  'oak_and_field',
  'OPS',
  'Ops manager',
  'Mr Oakley',
  'fieldofoaks',
  'mapleprimary',
  'The Oakfield Arms',
  '',
  '🎉',
])('§8.2 the name %j does not', (name) => {
  expect(kinds(name)).toEqual([])
})

test.each([
  'Y4 teacher, runner, dad',
  'Proud headteacher',
  'TA by day, baker by night',
  'School governor',
  'I teach Year 2',
  'SENCO',
  'Teaching assistant',
  'I work at a lovely village school',
])('§8.3 %j needs the line that the views are one’s own', (bio) => {
  const [finding] = checkProfile({ handle: 'reader7', displayName: 'Jo', bio }, school)
  expect(finding).toMatchObject({ kind: 'missing-disclaimer', clause: '8.3', stops: false })
  expect(finding?.remedy.label).toContain('Views are my own and not those of my employer.')
})

test.each([
  'Y4 teacher. Views are my own.',
  'Teacher. All opinions mine',
  'TA | tweets are my own',
  'Headteacher, own views',
  'Governor. Posts are personal',
  'Teacher – not the views of my employer',
  'Teacher. I speak for myself',
  'Yoga teacher',
  'Retired headteacher',
  'ta for following!',
  'Governor of the Bank of England',
  'Baker and runner',
  'Parent of two at Oakfield',
  'Teacher: views here are entirely my own',
])('§8.3 %j does not', (bio) => {
  expect(kinds('reader7', 'Jo', bio)).toEqual([])
})

test('§8.3 the line that is offered is itself enough', () => {
  expect(kinds('a', 'b', 'Teacher. Views are my own and not those of my employer.')).toEqual([])
})

test('§8.2 places count in handle, display name and bio joined by line feeds', () => {
  const profile = { handle: 'zoë🎉', displayName: 'Oakfield Primary', bio: 'Teacher' }
  const whole = `${profile.handle}\n${profile.displayName}\n${profile.bio}`
  expect(checkProfile(profile, school).map(({ start, end }) => whole.slice(start, end))).toEqual([
    'Oakfield Primary',
    'Teacher',
  ])
})

test('§8.2 a school called after a saint, or with a short name, is known too', () => {
  const found = (name: string, handle: string) =>
    checkProfile({ handle, displayName: '', bio: '' }, { name }).length
  expect(found('St Grace’s Church of England Primary School', 'graces_primary')).toBe(1)
  expect(found('Elm School', 'elmschool')).toBe(1)
  expect(found('Elm School', 'helmet')).toBe(0)
})
