// Whether a profile speaks of work at a school, and whether it says that the views are its owner's own.
import { glanceAt } from '../glance/known-words.ts'
import { keyAt } from '../glance/words-of.ts'
import { jobs, notAtSchool } from './school-words.data.ts'

const work = new Set(jobs.split(' '))
const elsewhere = new Set(notAtSchool.split(' '))

const disclaimers = [
  /\b(?:views?|opinions?|tweets?|posts?|thoughts?|comments?|everything|all)\b[^.\n]{0,40}\b(?:my own|mine|own|personal|me only)\b/iu,
  /\b(?:my own|own|personal) (?:views?|opinions?|thoughts?)\b/iu,
  /\bnot (?:those|that|the views?|the opinions?) of (?:my|the|any|his|her)\b/iu,
  /\bdo(?:n['’]t| not) (?:speak|represent|reflect)\b[^.\n]{0,40}\b(?:school|employer|work)\b/iu,
  /\bspeak(?:ing)? (?:only )?for myself\b/iu,
]

export const saysViewsAreOwn = (profile: string): boolean => disclaimers.some((each) => each.test(profile))

/** Where the profile speaks of work at a school; undefined where it does not. */
export function workAtSchool(profile: string): { start: number; end: number } | undefined {
  const glance = glanceAt(profile)
  const words = Array.from({ length: glance.count }, (_, at) => ({
    key: keyAt(glance, at),
    start: glance.starts[at] ?? 0,
    end: glance.ends[at] ?? 0,
  }))
  const index = words.findIndex(({ key }, at) => {
    if (elsewhere.has(words[at - 1]?.key ?? '')) return false
    const next = words[at + 1]
    if (key === 'ta' && profile.slice(words[at]?.start, words[at]?.end) !== 'TA') return false
    if (key === 'governor' && next?.key === 'of' && words[at + 3]?.key === 'bank') return false
    return work.has(key) || (key === 'teaching' && next?.key === 'assistant') || isTeaching(words, at)
  })
  const word = words[index]
  return word && { start: word.start, end: word.end }
}

/** “I teach Year 4”, “work at a primary school”. */
function isTeaching(words: readonly { key: string }[], at: number): boolean {
  const near = words.slice(at + 1, at + 6).map(({ key }) => key)
  const key = words[at]?.key
  if (key === 'teach' || key === 'teaching')
    return near.some((word) => ['year', 'y', 'reception', 'primary', 'ks'].includes(word))
  return (key === 'work' || key === 'working') && near.some((word) => word === 'school')
}
