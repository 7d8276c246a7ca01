// The element around the boxes of a picture: it puts the editor in the place of the plain list.
import { render } from 'preact'

import type { Marked, Size } from '../../redaction/box.ts'
import { Editor } from './editor.tsx'

class Redaction extends HTMLElement {
  connectedCallback(): void {
    const { src = '', alt = '', size = '{}', marked = '[]' } = this.dataset
    const view = { src, alt, size: JSON.parse(size) as Size, marked: JSON.parse(marked) as Marked[] }
    this.replaceChildren()
    render(<Editor {...view} />, this)
  }
}

export const wakeRedaction = (): void => customElements.define('gp-redaction', Redaction)
