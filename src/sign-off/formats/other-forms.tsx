// The ways in which the policy can be had besides its page: PDFs, other languages, anything else by asking.
import type { Language } from '../../policy/languages.data.ts'
import { Card } from '../../ui/lift/card.tsx'
import { formatsEn, type FormatsWords } from '../../ui/words/formats.en.ts'

export interface OtherFormsView {
  /** The key of the version. */
  id: string
  languages?: readonly Language[]
  /** Whether the viewer looks after requests and translations. */
  keeps?: boolean
  words?: FormatsWords
}

export function OtherForms({ id, languages = [], keeps = false, words = formatsEn }: OtherFormsView) {
  const pdf = `/policy/versions/${id}/policy.pdf`
  return (
    <Card title={words.forms} id="formats">
      <ul class="gp-policy__list">
        {(
          [
            [pdf, words.pdf],
            [`${pdf}?large`, words.large],
            [`${pdf}?archive`, words.archive],
          ] as const
        ).map(([href, text]) => (
          <li>
            <a class="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
        {languages.map(({ tag, name, english }) => (
          <li>
            <a class="govuk-link" href={`/policy/in/${tag}`} hreflang={tag}>
              <span lang={tag}>{name}</span> ({english})
            </a>
          </li>
        ))}
        <li>
          <a class="govuk-link" href="/policy/ask">
            {words.ask}
          </a>
        </li>
      </ul>
      {keeps && (
        <p>
          <a class="govuk-link" href="/policy/requests">
            Requests for other formats
          </a>{' '}
          and{' '}
          <a class="govuk-link" href="/policy/translations">
            translations
          </a>
        </p>
      )}
      <p class="gp-small">{words.print}</p>
    </Card>
  )
}
