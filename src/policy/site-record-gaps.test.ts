// What the record of an account lacks, gap by gap.
import { expect, test } from 'vitest'

import { gapsOf, type RecordFacts } from './site-record-gaps.ts'

const whole: RecordFacts = {
  address: 'https://social.example/oakfield',
  host: 'instagram',
  approved: true,
  here: { password: 1, recovery: 1, 'host-administrator': 2 },
  left: [],
  termsConform: 'yes',
  checkedOn: '2026-11-01',
  youngest: null,
  providedBySchool: 'yes',
  forEducation: 'yes',
  intervention: 'We hide it, and ring the helpline.',
}
const today = '2026-11-23'
const clausesOf = (facts: Partial<RecordFacts>) =>
  gapsOf({ ...whole, ...facts }, today).map(({ clause }) => clause)

test('§16.1 a whole record lacks nothing', () => {
  expect(gapsOf(whole, today)).toEqual([])
})

test.each<[string, Partial<RecordFacts>, string]>([
  ['no approval', { approved: false }, '16.6'],
  ['no address', { address: '' }, '16.1'],
  ['nobody with the password', { here: { ...whole.here, password: 0 } }, '16.1'],
  ['nobody who can get back in', { here: { ...whole.here, recovery: 0 } }, '16.1'],
  ['one administrator whom the host knows', { here: { ...whole.here, 'host-administrator': 1 } }, '17.9'],
  ['somebody who has left', { left: ['Owen Pryce'] }, '16.1'],
  ['rules that nobody has read', { termsConform: null }, '17.1'],
  ['rules that don’t conform', { termsConform: 'no' }, '17.1'],
  ['settings never looked at', { checkedOn: null }, '15.2'],
  ['settings last looked at 121 days ago', { checkedOn: '2026-07-25' }, '15.2'],
  ['readers of eight on a host for thirteen', { youngest: 8 }, '15.1'],
  ['a question of the law unanswered', { forEducation: null }, 'Online Safety Act'],
  ['a question of the law answered “no”', { providedBySchool: 'no' }, 'Online Safety Act'],
  ['no plan for intervening', { intervention: '' }, '18.5'],
])('§16.1 a record with %s says so, with its clause', (_, facts, clause) => {
  expect(clausesOf(facts)).toEqual([clause])
})

test('§15.2 settings looked at 120 days ago still count, and a host without a known age is not held against one', () => {
  expect(clausesOf({ checkedOn: '2026-07-26' })).toEqual([])
  expect(clausesOf({ host: 'mastodon', youngest: 8 })).toEqual([])
})
