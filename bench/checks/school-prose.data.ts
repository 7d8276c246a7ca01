// Plain sentences as schools write them, with no name, number or address in most of them: what a check mostly reads.

/** Harmless, all invented. */
export const schoolProse: readonly string[] =
  `Our choir sang at the harvest festival and everyone joined in the last song.
Thank you to all the families who came to the open morning.
The children planted beans in the school garden and are measuring them each day.
Please remember that swimming kit is needed on Thursday.
We learned how volcanoes erupt and made models out of card and paint.
The library is open every lunchtime for anyone who wants a quiet place to read.
In maths we have been finding fractions of amounts and drawing our answers.
The football team played with great spirit and shook hands at the end.
A reminder that the gates open at quarter to nine and close at nine.
Reception have been listening to stories about the sea and painting fish.
The cake sale raised enough money for new playground markings.
Our visitors were impressed by how politely the children showed them around.
This week we are thinking about what it means to be a good friend.
The class assembly on the Romans was full of songs, shields and laughter.
Please send in any clean plastic bottles that you no longer need.
We walked to the woods and collected leaves, conkers and a lot of mud.
There are still a few places left in the gardening club after school.
The new reading corner has cushions, fairy lights and a very popular beanbag.
Homework this week is to ask somebody at home about their favourite game.
Years five and six performed their play twice and remembered every word.
We have been practising our handwriting and trying to join our letters neatly.
Lost property is piling up again, so please have a look on your way home.
The science fair filled the hall with bubbles, magnets and questions.
Our school council has chosen new equipment for the playground.
Well done to everybody who took part in the sponsored read.
On rainy days the hall is open for board games and drawing.
The kitchen is trying out a new pasta recipe and would like to know what you think.
We are collecting food for the harvest boxes until the end of the month.
Parents are welcome to stay for the first half an hour on Friday morning.
The older children have been helping the younger ones to read.`.split('\n')
