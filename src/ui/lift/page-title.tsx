// The one h1 of a page, with what places it: a reference above, a state beside it, a sentence below.
import type { ComponentChildren } from 'preact'

export type PageTitleProps = {
  /** Above the title, such as a reference and the site. */
  caption?: ComponentChildren
  /** Beside the title: a Pill with the state. */
  state?: ComponentChildren
  /** One sentence that says what the page is for. */
  lead?: ComponentChildren
  children: ComponentChildren
}

/** The page's title; the caption is read with it, since it stands inside the heading. */
export function PageTitle({ caption, state, lead, children }: PageTitleProps) {
  return (
    <div class="gp-title">
      <div class="gp-title__row">
        <h1 class="gp-title__heading">
          {caption && <span class="gp-title__caption">{caption} </span>}
          {children}
        </h1>
        {state}
      </div>
      {lead && <p class="gp-title__lead">{lead}</p>}
    </div>
  )
}
