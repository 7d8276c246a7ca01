// A text input of several lines that counts down to its limit.
import { i18nAttributes, tokens } from './attributes.ts'
import type { Attributes, Translation } from './attributes.ts'
import { Hint } from './hint.tsx'
import { Textarea } from './textarea.tsx'
import type { TextareaProps } from './textarea.tsx'

export type CharacterCountProps = Omit<TextareaProps, 'describedBy' | 'disabled' | 'autocomplete'> & {
  /** The limit in characters. */
  maxlength?: number | string | undefined
  /** The limit in words; where both are given, this one counts. */
  maxwords?: number | string | undefined
  countType?: string | undefined
  /** The count shows from this share of the limit on, in per cent. */
  threshold?: number | string | undefined
  countMessage?: { classes?: string | undefined } | undefined
  /** Says the limit, `%{count}`, where no script counts. */
  textareaDescriptionText?: string | undefined
  charactersUnderLimitText?: Translation
  charactersAtLimitText?: string | undefined
  charactersOverLimitText?: Translation
  wordsUnderLimitText?: Translation
  wordsAtLimitText?: string | undefined
  wordsOverLimitText?: Translation
}

/** A text input of several lines with a limit; the browser script counts, the server must check. */
export function CharacterCount(props: CharacterCountProps) {
  const { name, id = name, formGroup, classes, countMessage } = props
  return (
    <Textarea
      {...props}
      id={id}
      describedBy={`${id}-info`}
      classes={tokens('govuk-js-character-count', classes)}
      formGroup={{
        ...formGroup,
        classes: tokens('govuk-character-count', formGroup?.classes),
        attributes: { ...scriptAttributes(props), ...formGroup?.attributes },
        afterInput: (
          <>
            <Hint id={`${id}-info`} classes={tokens('govuk-character-count__message', countMessage?.classes)}>
              {description(props)}
            </Hint>
            {formGroup?.afterInput}
          </>
        ),
      }}
    />
  )
}

function unitOf({ countType, maxwords }: CharacterCountProps): string | undefined {
  return countType || (maxwords ? 'words' : undefined)
}

function description(props: CharacterCountProps): string | undefined {
  const limit = props.maxwords || props.maxlength
  // Where only the script knows the limit, the script also writes the sentence.
  if (!limit) return undefined
  const unit = unitOf(props) === 'words' ? 'words' : 'characters'
  const sentence = props.textareaDescriptionText || `You can enter up to %{count} ${unit}`
  return sentence.replaceAll('%{count}', String(limit))
}

function scriptAttributes(props: CharacterCountProps): Attributes {
  const { maxlength, maxwords, textareaDescriptionText } = props
  const unlimited = !maxwords && !maxlength
  return {
    'data-module': 'govuk-character-count',
    'data-maxlength': maxlength,
    'data-maxwords': maxwords,
    'data-threshold': props.threshold,
    'data-count-type': unitOf(props),
    ...i18nAttributes({
      'textarea-description':
        unlimited && textareaDescriptionText ? { other: textareaDescriptionText } : undefined,
      'characters-under-limit': props.charactersUnderLimitText,
      'characters-at-limit': props.charactersAtLimitText,
      'characters-over-limit': props.charactersOverLimitText,
      'words-under-limit': props.wordsUnderLimitText,
      'words-at-limit': props.wordsAtLimitText,
      'words-over-limit': props.wordsOverLimitText,
    }),
  }
}
