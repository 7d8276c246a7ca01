// The elements of our own that pages use and scripts wake.
import type { HTMLAttributes } from 'preact'

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'gp-live-check': HTMLAttributes<HTMLElement> & {
        'data-form': string
        'data-status': string
        'data-to': string
      }
      'gp-examining': HTMLAttributes<HTMLElement> & { 'data-from': string }
      'gp-redaction': HTMLAttributes<HTMLElement> & {
        'data-src': string
        'data-alt': string
        'data-size': string
        'data-marked': string
      }
    }
  }
}
