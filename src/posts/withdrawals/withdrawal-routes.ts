// Saying why a post can stay although a family has taken consent back.
import { deedRoutes } from '../../decisions/deed-routes.tsx'
import { act } from '../../decisions/door.ts'
import { proveAgain } from '../../people/sessions.ts'
import type { Route } from '../../platform/http/route.ts'
import { withdrawalWorkflow } from '../../policy/withdrawal.workflow.ts'
import { withdrawalRoom, withdrawalSubject } from './withdrawal-decisions.ts'
import { withdrawalById } from './withdrawal-queries.ts'

export const withdrawalRoutes: readonly Route[] = deedRoutes({
  workflow: withdrawalWorkflow,
  subject: withdrawalSubject,
  act: (visit, id, action, deed) => act(visit, withdrawalRoom, id, action, deed),
  actions: ['settle'],
  may: 'posts.decide',
  base: '/withdrawals',
  nameOf: async (visit, id) => (await withdrawalById(visit, id))?.postTitle,
  prove: proveAgain,
  afterwards: () => '/',
})
