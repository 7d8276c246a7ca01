// The program assembled: every room's routes, in front of one server.
import type { Hono } from 'hono'

import { demoRoutes } from './demo/demo-routes.tsx'
import { schoolFaceRoutes } from './pages/school-face-routes.ts'
import { signInRoutes } from './people/sign-in-routes.tsx'
import type { Route } from './platform/http/route.ts'
import { createServer } from './platform/http/server.ts'
import type { Program } from './platform/program.ts'
import { homeRoutes } from './reports/home-routes.tsx'
import { rulesRoutes } from './sites/rules-routes.tsx'
import { siteFormRoutes } from './sites/site-form-routes.tsx'
import { siteRoutes } from './sites/site-routes.tsx'
import { drawTrouble } from './ui/trouble-page.tsx'

export const routes: readonly Route[] = [
  ...homeRoutes,
  ...signInRoutes,
  ...siteRoutes,
  ...siteFormRoutes,
  ...rulesRoutes,
  ...schoolFaceRoutes,
]

export const createApp = (program: Program): Hono =>
  createServer(program, program.demonstration ? [...routes, ...demoRoutes] : routes, drawTrouble(program))
