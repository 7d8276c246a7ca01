// The policy for everybody: its page without an account, and beside the English in another language.
import { clauseAnchor } from '../../policy/clause-title.ts'
import { isClauseNumber } from '../../policy/is-clause-number.ts'
import type { Language } from '../../policy/languages.data.ts'
import { plainDate } from '../../ui/dates.ts'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { formatsEn, type FormatsWords } from '../../ui/words/formats.en.ts'
import { Clauses } from '../policy-page.tsx'
import { bySection, sectionAnchor, shownNumber, type PolicySection } from '../text/policy-sections.ts'
import type { PolicyClause } from '../text/policy-text.ts'
import type { ApprovedText } from './approved-text.ts'
import { OtherForms } from './other-forms.tsx'
import { behind, type TranslatedClause, type Translation } from './translations/translation.ts'

export interface PublicPolicyView {
  version: ApprovedText
  school: string
  languages: readonly Language[]
  words?: FormatsWords
}

export function PublicPolicyPage({ version, school, languages, words = formatsEn }: PublicPolicyView) {
  return (
    <>
      <PageTitle
        caption={words.policyOf(school)}
        lead={version.effectiveFrom && words.countsFrom(plainDate(version.effectiveFrom))}
      >
        {version.title}
      </PageTitle>
      <OtherForms id={version.id} languages={languages} words={words} />
      {bySection(version.clauses).map(({ section, heading, clauses }) => (
        <Card title={heading} id={sectionAnchor(section)}>
          <Clauses clauses={clauses} />
        </Card>
      ))}
      <Card title={words.thisVersion}>
        {version.owner && <p>{words.owner(version.owner)}</p>}
        {version.minute && version.minutedOn && (
          <p>{words.approved(plainDate(version.minutedOn), version.minute)}</p>
        )}
        {version.reviewOn && <p>{words.reviewed(plainDate(version.reviewOn))}</p>}
        <p>
          {words.fingerprint} <code>{version.fingerprint}</code>
        </p>
      </Card>
    </>
  )
}

export interface BesideView {
  version: ApprovedText
  translation: Translation
  words?: FormatsWords
}

export function BesidePage({ version, translation, words = formatsEn }: BesideView) {
  const { language, clauses, versionNumber, madeBy } = translation
  const stale = behind(translation, version.clauses)
  const byNumber = new Map(clauses.map((each) => [each.number, each]))
  const sections = bySection(version.clauses)
  const isTranslated = ({ clauses: own }: PolicySection) => own.some(({ number }) => byNumber.has(number))
  return (
    <>
      <PageTitle
        caption={
          <>
            <span lang={language.tag} dir={language.dir}>
              {language.name}
            </span>{' '}
            ({language.english})
          </>
        }
      >
        {version.title}
      </PageTitle>
      <Card>
        <p>
          <strong>{words.counts}</strong> {words.madeFor(versionNumber, madeBy)}
          {clauses.length < version.clauses.length &&
            ` ${words.onlySome(clauses.length, version.clauses.length)}`}
        </p>
        {stale.length > 0 && <p>{words.behind(version.number, stale.join(', '))}</p>}
        <Ways language={language} words={words} />
      </Card>
      <WhereTranslated sections={sections.filter(isTranslated)} language={language} words={words} />
      {sections.map((each) => (
        <Card
          title={each.heading}
          id={sectionAnchor(each.section)}
          aside={isTranslated(each) ? undefined : words.englishOnly}
        >
          {!isTranslated(each) && <Clauses clauses={each.clauses} />}
          {(isTranslated(each) ? each.clauses : []).map((clause) => (
            <Beside
              clause={clause}
              translated={byNumber.get(clause.number)}
              changed={stale.includes(clause.number)}
              language={language}
              words={words}
            />
          ))}
        </Card>
      ))}
    </>
  )
}

const Ways = ({ language, words }: { language: Language; words: FormatsWords }) => (
  <p class="gp-reader gp-beside__ways">
    {language.pdf ? (
      <a class="govuk-link" href={`/policy/in/${language.tag}/policy.pdf`}>
        {words.pdfIn(language.english)}
      </a>
    ) : (
      <span>{words.noPdf(language.english)}</span>
    )}
    <a class="govuk-link" href="/policy/public">
      {words.backToPolicy}
    </a>
  </p>
)

interface SectionsView {
  sections: readonly PolicySection[]
  language: Language
  words: FormatsWords
}

/** As long as most is in English, the way to what is not. */
const WhereTranslated = ({ sections, language, words }: SectionsView) => (
  <nav class="gp-policy__nav" aria-label={words.sections}>
    <Card title={words.translatedSections(language.english)}>
      <ul class="gp-policy__list">
        {sections.map(({ section, heading }) => (
          <li>
            <a class="govuk-link" href={`#${sectionAnchor(section)}`}>
              {heading}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  </nav>
)

interface BesideClause {
  clause: PolicyClause
  translated: TranslatedClause | undefined
  changed: boolean
  language: Language
  words: FormatsWords
}

const Beside = ({ clause: { number, text }, translated, changed, language, words }: BesideClause) => (
  <div class="gp-beside" id={isClauseNumber(number) ? clauseAnchor(number) : undefined}>
    {translated ? (
      <p class="gp-beside__words" lang={language.tag} dir={language.dir}>
        <Number number={number} />
        {translated.text}
        {changed && (
          <span class="gp-beside__changed" lang="en-GB" dir="ltr">
            {words.changed}
          </span>
        )}
      </p>
    ) : (
      <p class="gp-beside__none">
        <Number number={number} />
        {words.notYet}
      </p>
    )}
    <p class="gp-beside__source" lang="en-GB" dir="ltr">
      <Number number={number} />
      {text}
    </p>
  </div>
)

const Number = ({ number }: { number: string }) =>
  shownNumber(number) ? <strong class="gp-policy__number">{shownNumber(number)} </strong> : null
