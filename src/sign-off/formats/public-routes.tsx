// The policy for everybody, with or without an account: in English, and in the languages into which it has been translated.
import { get, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { languageOf } from '../../policy/languages.data.ts'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { page } from '../../ui/page.tsx'
import { notFound } from '../../ui/trouble-page.tsx'
import { formatsEn as words } from '../../ui/words/formats.en.ts'
import { policyInForce, type ApprovedText } from './approved-text.ts'
import { pdfAnswer } from './pdf-answer.ts'
import type { Translated } from './pdf-data.ts'
import { policyPdf } from './policy-pdf.ts'
import { BesidePage, PublicPolicyPage } from './public-pages.tsx'
import { shownLanguages, translationInto } from './translations/translation-queries.ts'
import { behind, type Translation } from './translations/translation.ts'

export const publicPolicyRoutes: readonly Route[] = [
  get('/policy/public', 'pages.read', publicPolicy),
  get('/policy/in/:language', 'pages.read', beside),
  get('/policy/in/:language/policy.pdf', 'pages.read', besidePdf),
]

async function publicPolicy(visit: Visit): Promise<Response> {
  const version = await policyInForce(visit)
  if (!version) return nothingYet(visit, words.noPolicy, words.noPolicyYet)
  return page(
    visit,
    { title: version.title },
    <PublicPolicyPage version={version} school={visit.school.name} languages={await shownLanguages(visit)} />,
  )
}

async function beside(visit: Visit): Promise<Response> {
  const [version, translation] = [await policyInForce(visit), await asked(visit)]
  if (version && translation)
    return page(
      visit,
      { title: `${version.title} (${translation.language.english})`, backHref: '/policy/public' },
      <BesidePage version={version} translation={translation} />,
    )
  const language = languageOf(visit.params['language'] ?? '')
  return language
    ? nothingYet(visit, words.notIn(language.english), words.notInYet, `/policy/ask?language=${language.tag}`)
    : notFound(visit)
}

async function besidePdf(visit: Visit): Promise<Response> {
  const [version, translation] = [await policyInForce(visit), await asked(visit)]
  if (!version || !translation?.language.pdf) return notFound(visit)
  const made = await policyPdf(visit, version, 'usual', translatedOf(version, translation))
  return pdfAnswer(visit, made, `${version.title} ${translation.language.english}`)
}

const asked = (visit: Visit): Promise<Translation | undefined> =>
  translationInto(visit, visit.params['language'] ?? '')

function translatedOf(version: ApprovedText, translation: Translation): Translated & { version: number } {
  const { language, clauses, madeBy, versionNumber } = translation
  const stale = behind(translation, version.clauses)
  return {
    language,
    version: translation.version,
    words: new Map(clauses.map(({ number, text }) => [number, text])),
    note: [
      words.counts,
      words.madeFor(versionNumber, madeBy),
      stale.length > 0 ? words.behind(version.number, stale.join(', ')) : '',
    ].join(' '),
  }
}

const nothingYet = (visit: Visit, title: string, sentence: string, href?: string): Response =>
  page(
    visit,
    { title, status: 404 },
    <>
      <PageTitle>{title}</PageTitle>
      <Card>
        <p class="govuk-body">{sentence}</p>
        <p class="govuk-body">
          <a class="govuk-link" href={href ?? '/policy/ask'}>
            {words.ask}
          </a>
        </p>
      </Card>
    </>,
  )
