// Sexual content (§7.1).
import { sexualWords } from '../foul-words.data.ts'
import type { LanguageRule } from '../language-rule.ts'

export const sexual: LanguageRule = {
  kind: 'sexual',
  certainty: 'likely',
  sentence: 'This is sexual, and it has no place on a school’s page.',
  remedy: 'Leave it out. If it concerns a child, tell the designated safeguarding lead at once.',
  phrases: [
    sexualWords.split(/\s+/u).join('/'),
    'only fans < !of/can/who',
    'dick/cock/pussy/tit pic/pics',
    'sending/send/sent > dick/cock pics/pic',
    'had/have/having/has/wants/want sex < !education/chromosomes/cells/determined/discrimination/equality',
    'so/very/dead/damn/really/looks/looking/well/too sexy < !beast',
    'sexy < !beast/trousers',
    'love/want/would/wanna/like to? shag/bang/bonk/screw < !@place/in/pile/carpet/rug',
    "i'd shag/bang/do/smash < her/him/that/the",
    'shag/shagging/shagged her/him/you/a/the < !carpet/pile/rug/pipe',
    'friends with benefits',
    'one night stand < !by/of',
    'strip club/tease/poker < !wood/light/cartoon',
    'up > her skirt',
    'up her skirt',
    'get/gets/got your/her/his kit/knickers/pants > off',
    'naked selfie/selfies/pic/pics/photo',
    'turns/turned/turn me on',
    'wet dream',
    'nice/great/massive/big arse/bum/rack/cleavage',
  ],
  hits: [
    'Free porn here.',
    'My OnlyFans is below.',
    'They were having sex.',
    'She is so sexy.',
    'Look at the boobs.',
  ],
  harmless: [
    'Blue tits nest in our box.',
    'Great tits and coal tits came to the feeder.',
    'Sex education in Year 6: a letter home.',
    'The shag is a bird like a cormorant.',
    'Essex and Sussex are counties.',
    'A cock crowed three times.',
    'The plant has male and female parts.',
  ],
}
