// The training register: a page, and a file for spreadsheets.
import { csvAnswer, csvOf } from '../../platform/csv.ts'
import { get, type Route } from '../../platform/http/route.ts'
import { standingOfTraining, trainingStandings } from '../../policy/training-standing.ts'
import { page } from '../../ui/page.tsx'
import { trainingsHere } from './training-queries.ts'
import { TrainingsPage } from './trainings-page.tsx'

export const trainingsRoutes: readonly Route[] = [
  get('/people/training', 'people.keep', async (visit) =>
    page(
      visit,
      { title: 'Training', backHref: '/people' },
      <TrainingsPage trainings={await trainingsHere(visit)} today={visit.today} />,
    ),
  ),
  get('/people/training.csv', 'people.keep', async (visit) => {
    const rows = (await trainingsHere(visit)).map((each) => [
      each.person.name,
      each.person.position,
      each.course,
      each.takenOn,
      each.expiresOn ?? '',
      trainingStandings[standingOfTraining(each, visit.today)],
    ])
    return csvAnswer(
      csvOf([['Name', 'Position', 'Course', 'Taken', 'Counts until', 'State'], ...rows]),
      'training',
    )
  }),
]
