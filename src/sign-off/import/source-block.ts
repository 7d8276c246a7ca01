// The neutral form of a school's document: blocks of text in their order, whatever file they came from.

export interface SourceBlock {
  /** A `rule` is a line of dashes or an empty row: it holds no words. */
  kind: 'heading' | 'paragraph' | 'item' | 'row' | 'rule'
  /** The words, without the marks of Markdown or HTML. The cells of a row stand apart by tabs. */
  text: string
  /** The block as it stood in the source. */
  raw: string
  /** Its first line, from 1; in a Word document the count of its paragraph. */
  line: number
  /** What stood before a list item: "-", "a)", "iv." */
  marker: string
  /** True when the line before it runs straight into it, so that a number at its start may be the middle of a sentence. */
  wrapped: boolean
}
