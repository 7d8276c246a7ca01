// Threats of harm that fall short of what the police must hear at once.
import type { LanguageRule } from '../language-rule.ts'

const harm = 'smash/batter/punch/slap/hit/kick/hurt/beat/deck/break/ruin/destroy/burn/find/get'

export const threats: LanguageRule = {
  kind: 'abuse',
  certainty: 'likely',
  sentence: 'This reads as a threat.',
  remedy: 'Leave it out, and tell the headteacher if somebody is in danger.',
  phrases: [
    `i'll/we'll ${harm} you/your/him/her/them/his/their`,
    `i/we will/shall ${harm} you/your/him/her/them/his/their < !a/some/the/in/on/to/and/out/letter`,
    `i'm/we're gonna/going to? ${harm} you/him/her/them/his/your/their < !a/some/the/in/on/and`,
    'watch your back',
    "you'll/you're > regret this/it",
    "you'll/you will regret this/it",
    'you are/will dead meat?',
    "you're dead < !right/on/certain/sure/keen",
    'know/knows where you/they/she/he live/lives',
    'come round and/to sort/do/batter/smash',
    'deserves/deserve a good? slap/kicking/beating/punch',
    'wait/wait until/till i/we get/catch you',
    'kick/smash/bash your/his/her/their head/face/teeth in',
    'your/his/her days are numbered',
  ],
  hits: [
    'I will smash your face in.',
    "I'll find you and you'll regret this.",
    'We know where you live.',
    'She deserves a good slap.',
    'Watch your back.',
  ],
  harmless: [
    'I will find you a spare jumper.',
    'We will get you the form.',
    'We will get them on the coach by nine.',
    'Watch your step on the ice.',
    'Hit the ball and run.',
    'We know where you can find help.',
  ],
}
