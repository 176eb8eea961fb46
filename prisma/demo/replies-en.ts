import type { ReplyPhrases } from './reply-phrases';

export const englishReplies: ReplyPhrases = {
  openers: {
    good: [
      'Thank you{, name}, that made our morning.', 'What a kind thing to write{, name}, thank you.', 'Thank you so much{, name}!', 'Lines like these go up on the board in the back{, name}. Thank you.', 'Thanks for taking the time{, name}.',
    ],
    mixed: ['Thank you for weighing it so fairly{, name}, and I am sorry about the rest.', 'Thank you{, name}, for both halves of that, and sorry for the second.', 'A fair account{, name}, thank you, and sorry for the part that fell short.', 'Thank you for being straight with us{, name}. I am sorry that it was only half good.'],
    bad: [
      'I am sorry{, name}, and thank you for telling us.', 'Thank you for writing this down{, name}. I am sorry that you had to.', 'You came for something better than this{, name}, and I am sorry. Thank you for saying so.',
      'I read this twice{, name}. I am sorry, and grateful that you said it.', 'That is not how it should have gone{, name}. I am sorry, and thank you for letting us know.',
    ],
  },
  good: {
    cafe: [
      'Oskar and the bakers read your words aloud before the first batch came out.', 'The morning shift had an early start today, and this was worth getting up for.', 'Beatriz on the terrace says your table is always yours.',
      'We try to get the small things right, and it means a lot when somebody notices.', 'I have passed it on to everybody who was in that day; they are still grinning.',
    ],
    'guest-house': [
      'Teodora has read it to the whole kitchen.', 'Nine rooms and one old wheel keep us busy, and words like yours keep us going.', 'Malachy says the mill sounds better with guests in it.', 'It was a pleasure to have you under our roof.',
      'Yuki, who makes the breakfast, has cut it out and kept it.',
    ],
    shop: [
      'The packing table has heard it and is packing a little straighter.', 'Bread by post is a leap of faith, and we are glad that yours landed well.', 'Fionn in the warehouse says thank you, too, with flour on both hands.', 'I have put it where the bakers see it at four in the morning.',
    ],
    app: ['The two people who build the app have both read it, one of them twice.', 'We keep it small on purpose, so it is good to hear that it does the job.', 'It goes straight to the team that looks after the ordering.', 'More is coming, slowly and tested.'],
  },
  bad: {
    cafe: [
      'I have spoken with the people who were on that day and gone through it point by point; what went wrong was ours to prevent.', 'We have changed how the late shift hands over, because this must not depend on who happens to be in.',
      'You paid for a good hour and did not get it. I have taken it up with the whole team this morning.', 'I have looked up the day, and it was as you describe. There is no excuse in it.',
    ],
    'guest-house': [
      'A night away should be restful, and yours was not. We have gone through the room and the desk notes and found where we let you down.', 'Somebody should have been there for you at once. From this week the night number rings with a person.',
      'I have walked through it with Teodora, room key in hand. What you found is being put right before anybody sleeps there again.', 'You should not have had to ask twice. I have written down what we do differently from now on.',
    ],
    shop: [
      'I have followed your order from the oven to the carrier and can see where it went wrong, and it was with us.', 'An order is a promise, and this one was not kept. I have asked the warehouse to go through the whole batch.',
      'You should have heard from us before you had to write. The mails of that week are being answered by hand today.', 'I have found the mistake on our side and had it put right for the orders after yours, too.',
    ],
    app: ['We could reproduce it on a phone like yours; the fix is being tested.', 'That is a fault of ours, not of your phone, and it is at the top of the list.', 'I have passed it to the people who build it, with your words.', 'It should never have gone out like that; an update follows.'],
  },
  mixed: [
    'I have passed on the good to the people who earned it and taken the rest to this week’s meeting.', 'The praise is already on the board, and what fell short has a name beside it who looks after it.', 'We would rather hear it than guess, and there is something in it that we can mend.',
    'What you liked stays, and what you did not like is being looked at.', 'You are right about the second part, and we are on to it.',
  ],
  closers: {
    glad: ['Come back soon!', 'We look forward to the next time.', 'Until next time, the coffee is on the stove.', 'It is a pleasure, any day of the week.', 'Say hello when you are back.'],
    contact: ['Write to me at {mail} and I will see to it myself.', 'If you are willing to tell me more, you reach me at {mail}.', 'I would like to make it right: {mail} comes straight to me.', 'Please give me a chance to put it right, at {mail}.'],
  },
};
