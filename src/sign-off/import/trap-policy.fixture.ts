// A made-up policy with every trap that schools' documents hold, as text, as Markdown and as a Word document.
import { readFileSync } from 'node:fs'

import { zip } from '../../platform/zip.ts'

/** Plain text, with bullets before numbers, indented clauses, broken pages and brackets without partners. */
export const trapText = readFileSync(new URL('fixtures/policy.txt', import.meta.url), 'utf8')

/** The same in Markdown: headings, bold numbers, lists with escaped dots, a table of pipes. */
export const trapMarkdown = trapText
  .replace(/^(\d+)\. (.+)$/gmu, '## $1\\. $2')
  .replace(/^(?:Document information|Document accessibility|HR contact|Appendix 1)$/gmu, '### $&')
  .replace(/^- (1\.1|4\.6) /gmu, '**$1** ')
  .replace(/^ - (18\.\d) /gmu, '  * $1\\. ')
  .replace(/^(.+)\t(.*)$/gmu, '| $1 | $2 |')
  .replace('| Approved on', '|---|---|\n| Approved on')

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const run = (text: string): string =>
  `<w:r>${text
    .split('\t')
    .map((part) => `<w:t xml:space="preserve">${xml(part)}</w:t>`)
    .join('<w:tab/>')}</w:r>`

/** One paragraph of a Word document, with what its `pPr` holds. */
export const wordParagraph = (text: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`

export const wordRow = (cells: readonly string[]): string =>
  `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${wordParagraph(cell)}</w:tc>`).join('')}</w:tr></w:tbl>`

const level = (at: number, format: string, text: string, start = 1): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`

/** List 1 counts sections and clauses, list 2 letters; list 3 has bullets. */
const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, 'lowerLetter', '%1)')}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '•')}</w:abstractNum>
${[1, 2, 3].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`).join('')}`
const styles = `<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Plain"><w:name w:val="heading 2"/></w:style>`

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const relations = (list: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([type, target], at) =>
        `<Relationship Id="r${at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

/** The smallest Word document that holds these paragraphs. */
export function wordFile(body: string): Buffer {
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations([
      ['numbering', 'numbering.xml'],
      ['styles', 'styles.xml'],
    ]),
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': `<w:numbering ${namespaces}>${numbering}</w:numbering>`,
    'word/styles.xml': `<w:styles ${namespaces}>${styles}</w:styles>`,
  }
  return zip(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)] as const))
}

/** The text as somebody would type it in Word: a table for the cover, bullets as lists, the rest as paragraphs. */
export const trapWord = (): Buffer =>
  wordFile(
    trapText
      .replace('see\n10.1', 'see 10.1')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const words = line.replaceAll('*', '').trim()
        if (line.includes('\t')) return wordRow(words.split('\t').concat(line.endsWith('\t') ? [''] : []))
        const bullet = /^-\s+/u.exec(words)
        return bullet
          ? wordParagraph(
              words.slice(bullet[0].length),
              '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>',
            )
          : wordParagraph(words)
      })
      .join(''),
  )
