import type { Phrases } from './phrases';

export const englishPhrases: Phrases = {
  openers: {
    good: [
      'Where do I start.', 'I never write reviews, so take this seriously.', 'Came on a whim, glad I did.', 'Third time now and still no complaints.',
      'My sister told me about this place and for once she was right.', 'Five stars, easily.', 'Long overdue, this one.', 'What a find.',
      'Honestly didn’t expect much.', 'Writing this on the train home, still smiling.', 'Big fan.', 'We were looking for something simple and got something special.',
      'Been a customer for {n} years.', 'Let me keep it short.', 'Happy to recommend.', 'A small thing that made my week.',
    ],
    mixed: [
      'A mixed bag.', 'I really wanted to love it.', 'Not bad, not great.', 'Two truths in one review.', 'Hmm.', 'Depends what you come for.',
      'Some of it was lovely, some of it wasn’t.', 'I’ll try to be fair.', 'Good bones, needs work.', 'Half happy.', 'It could so easily be five stars.', 'Torn about this.',
    ],
    bad: [
      'Disappointed is a mild word.', 'Avoid.', 'I gave it a week before writing this, to calm down.', 'Where is the manager?', 'Never again.', 'It used to be so much better.',
      'I am trying to stay polite.', 'What happened to you?', 'Sorry, but no.', 'Not what I paid for.', 'I’ve had bad days too, but this.', 'Shame on whoever is in charge.',
      'One star because zero isn’t offered.', 'Second complaint, same subject.', 'Expected more after all the hype.', 'Nobody seems to care.',
    ],
  },
  closers: {
    good: [
      'Will be back.', 'Thank you, all of you.', 'See you on {day}.', 'Don’t change a thing.', 'Tell {staff} I said hello.', 'Keep it up!', 'Already planning the next one.', '10/10.',
      'Can’t ask for more.', 'My new regular.', 'You have earned it.', 'Bring a friend, or don’t, more for you.', 'Recommended with both hands.', 'Simply good.', '❤️',
    ],
    mixed: [
      'I’d give it another go.', 'So, middle of the road.', 'Fix that one thing and I’ll be back.', 'Take it as advice, not anger.', 'You can do better, I’ve seen it.', 'Jury’s out.',
      'Not sure yet.', 'Will try again in spring.', 'Make of that what you will.', 'I hope someone reads this.', 'Fair is fair.', 'We’ll see.',
    ],
    bad: [
      'I want my money back.', 'Still waiting for an answer.', 'Do better.', 'You’ve lost a customer.', 'I’ll be telling everyone I know.', 'Please have someone call me.',
      'Won’t be back.', 'A simple sorry would have helped.', 'That’s {money} I won’t see again.', 'Shocking.', 'My bank has been told.', 'Save your money.',
      'I expect a reply this time.', 'Consider this my last order.', 'What a waste of a {day}.', '😡',
    ],
  },
  turns: [
    'But.', 'Now the other side of it.', 'One thing, though.', 'There’s a but, of course.', 'On the other hand.', 'And then there’s this.', 'It isn’t the whole story.', 'To be fair, both things are true.',
  ],
  clauses: {
    cafe: {
      good: [
        'The sourdough has a crust you can hear from across the street.', 'Best flat white I’ve had this side of the water.', '{staff} remembered our order from last time.', 'Even with a queue out the door it took only {n} minutes.',
        'The terrace in the late sun is hard to beat.', 'They warmed a bottle for our baby without being asked.', 'My dog got a bowl of water before I got a menu.', 'The cardamom bun ruined all other buns for me.',
        'Plenty of choice for vegans, and it’s proper food, not a sad salad.', 'Portions are generous for the price.', 'Spotless tables, spotless toilets.', 'The whole team laughs together, you can feel it.',
        'They know exactly what is in everything, very reassuring with allergies.', 'Soft music, no shouting, you can actually talk.', 'The quiche was still warm and full of flavour.', 'They let us sit as long as we liked.',
      ],
      bad: [
        'We waited {wait} minutes just to be noticed.', 'The coffee came lukewarm and was handed back lukewarm.', 'My sandwich was frozen in the middle.', 'The girl at the till rolled her eyes when I asked about nuts.',
        'They forgot half of our order and then charged for all of it.', 'Sticky table, dirty cups, nobody in sight.', 'I was overcharged by {money} and had to argue to get it back.', 'Everything good was sold out by ten on a {day}.',
        'The bread was clearly yesterday’s.', 'The toilet had no soap and no paper.', 'They gave our booked table to somebody else.', '{staff} was more interested in the phone than in us.',
        'The scone was dry enough to sand a floor.', 'It was so loud that we shouted across a tiny table.', 'They refused the pram at the door.', 'I found a hair in the soup and got a shrug.',
      ],
    },
    'guest-house': {
      good: [
        'The room smelt of wood and fresh linen.', 'We slept to the sound of the wheel.', '{staff} upgraded us without being asked.', 'The breakfast hamper was a little feast.',
        'Check-in took two minutes and came with cake.', 'The bed is the best I’ve slept in for years.', 'Spotless bathroom, hot shower, thick towels.', 'They drew us a map of the walks by hand.',
        'Great value at {rate} a night.', 'Our late arrival was no problem at all.', 'So quiet that I heard myself think.', 'The garden by the sluice is a dream.',
        'They kept our bags all day and even dried our boots.', 'The kids were given a flour sack to sit on and a story.', 'Everything in the room works, which is rarer than you’d think.',
      ],
      bad: [
        'No hot water for {n} days.', 'The walls are so thin that I know my neighbour’s ringtone.', 'Nobody answered the night bell.', 'The sheets had stains from somebody else’s stay.',
        'We were charged {money} for a cancellation that was in time.', 'The heating went off at ten and stayed off.', 'There was mould around the shower.', 'The key code we were sent didn’t work.',
        'The Wi-Fi never reached our floor.', 'The photos show a different room from the one we got.', 'Breakfast was a yoghurt and an apology.', 'The kitchen starts banging before five.',
        'The mattress sags like a hammock.', 'The stairs are unlit and frankly dangerous.', 'Our booking had simply vanished.',
      ],
    },
    shop: {
      good: [
        'The box arrived a day early.', 'Everything was packed as if it were glass.', 'The bread was as fresh as from the counter.', 'I had a question and a human replied within the hour.',
        'The handwritten note was a lovely touch.', 'No plastic anywhere, well done.', 'They changed my address after I had ordered, no fuss.', 'The biscuits were gone in {n} minutes.',
        'Skipping a week of the subscription takes one click.', 'A jar broke and a new one came without a single form.', 'The refund was in my account before {day}.', 'Ordering as a gift was easy and it looked beautiful.',
        '{staff} on the phone was patience itself.', 'The tracking was right to the minute.',
      ],
      bad: [
        'The parcel was {n} days late and nobody told me.', 'The loaf arrived crushed flat.', 'I cancelled and was charged {money} all the same.', 'Support sends the same copied text every time.',
        'There was green mould on the second day.', 'Half of the box was missing.', 'The courier threw it over the fence.', 'My refund has been “on its way” for {n} weeks.',
        'The gift card code was refused at checkout.', 'The tracking link leads nowhere.', 'I was billed twice for one order.', 'The list of ingredients online doesn’t match the label.',
        'Nobody picks up the phone.', 'They sent someone else’s order, with the name and address on it.',
      ],
    },
    app: {
      good: [
        'Order on the bus, pick up on the way, done.', 'It remembers my usual.', 'Big clear buttons, even my dad manages.', 'Paying takes one tap.',
        'The pickup time was right to the minute.', 'Works fine on my old phone.', 'The new version is so much quicker.', 'Love that it shows what’s still in stock.',
        'Dark mode looks great.', 'No adverts, no nonsense.', 'The screen reader support is excellent.', 'Reordering is a pleasure.',
      ],
      bad: [
        'Crashes every time I open the basket.', 'It took my money and lost the order.', 'I have to log in again every single time.', 'The code arrives after it has expired.',
        'Since the update nothing loads.', 'It sends notifications in the middle of the night.', 'My saved points are gone.', 'It says ready, the shelf says no.',
        'The pay button sits under the navigation bar.', 'It charged me {money} and then said payment failed.', 'It wants my contacts for no reason at all.', 'The map sends me to the wrong shop.',
      ],
    },
    anywhere: {
      good: [
        'You can tell that people here enjoy what they do.', 'Every question got a straight answer.', 'A mistake was made and put right before I could complain.', '{staff} deserves a raise.',
        'Fair prices for honest work.', 'They treat you like a neighbour.', 'The attention to detail is wonderful.', 'Fast, friendly, no fuss.', 'It’s the little things they get right.',
      ],
      bad: [
        'I wrote {n} times and got silence.', '{staff} promised to call back and didn’t.', 'I was spoken to like a child.', 'Prices went up and quality went down.',
        'Nobody took responsibility.', 'I was told it was my own fault.', 'They said {day}, and then they said nothing.', 'The apology came from a machine.', 'I asked for the manager and was laughed at.',
      ],
    },
  },
  flaws: [
    'A touch pricey.', 'It could be a little quicker when it’s busy.', 'The opening hours could be longer.', 'I’d love a few more savoury things.', 'The instructions took me two readings.',
    'A bit less packaging would be nice.', 'The sign is easy to miss.', 'Weekends are crowded.', 'The confirmation mail came twice, no harm done.',
  ],
  questions: [
    'Do you bake on bank holidays?', 'Is there anything without sesame?', 'Can I book for twelve?', 'Do you post to the islands?', 'Which flour is it, exactly?', 'Is the terrace step-free?',
    'Could you share the recipe?', 'Are dogs allowed inside?', 'Can I change the day of my box?', 'Is the class all right for a ten-year-old?', 'Does the starter survive a week in the fridge?', 'Where do I hand in a lost scarf?',
  ],
  titles: {
    good: ['Lovely', 'Worth every penny', 'So good', 'Does what it says', 'Thank you', 'Top notch', 'Best in years', 'Happy customer'],
    mixed: ['Good and not so good', 'Almost', 'Room to improve', 'Fine, I suppose', 'Could be great', 'So-so'],
    bad: ['Avoid', 'Money gone', 'Never again', 'No answer', 'Very disappointed', 'Not acceptable', 'What a let-down', 'Still waiting'],
  },
  days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  money: (whole, cents) => (cents === undefined ? `€${whole}` : `€${whole}.${cents}`),
};
