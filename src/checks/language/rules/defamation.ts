// A damaging accusation against somebody who can be recognised, told as a fact (§17.4).
import type { LanguageRule } from '../language-rule.ts'

const who = '@they/@staff/^'

export const defamation: LanguageRule = {
  kind: 'defamation',
  certainty: 'ask',
  sentence: 'This accuses somebody, who could be wronged by it.',
  remedy:
    'Leave it out. If you think that it is true, report it to the headteacher, the governors or the police.',
  phrases: [
    `${who} > is/was/are a/an *1 thief/liar/crook/fraud/cheat/paedo/paedophile/pedo/nonce/pervert/perv/predator/rapist/groomer/alcoholic/alkie/drunk/racist/abuser/criminal/junkie/fraudster/sexist/addict`,
    "he's/she's a/an *1 thief/liar/crook/fraud/cheat/paedo/paedophile/nonce/pervert/perv/predator/rapist/groomer/alcoholic/drunk/racist/abuser/criminal/junkie/fraudster",
    `${who} > is/are/was corrupt/crooked/bent < !over/down/double/into/in/at/file/data`,
    `${who} > is/are/was/been/has/have been? stealing/pocketing/embezzling/nicking/fiddling < *2 from/money/school/fund/funds/cash/the/books`,
    `${who} > has/have/had/is/are/was been? taking/took/accepting bribes/backhanders/kickbacks`,
    `${who} > stole/embezzled/pocketed/nicked/fiddled *2 money/funds/cash/fund/takings/donations/budget/books`,
    `${who} > hits/slaps/kicks/grabs/abuses/molests/gropes/touches/hit/slapped/groped/abused/molested the/his/her/our/my/their/some? @children/child/boy/girl/son/daughter/pupil`,
    `${who} > faked/forged/lied/falsified/faking/forging *1 his/her/their/the/about/on < !death/injury`,
    `${who} > committed/commits/committing *1 fraud/perjury/crime/theft/assault/benefit`,
    `${who} > cooked/cooks/fiddled/fiddles the books`,
    `${who} > turns/turned/comes/came/was/is/always *1 up? *1 drunk/stoned/hungover/high < !on/in/at/with/up/of`,
    `${who} > is/was/are/always drunk/stoned < at/in/on/every work/school/duty/class/lessons`,
    `${who} > is/was/are/been having/had/having an affair < *1 with`,
    `${who} > had/has/having an affair`,
    `${who} > takes/took/taking/on/does/sells drugs/cocaine/bribes/backhanders`,
    `${who} > cheated/cheats/rigged/fixed/changed/doctored the? *1 sats/results/exam/exams/tests/marks/scores`,
  ],
  hits: [
    'Mr Shaw is a thief.',
    'The head is corrupt.',
    'The bursar is stealing from the fund.',
    'She cooked the books.',
    'Miss Lane hits the children.',
  ],
  harmless: [
    'Goldilocks broke the chair, so who is to blame?',
    'The head hit the ball over the fence.',
    'Thank you for taking part.',
    'Stealing a base is part of rounders.',
    'The books were cooked up by Year 3 for their recipe stall.',
    'He was bent over his drawing for an hour.',
    'The team was high on the wall.',
  ],
}
