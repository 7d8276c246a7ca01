// What every component shares: extra attributes, class lists, content given as an option, and data-i18n attributes.
import type { ComponentChildren } from 'preact'

/** Extra HTML attributes for an element; values are escaped when the page is rendered. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** Options that each component takes for its outermost element. */
export type Styled = {
  /** Class names, separated by spaces, added to the component's own. */
  classes?: string | undefined
  attributes?: Attributes | undefined
}

/** A component's props written as an option of another: `text` stands where its children would. */
export type Nested<Props, Own extends PropertyKey = never> = Omit<Props, 'children' | Own> & {
  text?: ComponentChildren
}

/** An item of a list that may be left out, so that pages can write `condition && item`. */
export type Omissible<Item> = Item | false | null | undefined | ''

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/** Joins class names or ids with spaces and leaves out the empty ones; undefined when none is left. */
export function tokens(...parts: readonly (string | false | null | undefined)[]): string | undefined {
  return parts.filter(Boolean).join(' ') || undefined
}

/** A text for the browser scripts of GOV.UK Frontend, or one text for each plural form (`one`, `other`). */
export type Translation = string | Readonly<Record<string, string>> | undefined

/** Writes texts as the `data-i18n.*` attributes that the scripts of GOV.UK Frontend read. */
export function i18nAttributes(texts: Readonly<Record<string, Translation>>): Attributes {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]): [string, string][] => {
      if (!text) return []
      if (typeof text === 'string') return [[`data-i18n.${key}`, text]]
      return Object.entries(text).map(([plural, form]) => [`data-i18n.${key}.${plural}`, form])
    }),
  )
}
