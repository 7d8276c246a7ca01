// Where a child can be found: ways home, homes, trips ahead (§4.1).
import type { LanguageRule } from '../language-rule.ts'

const ahead = "will/shall/we'll/they'll"

export const location: LanguageRule = {
  kind: 'location',
  certainty: 'ask',
  sentence: 'This tells where a child can be found.',
  remedy: 'Leave out the place or the time, or write about it when it is over.',
  phrases: [
    'walk/walks/walking/walked/cycles/cycle/cycling/goes/scoots/runs/travels home/to school? alone/himself/herself/themselves < !need/needs/must/may/policy/form',
    '@they/^/who/@child > walks/walk/cycles/goes home alone/past/along/by/through/across/down < !need/needs/must/may',
    '@they/^/who > walks/cycles/goes/comes home *3 alone',
    '@they/^/who > gets/catches/takes/rides the *2 bus/train/tram < *4 home/alone/school/every/himself/herself/at',
    '@they/^/who > waits/wait/sits/plays/play/stands/hangs/meets *2 at/by/on/outside/in/near the *2 stop/station/park/corner/gate/shop/bridge/bench < *4 every/alone/after/each/at/until/before',
    '@they/^/who/family > lives/live at/on/in/opposite < the/^',
    '@they/^ > is/are/gets home alone < *3 every/after/until/on/from/@weekday',
    '@they/^ > is alone at/in the/his/her house/home/park',
    '@they/^ > leaves/finishes/leave *2 at # < *3 alone/every/and',
    `${ahead} be/visit/travel/go/meet/camp/stay < *4 @place`,
    'visit/visiting *3 @place on/this/next @weekday/# < *3 at/from/#',
    'staying at/in the? ^ < *4 until/till/for/from/this/all',
    "we/we're/they/reception/class/children/year > are/is now? staying at/in the? < ^",
    'we/all/children/they > are/is now/currently/just at/in/on/leaving/arriving < *2 @place/train/coach/bus',
    "we're now/currently/right at/in/on/here < *3 @place",
    'coach/coaches/bus/minibus/train leaves/leave/departs/depart/arrives/sets/returns/goes at/on/off/from *1 #',
    'coach/coaches/bus/minibus/train leaves/leave/departs/arrives/returns < *5 at/on #',
    'meet/meeting/gather at/in/outside/by *3 @place < *5 @weekday/at',
    'pick/collect/collected/drop *2 up? at/from *3 @place < *3 @weekday/at #',
    'his/her/their bus/train stop/route',
    'his/her/their/my > home address < is',
    'route/way home/to < *2 is/along/past/through/goes',
  ],
  hits: [
    'Ella walks home alone along the river at 3.15.',
    'Class 4B will be at the museum on Friday from 9.30.',
    'We are now at the farm.',
    'She lives on Acacia Avenue.',
    'The coach leaves at 8.30am.',
  ],
  harmless: [
    'Children who wish to walk home alone need a letter.',
    'Year 4 went to the museum last week.',
    'The hedgehog lives in the hedge by the pond.',
    'Charles Dickens lived in London.',
    'The film is about a bear who lives in a cave.',
    'The PTA will meet in the staffroom.',
    'Our parents’ evening will be on Tuesday at 5.',
  ],
}
