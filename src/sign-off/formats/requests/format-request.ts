// A request for the policy in another language or format, and how it is said in a few words.
import type { FormatRequestState } from '../../../policy/format-request.workflow.ts'
import { languageOf } from '../../../policy/languages.data.ts'
import type { Subject } from '../../../policy/workflow.ts'
import { formatsEn } from '../../../ui/words/formats.en.ts'

export type Format = keyof typeof formatsEn.formats
export const formats = Object.keys(formatsEn.formats) as Format[]

export type Reach = 'email' | 'phone' | 'office'

/** What somebody asks for, and how the answer reaches them. */
export interface Ask {
  /** A tag of the list, or the name of a language that is not in it; '' for English. */
  language: string
  format: Format
  /** What they wrote for "in another way". */
  other: string
  reach: Reach
  /** The address or number; '' for those who ask at the office. */
  contact: string
  message: string
}

export interface FormatRequest extends Ask {
  id: string
  askedBy: string | null
  askedAt: Date
  /** Like 2026-12-07. */
  dueOn: string
  state: FormatRequestState
  version: number
  answer: string | null
  answeredAt: Date | null
}

export type RequestSubject = Subject<FormatRequestState, null>

/** "Polish, on paper". */
export function whatIsAsked({ language, format, other }: Pick<Ask, 'language' | 'format' | 'other'>): string {
  const name = language === '' ? formatsEn.english : (languageOf(language)?.english ?? language)
  const way = format === 'other' ? other : formatsEn.formats[format]
  return `${name}, ${way.charAt(0).toLowerCase()}${way.slice(1)}`
}
