// A password control whose content can be shown.
import { i18nAttributes, tokens } from './attributes.ts'
import { Button } from './button.tsx'
import { Input } from './input.tsx'
import type { InputProps } from './input.tsx'

export type PasswordInputProps = Pick<
  InputProps,
  | 'name'
  | 'id'
  | 'label'
  | 'hint'
  | 'errorMessage'
  | 'describedBy'
  | 'formGroup'
  | 'value'
  | 'disabled'
  | 'classes'
  | 'attributes'
> & {
  /** `current-password` unless given; `new-password` where one is chosen. */
  autocomplete?: 'current-password' | 'new-password' | undefined
  button?: { classes?: string | undefined } | undefined
  showPasswordText?: string | undefined
  hidePasswordText?: string | undefined
  showPasswordAriaLabelText?: string | undefined
  hidePasswordAriaLabelText?: string | undefined
  passwordShownAnnouncementText?: string | undefined
  passwordHiddenAnnouncementText?: string | undefined
}

/** A password control; its button stays hidden until the browser script makes it work. */
export function PasswordInput(props: PasswordInputProps) {
  const { name, id = name, formGroup, classes } = props
  return (
    <Input
      {...props}
      id={id}
      type="password"
      spellcheck={false}
      autocapitalize="none"
      autocomplete={props.autocomplete || 'current-password'}
      classes={tokens('govuk-password-input__input govuk-js-password-input-input', classes)}
      inputWrapper={{ classes: 'govuk-password-input__wrapper' }}
      formGroup={{
        ...formGroup,
        classes: tokens('govuk-password-input', formGroup?.classes),
        attributes: { 'data-module': 'govuk-password-input', ...texts(props), ...formGroup?.attributes },
        afterInput: (
          <>
            {toggle(props, id)}
            {formGroup?.afterInput}
          </>
        ),
      }}
    />
  )
}

function toggle(props: PasswordInputProps, id: string) {
  const { button, showPasswordText = 'Show', showPasswordAriaLabelText = 'Show password' } = props
  return (
    <Button
      type="button"
      classes={tokens(
        'govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle',
        button?.classes,
      )}
      attributes={{ 'aria-controls': id, 'aria-label': showPasswordAriaLabelText, hidden: true }}
    >
      {showPasswordText}
    </Button>
  )
}

function texts(props: PasswordInputProps) {
  return i18nAttributes({
    'show-password': props.showPasswordText,
    'hide-password': props.hidePasswordText,
    'show-password-aria-label': props.showPasswordAriaLabelText,
    'hide-password-aria-label': props.hidePasswordAriaLabelText,
    'password-shown-announcement': props.passwordShownAnnouncementText,
    'password-hidden-announcement': props.passwordHiddenAnnouncementText,
  })
}
