// The register of sites: a page, and a file for spreadsheets.
import { csvAnswer } from '../../platform/csv.ts'
import { get, type Route } from '../../platform/http/route.ts'
import { may } from '../../policy/access.data.ts'
import { page } from '../../ui/page.tsx'
import { registerCsv } from './register-csv.ts'
import { chosenIn, linesShown } from './register-filter.ts'
import { RegisterPage } from './register-page.tsx'
import { register } from './register.ts'

export const registerRoutes: readonly Route[] = [
  get('/sites', 'sites.read', async (visit) => {
    const { viewer, url, once } = visit
    return page(
      visit,
      { title: 'Sites' },
      <RegisterPage
        lines={await register(visit)}
        chosen={chosenIn(url)}
        once={once}
        mayBegin={viewer.kind === 'person' && may('sites.write', viewer)}
        mayKeep={viewer.kind === 'person' && may('register.keep', viewer)}
      />,
    )
  }),
  get('/sites/register.csv', 'sites.read', async (visit) =>
    csvAnswer(registerCsv(linesShown(await register(visit), chosenIn(visit.url))), 'register-of-sites'),
  ),
]
