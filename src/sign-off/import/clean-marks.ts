// Takes the marks of Markdown and HTML out of a line, so that only its words are left.

const steps: readonly (readonly [RegExp, string])[] = [
  [/<input\b[^<>]*>/giu, '☐ '],
  [/<br\s*\/?>|<\/p>\s*<p>/giu, ' '],
  [/<\/?(?:p|u|b|i|em|strong|span|div|sup|sub|mark)\b[^<>]*>/giu, ''],
  [/<((?:https?:\/\/|www\.|mailto:)[^<>\s]+)>/giu, '$1'],
  [/!?\[([^[\]]+)\]\(((?:https?:\/\/|www\.|mailto:)[^)[\s]+)\)/giu, '$1 ($2)'],
  // A pair of asterisks is never a word's own, even where its partner got lost.
  [/\*\*/gu, ''],
  [/(^|[^\w_])__(?=[^\s_])([^_]+)__(?![\w_])/gu, '$1$2'],
  [/\*(?=\S)([^*]*[^*\s])\*/gu, '$1'],
  [/(^|[^\w_])_(?=[^\s_])([^_]*[^_\s])_(?![\w_])/gu, '$1$2'],
  [/\\([\\`*_{}[\]()#+\-.!|>])/gu, '$1'],
  [/&nbsp;|\u00a0/gu, ' '],
  [/&amp;/gu, '&'],
]

/** The words of a line without bold, italic, links' and HTML's marks; brackets, blanks and web addresses stay. */
export const withoutMarks = (line: string): string =>
  steps.reduce((text, [mark, left]) => text.replace(mark, left), line).trim()
