// The translations as the head's office keeps them: the list, one with its sections, and a section to write.
import { languages } from '../../../policy/languages.data.ts'
import { translationWorkflow, type TranslationAction } from '../../../policy/translation.workflow.ts'
import { Button } from '../../../ui/components/button.tsx'
import { TaskList } from '../../../ui/components/task-list.tsx'
import { ErrorSummary, type FieldErrors } from '../../../ui/fields/error-summary.tsx'
import { SelectField } from '../../../ui/fields/select-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Form } from '../../../ui/form.tsx'
import { ActionRow } from '../../../ui/lift/action-row.tsx'
import { Card } from '../../../ui/lift/card.tsx'
import { PageTitle } from '../../../ui/lift/page-title.tsx'
import { Pill } from '../../../ui/lift/pill.tsx'
import { bySection } from '../../text/policy-sections.ts'
import type { ApprovedText } from '../approved-text.ts'
import { behind, type Translation } from './translation.ts'

const base = '/policy/translations'

const StatePill = ({ state }: Pick<Translation, 'state'>) => (
  <Pill tone={translationWorkflow.states[state].tone}>{translationWorkflow.states[state].label}</Pill>
)

export interface TranslationsView {
  translations: readonly Translation[]
  version: ApprovedText
  typed: { language: string; madeBy: string }
  errors: FieldErrors
  once: string
}

export function TranslationsPage({ translations, version, typed, errors, once }: TranslationsView) {
  const have = new Set(translations.map(({ language }) => language.tag))
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle lead="Each stands beside the English, clause by clause. The English text counts.">
        Translations of the policy
      </PageTitle>
      {translations.length > 0 && (
        <Card>
          <TaskList
            idPrefix="translation"
            items={translations.map((translation) => ({
              title: { text: translation.language.english },
              href: `${base}/${translation.id}`,
              hint: { text: howFar(translation, version) },
              status: { text: <StatePill state={translation.state} /> },
            }))}
          />
        </Card>
      )}
      <Card title="Begin another">
        <Form action={base} once={once}>
          <SelectField
            name="language"
            label="Language"
            placeholder="Choose a language"
            options={languages
              .filter(({ tag }) => !have.has(tag))
              .map(({ tag, name, english }) => ({ value: tag, text: `${english} (${name})` }))}
            value={typed.language}
            error={errors['language']}
          />
          <MadeBy value={typed.madeBy} error={errors['made-by']} />
          <Button preventDoubleClick>Begin</Button>
        </Form>
      </Card>
    </>
  )
}

export const MadeBy = ({ value, error }: { value: string; error: string | undefined }) => (
  <TextField
    name="made-by"
    label="Who translates it, and how?"
    hint="Readers see this: a name, an agency, or “a machine, checked by” and a name."
    value={value}
    error={error}
  />
)

const howFar = (translation: Translation, version: ApprovedText): string => {
  const stale = behind(translation, version.clauses).length
  const done = `${translation.clauses.length} of ${version.clauses.length} clauses`
  return stale === 0 ? done : `${done}; ${stale} behind the English`
}

export interface TranslationView {
  translation: Translation
  version: ApprovedText
  actions: readonly { action: TranslationAction; label: string }[]
}

export function TranslationPage({ translation, version, actions }: TranslationView) {
  const { id, language, madeBy, state, clauses } = translation
  const have = new Set(clauses.map(({ number }) => number))
  const stale = new Set(behind(translation, version.clauses))
  return (
    <>
      <PageTitle
        caption={`Translator: ${madeBy}`}
        state={<StatePill state={state} />}
        lead={`${howFar(translation, version)}. ${translationWorkflow.states[state].says}`}
      >
        {language.english}
      </PageTitle>
      <Card title="Sections">
        <TaskList
          idPrefix="section"
          items={bySection(version.clauses).map(({ section, heading, clauses: own }) => {
            const done = own.filter(({ number }) => have.has(number)).length
            const old = own.filter(({ number }) => stale.has(number)).length
            return {
              title: { text: heading },
              href: `${base}/${id}/${section}`,
              hint: { text: `${done} of ${own.length}${old > 0 ? `; ${old} behind the English` : ''}` },
              status: { text: <Progress done={done} all={own.length} old={old} /> },
            }
          })}
        />
      </Card>
      <ActionRow>
        {actions
          .filter(({ action }) => action !== 'save')
          .map(({ action, label }) => (
            <a class="govuk-button" href={`${base}/${id}/do/${action}`}>
              {label}
            </a>
          ))}
        <a class="govuk-link" href={`/policy/in/${language.tag}`}>
          See it as readers do
        </a>
      </ActionRow>
    </>
  )
}

const Progress = ({ done, all, old }: { done: number; all: number; old: number }) => {
  if (old > 0) return <Pill tone="yellow">Behind</Pill>
  if (done === all) return <Pill tone="green">Done</Pill>
  return <Pill tone={done > 0 ? 'blue' : 'grey'}>{done > 0 ? 'Begun' : 'Not begun'}</Pill>
}
