// The policy in other forms: PDFs, the public page, translations, and asking for it in another way.
import type { Route } from '../../platform/http/route.ts'
import { pdfRoutes } from './pdf-routes.ts'

export const formatRoutes: readonly Route[] = [...pdfRoutes]
