// Asks again who one is: by the password, or by what one has instead.
import type { ComponentChildren } from 'preact'

import { Button } from '../ui/components/button.tsx'
import { ErrorSummary, type FieldErrors } from '../ui/fields/error-summary.tsx'
import { PasswordField } from '../ui/fields/password-field.tsx'
import { Form } from '../ui/form.tsx'
import { Card } from '../ui/lift/card.tsx'
import { PageTitle } from '../ui/lift/page-title.tsx'

export interface ProveView {
  to: string
  hasPassword: boolean
  errors: FieldErrors
  once: string
  /** Other ways to show it. */
  children?: ComponentChildren
}

export function ProvePage({ to, hasPassword, errors, once, children }: ProveView) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle lead="What comes next matters, so we ask again. Then you go on where you were.">
        Is it still you?
      </PageTitle>
      {children && <Card>{children}</Card>}
      {hasPassword && (
        <Card>
          <Form action="/prove" once={once}>
            <input type="hidden" name="to" value={to} />
            <PasswordField
              name="password"
              label="Your password"
              autocomplete="current-password"
              error={errors['password']}
            />
            <Button preventDoubleClick>Go on</Button>
          </Form>
        </Card>
      )}
    </>
  )
}
