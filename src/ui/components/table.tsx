// A table of data.
import type { ComponentChildren } from 'preact'

import { tokens } from './attributes.ts'
import type { Omissible, Styled } from './attributes.ts'

export type TableCell = Styled & {
  text?: ComponentChildren
  format?: 'numeric' | undefined
  colspan?: number | undefined
  rowspan?: number | undefined
}

export type TableProps = Styled & {
  caption?: ComponentChildren
  captionClasses?: string | undefined
  head?: readonly TableCell[] | undefined
  rows: readonly Omissible<readonly TableCell[]>[]
  /** Makes the first cell of each row its header. */
  firstCellIsHeader?: boolean | undefined
}

/** A table; give it a caption unless a heading just above says the same. */
export function Table(props: TableProps) {
  const { caption, captionClasses, head, rows, firstCellIsHeader, classes, attributes } = props
  return (
    <table class={tokens('govuk-table', classes)} {...attributes}>
      {caption && <caption class={tokens('govuk-table__caption', captionClasses)}>{caption}</caption>}
      {head && (
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">{head.map(columnHeader)}</tr>
        </thead>
      )}
      <tbody class="govuk-table__body">
        {rows.map((row) => row && <tr class="govuk-table__row">{bodyCells(row, firstCellIsHeader)}</tr>)}
      </tbody>
    </table>
  )
}

function columnHeader(cell: TableCell) {
  const format = cell.format && `govuk-table__header--${cell.format}`
  return (
    <th scope="col" class={tokens('govuk-table__header', format, cell.classes)} {...spans(cell)}>
      {cell.text}
    </th>
  )
}

function bodyCells(cells: readonly TableCell[], firstCellIsHeader = false) {
  return cells.map((cell, index) => {
    if (firstCellIsHeader && index === 0) {
      return (
        <th scope="row" class={tokens('govuk-table__header', cell.classes)} {...spans(cell)}>
          {cell.text}
        </th>
      )
    }
    const format = cell.format && `govuk-table__cell--${cell.format}`
    return (
      <td class={tokens('govuk-table__cell', format, cell.classes)} {...spans(cell)}>
        {cell.text}
      </td>
    )
  })
}

function spans({ colspan, rowspan, attributes }: TableCell) {
  return { colspan, rowspan, ...attributes }
}
