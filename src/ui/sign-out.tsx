// Signing out: a post, since it changes something, in the shape of a link.
import { Form } from './form.tsx'

/** A button that ends the session. */
export function SignOut({ once }: { once: string }) {
  return (
    <Form action="/sign-out" once={once} classes="gp-sign-out">
      <button type="submit" class="gp-link-button">
        Sign out
      </button>
    </Form>
  )
}
