// Says kindly that there is nothing here, and what to do next.
import type { ComponentChildren } from 'preact'

export type EmptyStateProps = {
  title: ComponentChildren
  /** A link or button to begin with. */
  action?: ComponentChildren
  children?: ComponentChildren
}

/** Stands in place of a list that is empty. */
export function EmptyState({ title, action, children }: EmptyStateProps) {
  return (
    <div class="gp-empty">
      <p class="gp-empty__title">{title}</p>
      {children && <p>{children}</p>}
      {action}
    </div>
  )
}
