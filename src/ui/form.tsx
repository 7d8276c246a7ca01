// The form that every page uses: it posts, and a second post of the same page does nothing twice.
import type { ComponentChildren } from 'preact'

export type FormProps = {
  action: string
  /** A UUID made for this showing of the page; the server takes each only once. */
  once: string
  /** `multipart/form-data` for a form with files. */
  enctype?: 'multipart/form-data' | undefined
  id?: string | undefined
  classes?: string | undefined
  children?: ComponentChildren
}

/** A form that posts; the browser's own checks are off, since ours explain better and work everywhere. */
export function Form({ action, once, enctype, id, classes, children }: FormProps) {
  return (
    <form method="post" action={action} enctype={enctype} id={id} class={classes} noValidate>
      <input type="hidden" name="_once" value={once} />
      {children}
    </form>
  )
}
