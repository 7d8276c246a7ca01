// Finds elements in a rendered page, for tests of how labels, hints, errors and links refer to each other.
import { defaultTreeAdapter as tree, parseFragment } from 'parse5'
import type { DefaultTreeAdapterTypes as Parse5 } from 'parse5'
import { Fragment, h } from 'preact'
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'

export type PageElement = { tag: string; attributes: Readonly<Record<string, string>>; text: string }

/** Every element of the page in its order, with the text inside it. */
export function elementsOf(page: ComponentChildren): PageElement[] {
  return parseFragment(renderToString(h(Fragment, null, page))).childNodes.flatMap(elementsIn)
}

/** The elements of one tag. */
export function tagged(page: ComponentChildren, tag: string): PageElement[] {
  return elementsOf(page).filter((element) => element.tag === tag)
}

function elementsIn(node: Parse5.ChildNode): PageElement[] {
  if (!tree.isElementNode(node)) return []
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
  const own = { tag: node.tagName, attributes, text: textOf(node).replaceAll(/\s+/g, ' ').trim() }
  return [own, ...node.childNodes.flatMap(elementsIn)]
}

function textOf(node: Parse5.ChildNode): string {
  if (tree.isTextNode(node)) return node.value
  return tree.isElementNode(node) ? node.childNodes.map(textOf).join('') : ''
}
