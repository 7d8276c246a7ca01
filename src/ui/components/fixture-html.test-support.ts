// Reads HTML for the fixture tests: into Preact nodes, and into a plain shape in which equal pages are equal.
import { defaultTreeAdapter as tree, parseFragment } from 'parse5'
import type { DefaultTreeAdapterTypes as Parse5 } from 'parse5'
import { h } from 'preact'
import type { ComponentChildren } from 'preact'

/** Turns a fixture's HTML into Preact nodes, so that no component needs to take raw HTML. */
export function nodesOf(html: string): ComponentChildren {
  return parseFragment(html).childNodes.map(toPreact)
}

function toPreact(node: Parse5.ChildNode): ComponentChildren {
  if (tree.isTextNode(node)) return node.value
  if (!tree.isElementNode(node)) return null
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
  return h(node.tagName, attributes, node.childNodes.map(toPreact))
}

/** A text as it would be seen, or an element whose attributes stand in alphabetical order. */
export type PlainNode = string | { tag: string; attributes: string[]; content: PlainNode[] }

/** Elements between which a space can be seen, so that losing one is a difference. */
const inline = new Set(['a', 'b', 'code', 'em', 'i', 'span', 'strong'])

/** Reduces HTML to what matters: no order of attributes, no spaces that a browser does not show. */
export function plain(html: string): PlainNode[] {
  return plainNodes(parseFragment(html).childNodes)
}

function plainNodes(nodes: readonly Parse5.ChildNode[]): PlainNode[] {
  return nodes.flatMap((node, index): PlainNode[] => {
    if (tree.isTextNode(node)) {
      const text = visibleText(node.value, nodes[index - 1], nodes[index + 1])
      return text ? [text] : []
    }
    if (!tree.isElementNode(node)) return []
    const attributes = node.attrs.map(({ name, value }) => `${name}="${plainValue(name, value)}"`)
    const content = node.tagName === 'textarea' ? textareaContent(node) : plainNodes(node.childNodes)
    return [{ tag: node.tagName, attributes: attributes.sort(), content }]
  })
}

function plainValue(name: string, value: string): string {
  return name === 'class' ? value.trim().replaceAll(/\s+/g, ' ') : value
}

function textareaContent({ childNodes }: Parse5.Element): PlainNode[] {
  return childNodes.flatMap((node) => (tree.isTextNode(node) ? [node.value] : []))
}

function visibleText(text: string, before?: Parse5.ChildNode, after?: Parse5.ChildNode): string {
  const collapsed = text.replaceAll(/[ \t\r\n\f]+/g, ' ')
  const start = isInline(before) ? collapsed : collapsed.trimStart()
  return isInline(after) ? start : start.trimEnd()
}

function isInline(node: Parse5.ChildNode | undefined): boolean {
  return node !== undefined && tree.isElementNode(node) && inline.has(node.tagName)
}
