// Slurs for a characteristic that the Equality Act 2010 protects.
import { slurs as words } from '../foul-words.data.ts'
import type { LanguageRule } from '../language-rule.ts'

export const slurs: LanguageRule = {
  kind: 'discrimination',
  certainty: 'likely',
  sentence: 'This is a slur against people for what they are.',
  remedy: 'Leave it out. If it was said in school, record it as the behaviour policy asks.',
  phrases: [
    words.replaceAll('-', '').split(/\s+/u).join('/'),
    'half caste < !in',
    'window licker/lickers',
    'camel jockey/jockeys',
    'batty boy/boys',
    'shirt lifter/lifters',
    'coffin dodger/dodgers',
    'curry muncher/munchers',
    'sand > nigger',
    'that/you/filthy/dirty/bloody/fat/stupid/little chink/dyke/fag/queer/cripple/gypsy/jew < !of/in/end/ends/wall/path/who',
    'dirty/filthy/bloody/smelly @groups/@of',
    'illegals',
  ],
  hits: ['He walks like a spastic.', 'What a retard.', 'Bloody foreigners.', 'They called him a half caste.'],
  harmless: [
    'A chink of light fell on the stage.',
    'Offa built a dyke.',
    'Our Maine Coon cat is called Alfie.',
    'Faggots and peas are on the menu.',
    'The Mongol empire reached Hungary.',
    'Flame retardant costumes, please.',
    'A gender bender is a plot twist in Twelfth Night.',
  ],
}
