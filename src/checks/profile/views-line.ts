// Whether a profile speaks of work at a school, and whether it says that the views are its owner's own.
import { glanceAt } from '../glance/known-words.ts'
import { keyAt } from '../glance/words-of.ts'
import { jobs, jobsAnywhere, notAtSchool, schoolWords, subjects } from './school-words.data.ts'

const work = new Set(jobs.split(' '))
const elsewhere = new Set(notAtSchool.split(' '))
const anywhere = new Set(jobsAnywhere.split(' '))
const ofSchools = new Set(schoolWords.split(' '))
const taught = new Set(subjects.split(' '))

const said = '(?:views?|opinions?|tweets?|posts?|thoughts?|comments?|everything|all|words|here|i say|i post)'
const notTheirs =
  "(?:not|none|nothing|never|no|aren['’]t|isn['’]t|don['’]t|doesn['’]t|cannot|can['’]t|without|nor|independent of|separate from)"
const employer =
  '(?:school|employer|employers|workplace|trust|academy|college|council|place of work|where i work|who i work for|my work|my job)'
const disclaimers = [
  new RegExp(
    String.raw`\b${said}\b[^.\n]{0,60}\b(?:my own|mine|own|personal|private|myself|me only|nobody else|no one else|solely|alone|the author)\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:my own|own|personal|private) (?:views?|opinions?|thoughts?|capacity|account|tweets?|posts?)\b`,
    'iu',
  ),
  new RegExp(String.raw`\b${notTheirs}\b[^.\n]{0,60}\b${employer}(?:['’]s|s['’]?)?\b`, 'iu'),
  /\bnot (?:those|that|the views?|the opinions?) of (?:my|the|any|his|her)\b/iu,
  /\b(?:speak(?:ing)?|post(?:ing)?|tweet(?:ing)?|write|writing) (?:only )?(?:for|as) myself\b/iu,
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
    if (work.has(key) || (key === 'teaching' && next?.key === 'assistant')) return true
    return isTeaching(words, at) || isWorkWithSchool(words, at)
  })
  const word = words[index]
  return word && { start: word.start, end: word.end }
}

/** “I teach Year 4”, “teaches maths”. */
function isTeaching(words: readonly { key: string }[], at: number): boolean {
  if (!/^(?:teach|teaches|teaching|taught)$/u.test(words[at]?.key ?? '') || words[at]?.key === 'taught')
    return false
  const near = words.slice(at + 1, at + 5).map(({ key }) => key)
  return near.some((word) => taught.has(word)) && !near.some((word) => elsewhere.has(word))
}

/** “Head of a village primary”, “school caretaker”, “KS1 lead”. */
function isWorkWithSchool(words: readonly { key: string }[], at: number): boolean {
  if (!anywhere.has(words[at]?.key ?? '')) return false
  const near = words.slice(Math.max(0, at - 3), at + 7).map(({ key }) => key)
  return near.some((word) => ofSchools.has(word)) && !near.some((word) => elsewhere.has(word))
}
