// Abuse of people who work at the school.
import type { LanguageRule } from '../language-rule.ts'

export const abuseOfStaff: LanguageRule = {
  kind: 'abuse',
  certainty: 'likely',
  sentence: 'This runs down somebody who works at the school.',
  remedy: 'Leave it out. A worry about staff belongs with the headteacher, in private.',
  phrases: [
    'useless/stupid/lazy/pathetic/thick/worst/rubbish/hopeless/incompetent/clueless/crap/shit/evil/vile @staff < !of/for/on',
    '@title ^ > is/was/are a? @very? @stupid < !is/at/today/and/enough/for',
    '@title ^ > is/was/are *1 a *1 @stupid/joke/disgrace/waste/fraud',
    '@staff > is/are *1 @very @stupid/joke/disgrace',
    '@staff > is/are a/an @very? joke/disgrace/waste/embarrassment/bully/fraud/nightmare/idiot/idiots',
    '@staff/@title > should/must/needs/need to? be sacked/fired',
    'sack < the/that/this/her/him @staff',
    "can't > stand < @staff/@title",
    'ought to be sacked/fired/shot',
    "can't teach to? save",
    'not fit to teach/work/be',
    'hate/hates/hated < @title ^',
    'hate/hates < my/that/this/the/our *1 @staff',
  ],
  hits: [
    'What a useless teacher!',
    'Mr Price is a joke.',
    'The head should be sacked.',
    'Mrs Hill is useless.',
    'She is not fit to teach.',
    'I hate Mr Price.',
  ],
  harmless: [
    'Mrs Hill is old enough to remember the coronation.',
    'Mr Price is at the museum with Year 4.',
    'Our teachers are a wonderful team.',
    'The sack race was won by the head.',
    'The old head teacher came back to visit us.',
    'The head is a marvellous story-teller.',
  ],
}
