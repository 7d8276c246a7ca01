// The buttons at the end of a page: a row, and on a phone one under the other.
import type { ComponentChildren } from 'preact'

/** Takes the first action as Button, others as secondary Button, rare ones as a link or LinkButton; each may be in its own Form. */
export function ActionRow({ children }: { children: ComponentChildren }) {
  return <div class="gp-actions">{children}</div>
}

export type LinkButtonProps = {
  name?: string | undefined
  value?: string | undefined
  children: ComponentChildren
}

/** A button that posts its form but looks like a link, for what is seldom wanted. */
export function LinkButton({ name, value, children }: LinkButtonProps) {
  return (
    <button type="submit" class="gp-link-button" name={name} value={value}>
      {children}
    </button>
  )
}
