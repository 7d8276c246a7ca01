// Proves that pupils' names are found however they are written, and that consent and context are heard.
import { describe, expect, test } from 'vitest'

import { check } from './check.ts'
import { found, oakfield, pupil } from './oakfield.fixture.ts'

describe('§18.2 a pupil’s full name is found', () => {
  test.each([
    ['Well done Amina Khan!', 'Amina Khan'],
    ['well done amina khan', 'amina khan'],
    ['STAR OF THE WEEK: AMINA KHAN', 'AMINA KHAN'],
    ['Amina Khan’s poem', 'Amina Khan'],
    ["Amina Khan's poem", 'Amina Khan'],
    ['Khan, Amina', 'Khan, Amina'],
    ['Amina\u00A0Khan read', 'Amina\u00A0Khan'],
    ['Amina\nKhan read', 'Amina\nKhan'],
    ['Amina Jane Khan read', 'Amina Jane Khan'],
    ['Amina J. Khan read', 'Amina J. Khan'],
    ['#AminaKhan', 'AminaKhan'],
    ['#aminakhan', 'aminakhan'],
    ['amina.khan_2026', 'amina.khan'],
    ['A\u00ADmina Kh\u200Ban read', 'A\u00ADmina Kh\u200Ban'],
    ['Zoë O’Neill read', 'Zoë O’Neill'],
    ["zoe o'neill read", "zoe o'neill"],
    ['Zoe ONeill read', 'Zoe ONeill'],
    ['Zoe\u0308 O\u02BCNeill read', 'Zoe\u0308 O\u02BCNeill'],
    ['Anne Marie Smith Jones read', 'Anne Marie Smith Jones'],
    ['Annemarie Smith-Jones read', 'Annemarie Smith-Jones'],
    ['Anne–Marie Jones read', 'Anne–Marie Jones'],
    ['Lukasz Nowak read', 'Lukasz Nowak'],
    ['Will Price read', 'Will Price'],
    ['William Price read', 'William Price'],
    ['Mrs Hill thanked Grace Hill', 'Grace Hill'],
  ])('%j', (text, name) => {
    expect(found(text)).toEqual([`${name} · sure · stops`])
  })
})

describe('§18.2 a first name alone is as certain as its words allow', () => {
  test.each([
    ['Amina read to us', ['Amina · likely · stops']],
    ['amina read to us', ['amina · likely · stops']],
    ['AMINA’S poem', ['AMINA · likely · stops']],
    ['Zoe and Zoe\u0308', ['Zoe · likely · stops', 'Zoe\u0308 · likely · stops']],
    ['Amina K. read, then Amina K', ['Amina K · likely · stops', 'Amina K · likely · stops']],
    ['Amina’s sister', ['Amina · likely · stops']],
    ['Amina I am proud of you', ['Amina · likely · stops']],
    ['Amina from 4B read', ['Amina · sure · stops']],
    ['4B’s Amina read', ['Amina · sure · stops']],
    ['Amina (Year 4) read', ['Amina · sure · stops']],
    ['Grace in Y4 read', ['Grace · likely · stops']],
    ['Today Grace read', ['Grace · ask']],
    ['Will won', ['Will · ask']],
    ['We miss Amina', ['Amina · likely · stops']],
    ['Princess Amina and the dragon', ['Amina · ask']],
    ['Amina Moore, the author', ['Amina · ask']],
    ['Amina-Rose', ['Amina · ask']],
    ['Amina met Khan the baker', ['Amina · likely · stops', 'Khan · ask']],
    ['Amina, Khan and Price', ['Amina · likely · stops', 'Khan · ask']],
    ['We saw Zoe o so happy', ['Zoe · likely · stops']],
    ['D’Amina Stores', ['Amina · ask']],
    ['Jo was joking with the king', ['Jo · ask']],
  ])('%j', (text, findings) => {
    expect(found(text)).toEqual(findings)
  })
})

describe('§18.2 ordinary words and other people are no pupils', () => {
  test.each([
    'We will say grace in may',
    'Will you come?',
    'May we ask parents for old newspapers?',
    'May I help?',
    'Open until May, closed on 12 May and from May 2026',
    'Mrs Grace, Miss Amina and Mr. Will help on Fridays',
    'He was joking with the king',
    'Khans, aminah and Aminas',
    'The Hill and the Price list',
    'a graceful willow, maybe',
  ])('%j', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('§18.2 consent is heard', () => {
  const named = 'Bilal and Bilal Hussain of 4B read to us'

  test('a pupil whose family agreed to names may be named', () => {
    expect(found(named)).toEqual([])
  })

  test('where pupils contribute no consent lifts the ban', () => {
    expect(found(named, { ...oakfield, pupilsContribute: true })).toEqual([
      'Bilal · likely · stops',
      'Bilal Hussain · sure · stops',
    ])
  })

  test('consent to pictures is no consent to names', () => {
    const roster = [pupil('Amina|Khan|4B', { photoConsent: true })]
    expect(found('Amina Khan', { ...oakfield, roster })).toEqual(['Amina Khan · sure · stops'])
  })

  test('a first name that one family agreed to and another did not is put to a person', () => {
    expect(found('Chloe read')).toEqual(['Chloe · ask'])
  })

  test('the class or the family name tells which of two pupils is meant', () => {
    expect(found('Chloe from 2A read')).toEqual([])
    expect(found('Chloe from 4B read')).toEqual(['Chloe · sure · stops'])
    expect(found('Chloe Bennett, then Chloe A.')).toEqual(['Chloe A · likely · stops'])
  })

  test('a full name shared by two pupils still stops when one family did not agree', () => {
    const roster = [pupil('Amina|Khan|4B'), pupil('Amina|Khan|2A', { nameConsent: true })]
    expect(found('Amina Khan read', { ...oakfield, roster })).toEqual(['Amina Khan · likely · stops'])
  })
})

test('§17.8 the author’s own name is no finding, a pupil’s that begins alike is', () => {
  const context = { ...oakfield, author: { name: 'Grace Hill', position: 'Teaching assistant' } }
  expect(found('Written by Grace Hill. Amina Khan read.', context)).toEqual(['Amina Khan · sure · stops'])
})

test('§18.2 the sentence says why and the remedy says what to do', () => {
  const [finding] = check({ text: 'AMINA KHAN read' }, oakfield)
  expect(finding).toEqual({
    kind: 'pupil-named',
    clause: '18.2',
    start: 0,
    end: 10,
    certainty: 'sure',
    stops: true,
    sentence: 'This is a pupil’s name: Amina’s family has not agreed to names on the school’s pages.',
    remedy: { label: 'Leave the name out, or write “a pupil”.', replacement: 'A pupil' },
  })
})
