// The policy for everybody: its page without an account, and beside the English in another language.
import { clauseAnchor } from '../../policy/clause-title.ts'
import { isClauseNumber } from '../../policy/is-clause-number.ts'
import type { Language } from '../../policy/languages.data.ts'
import { InsetText } from '../../ui/components/inset-text.tsx'
import { plainDate } from '../../ui/dates.ts'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { formatsEn, type FormatsWords } from '../../ui/words/formats.en.ts'
import { Clauses } from '../policy-page.tsx'
import { bySection, sectionAnchor, shownNumber } from '../text/policy-sections.ts'
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
      <InsetText>
        <p>
          <strong>{words.counts}</strong> {words.madeFor(versionNumber, madeBy)}
          {clauses.length < version.clauses.length &&
            ` ${words.onlySome(clauses.length, version.clauses.length)}`}
        </p>
        {stale.length > 0 && <p>{words.behind(version.number, stale.join(', '))}</p>}
      </InsetText>
      <Ways language={language} words={words} />
      {bySection(version.clauses).map(({ section, heading, clauses: own }) => (
        <Card title={heading} id={sectionAnchor(section)}>
          {own.map((clause) => (
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
  <p class="gp-reader">
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
