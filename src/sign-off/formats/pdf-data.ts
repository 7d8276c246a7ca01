// What the policy's PDF is made of: the words of one version, laid out as the template reads them.
import { allShowable } from '../../platform/pdf/known-glyphs.ts'
import type { PdfStandard } from '../../platform/pdf/make-pdf.ts'
import { declaration } from '../../policy/signing.workflow.ts'
import { brandOf } from '../../ui/brand.ts'
import { plainDate } from '../../ui/dates.ts'
import { bySection, shownNumber } from '../text/policy-sections.ts'
import type { ApprovedText } from './approved-text.ts'
import { inGroups } from './in-groups.ts'

/** A translation laid beside the text that it is of. */
export interface Translated {
  language: { tag: string; name: string }
  /** The words of a clause in that language, where there are some. */
  words: ReadonlyMap<string, string>
  note: string
}

export interface PdfLook {
  school: string
  colour: string
  logo: boolean
  /** Points of the body text. */
  size: number
  standard: PdfStandard
}

/** Points of the body text. Large print begins at 18. Source: UK Association for Accessible Formats. */
export const bodySizes = { usual: 10.5, large: 18 } as const

export const standardNames: Record<PdfStandard, string> = {
  'ua-1': 'PDF/UA-1, tagged to be read aloud',
  'a-2b': 'PDF/A-2b, to be kept for long',
}

/** The data of `policy.typ`; every text in it can be shown by our typeface. */
export function pdfData(version: ApprovedText, look: PdfLook, translated?: Translated) {
  const found = brandOf(look.colour)
  const data = {
    title: version.title,
    school: look.school,
    description: `${version.title}, version ${version.number}, of ${look.school}`,
    lang: 'en',
    region: 'gb',
    accent: found.ok ? found.brand.ink : '#2b4a6f',
    logo: look.logo,
    size: look.size,
    lead: translated
      ? `Version ${version.number} · ${translated.language.name}`
      : `Version ${version.number}`,
    running: `${version.title}, version ${version.number}`,
    rows: coverRows(version, look.standard),
    notes: translated ? [translated.note] : [],
    sections: sectionsOf(version, translated),
    signing: translated ? null : signing,
    words: { contents: 'Contents', page: 'Page', of: 'of', logo: `Logo of ${look.school}` },
  }
  const shown = allShowable(data)
  return lacksLetters(shown) ? { ...shown, notes: [...shown.notes, lacking] } : shown
}

const lacking =
  'The typeface of this PDF lacks some characters. They stand as their Unicode numbers, like [U+1F600]; the web page shows them as they are.'

const lacksLetters = (data: object): boolean => /\[U\+[\dA-F]{4,}/u.test(JSON.stringify(data))

const signing = {
  heading: 'Sign on paper',
  sentence: declaration,
  note: 'Sign here only if you can’t sign in the program. Give this page to the office, who record it.',
  lines: ['Name', 'Position', 'Signature', 'Date'],
}

function coverRows(version: ApprovedText, standard: PdfStandard): [string, string][] {
  const { fingerprint, effectiveFrom, minute, minutedOn, reviewOn, owner } = version
  const rows: [string, string | null | undefined][] = [
    ['Owner', owner],
    ['Approved by the governors', minutedOn && `${plainDate(minutedOn)}${minute ? ` (${minute})` : ''}`],
    ['Counts from', effectiveFrom && plainDate(effectiveFrom)],
    ['Looked at again by', reviewOn && plainDate(reviewOn)],
    ['Fingerprint of the text', fingerprint && inGroups(fingerprint)],
    ['This file', standardNames[standard]],
  ]
  return rows.flatMap(([key, value]) => (value ? [[key, value] as [string, string]] : []))
}

const sectionsOf = ({ clauses }: ApprovedText, translated: Translated | undefined) =>
  bySection(clauses).map(({ heading, clauses: own }) => ({
    heading,
    clauses: own.map(({ number, text }) => {
      const words = translated?.words.get(number)
      return {
        number: shownNumber(number),
        lang: words && translated ? translated.language.tag : 'en',
        paragraphs: paragraphsOf(words ?? text),
        source: words ? paragraphsOf(text) : [],
      }
    }),
  }))

const paragraphsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '')
