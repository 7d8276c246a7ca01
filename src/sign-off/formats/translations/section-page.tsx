// One section of a translation to write: a box for each clause, beside its English.
import type { Language } from '../../../policy/languages.data.ts'
import { Button } from '../../../ui/components/button.tsx'
import { Details } from '../../../ui/components/details.tsx'
import { Textarea } from '../../../ui/components/textarea.tsx'
import { TickField } from '../../../ui/fields/checkbox-field.tsx'
import { ErrorSummary, type FieldErrors } from '../../../ui/fields/error-summary.tsx'
import { Form } from '../../../ui/form.tsx'
import { Card } from '../../../ui/lift/card.tsx'
import { PageTitle } from '../../../ui/lift/page-title.tsx'
import { shownNumber } from '../../text/policy-sections.ts'
import { fieldOf } from './read-section.ts'
import { MadeBy } from './translation-pages.tsx'

export interface SectionRow {
  number: string
  english: string
  words: string
  /** The English from which it was made, where it is another now. */
  before: string | undefined
}

export interface SectionView {
  action: string
  language: Language
  heading: string
  rows: readonly SectionRow[]
  madeBy: string
  /** What the words were when the page was shown, so that two who write at once are told. */
  seen: string
  errors: FieldErrors
  once: string
}

export function SectionPage({ action, language, heading, rows, madeBy, seen, errors, once }: SectionView) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle
        caption={`Translation into ${language.english}`}
        lead="Write what you have. A clause left empty stands in English alone."
      >
        {heading}
      </PageTitle>
      <Card>
        <Form action={action} once={once}>
          <input type="hidden" name="seen" value={seen} />
          {rows.map((row) => (
            <Row row={row} language={language} error={errors[fieldOf(row.number)]} />
          ))}
          <MadeBy value={madeBy} error={errors['made-by']} />
          <Button preventDoubleClick>Save</Button>
        </Form>
      </Card>
    </>
  )
}

function Row({ row, language, error }: { row: SectionRow; language: Language; error: string | undefined }) {
  const { number, english, words, before } = row
  const name = shownNumber(number) || 'This passage'
  return (
    <div class="gp-beside gp-beside--form">
      <div>
        <p class="gp-beside__source">
          {shownNumber(number) && <strong class="gp-policy__number">{shownNumber(number)} </strong>}
          {english}
        </p>
        {before !== undefined && (
          <Details summary="The English has changed since">
            <p>It was: {before}</p>
          </Details>
        )}
      </div>
      <div>
        <Textarea
          name={fieldOf(number)}
          label={{ text: `${name} in ${language.english}` }}
          rows={Math.min(10, Math.ceil(english.length / 48) + 1)}
          value={words}
          errorMessage={error ? { text: error } : undefined}
          attributes={{ lang: language.tag, dir: language.dir }}
        />
        {before !== undefined && (
          <TickField name={`right-${fieldOf(number)}`} label="I have looked: the translation still fits" />
        )}
      </div>
    </div>
  )
}
