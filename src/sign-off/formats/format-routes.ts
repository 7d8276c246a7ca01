// The policy in other forms: PDFs, its public page, translations, and asking for it in another way.
import type { Route } from '../../platform/http/route.ts'
import { pdfRoutes } from './pdf-routes.ts'
import { publicPolicyRoutes } from './public-routes.tsx'
import { askRoutes } from './requests/ask-routes.tsx'
import { requestRoutes } from './requests/request-routes.tsx'
import { translationRoutes } from './translations/translation-routes.tsx'

export const formatRoutes: readonly Route[] = [
  ...pdfRoutes,
  ...publicPolicyRoutes,
  ...askRoutes,
  ...requestRoutes,
  ...translationRoutes,
]
