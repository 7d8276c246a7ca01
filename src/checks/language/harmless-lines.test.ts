// Places, families, animals, dishes and lessons whose words look foul: none is marked.
import { expect, test } from 'vitest'

import { glanceAt } from '../glance/known-words.ts'
import { oakfield } from '../oakfield.fixture.ts'
import { languageChecks } from './language-checks.ts'

const lines = `Our friends from Scunthorpe came to visit.
The train to Penistone was late.
Mrs Cockburn read to us.
Mr Dick ran the stall.
Our coach stopped at Assington for lunch.
The Hancock family gave a tree.
Miss Hitchcock teaches the flute.
Dr Woodcock talked about teeth.
Lightwater and Clitheroe are both in England.
Year 5 mapped Essex, Sussex and Middlesex.
The river at Shitterton is very small.
We camped near Cockermouth.
Wetwang has a fine church.
Twatt is a village in Orkney.
Mrs Glasscock won the raffle.
Mr Titterington led the hymn.
Thank you, Mrs Titmus, for the cakes.
Ms Gaylord painted the scenery.
Mr Pratt and Miss Fagan are on duty.
Mrs Wang and Mr Dong brought dumplings.
Dr Phuc Nguyen told us of Vietnam.
Mr Butt is our new governor.
Mrs Shufflebottom plays the organ.
The Ramsbottom brass band played.
Mr Cummings and Mrs Slagle met us.
Mrs Kuntz spoke about bees.
Charles Dickens was born in Portsmouth.
Moby Dick is a whale.
Dick Whittington is our pantomime.
Robin saw a cock robin on the wall.
A cockerel woke the farm.
Blue tits and great tits came to the nest box.
The shuttlecock flew over the net.
We made a mosaic of a peacock.
Cockles and mussels, alive, alive oh!
Our Maine Coon cat is called Biscuit.
A donkey and an ass stood in the stable.
The class assembled and passed the ball.
Please assess the risk of the passage.
Prick your finger, said the wicked fairy.
The prickly hedgehog curled up.
Faggots and peas, a dish from the Black Country.
Spotted dick and custard is on the menu.
Toad in the hole and bubble and squeak.
Niger and Nigeria are two countries.
Montenegro means black mountain.
The dam on the dyke held.
A chink in the armour let the arrow in.
Slag heaps show where the mine was.
The Mongol army crossed the river.
Fender and bender rhyme.
A spade is a spade in the garden.
The queer noise was only the boiler, says the old book.
They were as gay as larks, says the poem.
Homo sapiens means wise man.
Analyse the data and draw a graph.
Shiitake mushrooms grow on logs.
The Matsushita radio is from Japan.
Mustard and cress grew on the sill.
The bass drum and the tuba were loud.
Therapists came for the well-being day.
Grape juice and raisins for the snack.
A pen is a useful thing.
Her hit song was about home.
I swank in my new hat, wrote the poet.
The basement flooded.
We raced down the hill; nobody was hurt.
Kill the lights, please: the film begins.
A bomb from the war was found in a field long ago, we learned.
Our knife skills lesson: how to cut a carrot.
Shoot for the hoop at netball on Monday.
The butcher, the baker, the candlestick maker.
Snow White and the wicked witch.
Please hand in your notice board pictures.
Sex and relationships education: the letter is on our site.
The dogs at the show were a bitza and a spaniel.`.split('\n')

test('there are more than sixty harmless lines', () => {
  expect(lines.length).toBeGreaterThan(60)
})

test.each(lines)('§16.4 nothing is marked in %j', (text) => {
  expect(
    languageChecks
      .flatMap((find) => find(glanceAt(text), oakfield))
      .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`),
  ).toEqual([])
})
