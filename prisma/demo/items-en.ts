import type { DemoItem } from './types';

/** What people wrote in English. */
export const englishItems: readonly DemoItem[] = [
  {
    key: 'en-001', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Rosalind Achebe', rating: { value: 1, scale: 'stars5' }, hoursAgo: 0.4,
    text: 'My daughter is allergic to sesame. I said so twice, the young man at the till nodded twice, and the roll he gave us had tahini in it. We spent the afternoon in A&E. She is seven. She is fine now, no thanks to you. I want to know who trains these people and I want it in writing.',
    claimedBy: 'samir',
    notes: [
      { by: 'samir', hoursAfter: 0.2, body: "Called Priya at the till: the label on the seed rolls was from yesterday's batch. Oskar is pulling the batch sheet. Do not reply before I have spoken to the mother." },
    ],
  },
  {
    key: 'en-002', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Tunde Bakare', rating: { value: 5, scale: 'stars5' }, hoursAgo: 1.1,
    text: 'Came for a coffee, stayed for two and a half hours, missed a ferry. Worth it.',
  },
  {
    key: 'en-003', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Ewa M.', rating: { value: 2, scale: 'stars5' }, hoursAgo: 2.3,
    text: 'Ok so the bun itself: 10/10. Getting the bun: 25 minutes in a line where nobody tells you there is a second line for takeaway. By the time I found out the cardamom ones were gone. A sign, please. Just one sign.',
    draft: { by: 'katja', body: 'Thank you, Ewa, and I am sorry that you stood 25 minutes in the wrong line and then saw the last cardamom buns go. You are right that nothing tells you about the takeaway line. I will ask Priya to put a board at the door this week.' },
  },
  {
    key: 'en-004', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Hana Sugimoto', rating: { value: 5, scale: 'stars5' }, hoursAgo: 3.6,
    text: 'Oskar let my son look into the big oven and now he wants to be a baker instead of a shark. Thank you.',
  },
  {
    key: 'en-005', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Declan P', rating: { value: 1, scale: 'stars5' }, hoursAgo: 4.8,
    text: 'Charged TWICE for one breakfast. €31.40 and again €31.40, same minute. Rang and was told "it will drop off by itself". It has not dropped off by itself. It has been six days. Rang again, different lad, was told to send a screenshot to an address that bounces. Went in person: "the manager does that, she\'s in on Thursdays". It\'s all very friendly! I\'ve never been robbed so politely. If it isn\'t sorted by Friday I\'m going to my bank and the small claims court, in that order.',
    claimedBy: 'katja',
    notes: [
      { by: 'katja', hoursAfter: 0.6, body: 'Terminal journal shows both payments captured, not just reserved. He is right, it will not drop off. Asked Nora to refund.' },
      { by: 'nora', hoursAfter: 1.5, body: 'Refunded the second one at the terminal. Receipt is in the till folder. Give him the date when you write.' },
    ],
  },
  {
    key: 'en-006', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Soo-ah Lim', rating: { value: 4, scale: 'stars5' }, hoursAgo: 6.2,
    text: 'Really good flat white and the window seats are lovely in the morning light. Music a touch loud for a Tuesday at 8.',
  },
  {
    key: 'en-007', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Grandpa Joe', rating: { value: 5, scale: 'stars5' }, hoursAgo: 7.9,
    text: "Best rye bread outside my mothers kitchen and she's been dead for thirty years so the competition is thin",
  },
  {
    key: 'en-008', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Imran Qureshi', rating: { value: 3, scale: 'stars5' }, hoursAgo: 9.4,
    text: "Food great. Toilet not. That's the review.",
    draft: { by: 'ines', body: 'Thank you, Imran, for both halves of that. I am sorry that you found the toilet in that state; it is checked at set hours and that was clearly not often enough. Beatriz has the list from now on and goes in every hour. Anything else you saw, tell me at harbour@lindenandsalt.example. The kitchen will be happy about the other half.\nInés, guest relations' },
  },
  {
    key: 'en-009', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', rating: { value: 1, scale: 'stars5' }, hoursAgo: 11,
    text: 'rude rude rude',
  },
  {
    key: 'en-010', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Philippa Oduya-Grant', rating: { value: 5, scale: 'stars5' }, hoursAgo: 12.5,
    text: 'The kind of place where they notice you\'ve been crying and put a biscuit on the saucer without saying anything. I\'d come straight from the hospital, ordered tea, forgot to drink it, and somebody quietly swapped the cold pot for a hot one. Twice. No fuss, no "are you all right, love" across the room. I don\'t know the name of the girl with the green apron on Sunday. Please tell her it helped.',
  },
  {
    key: 'en-011', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Magnus Ødegaard', rating: { value: 2, scale: 'stars5' }, hoursAgo: 14,
    text: 'Used to be my Saturday place. I wrote in spring about the portions and you answered very kindly that you would look at it. I believed it, I even told my brother "see, they answer". The portions got smaller again and the price went up by €1.50. Two eggs where there were three. The potatoes are now a garnish. I do not mind paying, everything costs more and you must live too, but then say so on the menu and don\'t make me count eggs like a customs officer. I do not feel looked at.',
    notes: [
      { by: 'samir', hoursAfter: 3, body: 'He is right, he wrote in May and Nora answered. The brunch plate went from three eggs to two in August. Be straight about it.' },
    ],
  },
  {
    key: 'en-012', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Lakshmi Venkat', rating: { value: 5, scale: 'stars5' }, hoursAgo: 15.5,
    text: 'Cardamom. Bun. Heaven.',
  },
  {
    key: 'en-013', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'kev_on_wheels', rating: { value: 1, scale: 'stars5' }, hoursAgo: 18,
    text: 'I use a wheelchair. The ramp was folded up behind the bins, and the person I asked said "we usually only get it out when someone books". I can\'t book a ramp to buy a loaf of bread. My wife went in alone while I waited in the rain looking at your lovely "everyone welcome" sign.',
    reply: {
      state: 'live', origin: 'manual', by: 'nora', afterHours: 2.5,
      body: "I am sorry. You waited in the rain outside our own welcome sign, and asking for a booking to get through a door is not welcoming anyone. Thank you for telling me so plainly.\n\nThe ramp now lies at the door during all opening hours, and Priya checks it when she opens. I would like to hear from you whether the angle works with your chair before I order a fixed one: nora@lindenandsalt.example or ask for me on the shop's line. Your loaf should be yours to choose.\nNora, owner",
    },
  },
  {
    key: 'en-014', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Wanjiru K.', rating: { value: 5, scale: 'stars5' }, hoursAgo: 20,
    text: 'they remembered my order after ONE visit?? witchcraft ☕️✨',
    reply: {
      state: 'live', origin: 'manual', by: 'katja', afterHours: 5,
      body: 'Not witchcraft, Wanjiru, but thank you for thinking so! Dara keeps orders in her head the way other people keep songs, and she was very pleased to hear that yours stuck. ☕️ See you at the counter!\nKatja, Linden & Salt',
    },
  },
  {
    key: 'en-015', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Bartek', rating: { value: 4, scale: 'stars5' }, hoursAgo: 23,
    text: 'good bread. slow card machine. good bread tho',
  },
  {
    key: 'en-016', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Adaeze Nwosu', rating: { value: 1, scale: 'stars5' }, hoursAgo: 27,
    text: 'I watched the woman behind the counter serve three people who came in after me. I gave her the benefit of the doubt twice. It was busy, she might not have seen me, I am not tall. When I finally spoke up she said "you people are always in a hurry", loud enough for the whole line to turn and look at me.\n\nI have lived in this town for eleven years. I bought my children\'s first birthday cakes from you. I know the price of every loaf on that wall. I paid, I said thank you, because that is how I was raised, and I walked to the car and sat there for twenty minutes before I could drive.\n\nI don\'t want a free coffee. I would like to know what "you people" means, and I would like somebody to ask her. It was Saturday, a little after ten, the left-hand till.',
    claimedBy: 'nora',
    notes: [
      { by: 'katja', hoursAfter: 1, body: 'This one goes to Nora, not to the queue. Camera over the counter keeps seven days.' },
    ],
  },
  {
    key: 'en-017', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Óscar Belmonte', rating: { value: 5, scale: 'stars5' }, hoursAgo: 30,
    text: 'Ask for the heel of the miche. Trust me. They give it with butter and salt if they like your face.',
    reply: {
      state: 'live', origin: 'manual', by: 'ines', afterHours: 20,
      body: 'Thank you for giving our worst-kept secret away, Óscar! For the record, Oskar likes all faces: whoever asks for the heel gets it, butter and salt included, as long as there is a miche to cut. Keep the good tips coming.\nInés, guest relations',
    },
  },
  {
    key: 'en-018', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'T. Whitcombe', rating: { value: 3, scale: 'stars5' }, hoursAgo: 34, editedHoursAgo: 20,
    text: "Mixed one. Priya was an absolute star, sorted a high chair and a warmed bottle before I'd even asked, and played peekaboo with the little one while carrying three plates, which I'd pay to see again. The eggs came out cold, went back, came out cold again in a different way. By then the coffee was cold too, so at least it all matched. Fair's fair: nobody argued, everybody was kind, it just never got warm.\nEDIT: kind answer, thank you, refund arrived. Leaving the eggs in for the record.",
    reply: {
      state: 'live', origin: 'manual', by: 'katja', afterHours: 4.5,
      body: 'Thank you for being so fair, and for the kind words about Priya: she has read them twice. I am sorry about the eggs. Cold once is a slip, cold twice with a little one at the table is a spoiled breakfast.\n\nOskar found the reason: the plate warmer at the pass had tripped. It is working again and gets checked before service now. Those two plates should not have been on your bill; write to harbour@lindenandsalt.example with the day and I will see to the refund myself. I hope your little traveller liked the bottle!\nKatja, Linden & Salt',
    },
  },
  {
    key: 'en-019', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Yevhenia', rating: { value: 5, scale: 'stars5' }, hoursAgo: 38,
    text: 'First place in this town where nobody corrected my English. I come every week now, I know word "knot" and "crumb" and "same again, love"',
  },
  {
    key: 'en-020', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Gordon Pyke', rating: { value: 1, scale: 'stars5' }, hoursAgo: 44,
    text: 'Found a hair in the quiche, showed it to the waiter, he said "that\'s not one of ours". Whose was it then, the quiche\'s?',
    reply: {
      state: 'live', origin: 'manual', by: 'samir', afterHours: 3,
      body: 'Gordon, you had every right to a better answer than that one. I am sorry, both for the hair and for the shrug that came with it. Thank you for saying it with more wit than we had earned.\n\nThe quiche team has been back through caps and aprons with Oskar this morning. The waiter has heard from me what a guest needs at such a moment: an apology, a fresh plate, no bill. You got none of the three. Please write to samir@lindenandsalt.example, so that I can pay that quiche back to you. I would be glad to put it right.\nSamir, guest relations lead',
    },
  },
  {
    key: 'en-021', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Nia & Tom', rating: { value: 5, scale: 'stars5' }, hoursAgo: 50,
    text: 'Proposed on the harbour bench outside with a cinnamon knot instead of a ring. She said yes to both.',
    reply: {
      state: 'live', origin: 'manual', by: 'nora', afterHours: 21,
      body: 'Nia, Tom, congratulations! Thank you for letting a cinnamon knot play the ring; the bakers have asked me to say that this is the proudest day in its family history. May the years together be just as sweet and a lot less sticky.\nNora, owner',
    },
  },
  {
    key: 'en-022', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Agnieszka', rating: { value: 2, scale: 'stars5' }, hoursAgo: 58,
    text: '"Gluten-free options" = one (1) macaroon. Under a croissant. Same tongs.',
    draft: { by: 'katja', body: 'Thank you for looking so closely, Agnieszka. I am sorry: a macaroon below the croissants, with shared tongs, cannot be called a gluten-free option, and "options" promises more than one.' },
  },
  {
    key: 'en-023', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Kwabena Asante', rating: { value: 5, scale: 'stars5' }, hoursAgo: 66,
    text: 'Everything. Just everything.',
  },
  {
    key: 'en-024', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Charlotte Ng', rating: { value: 4, scale: 'stars5' }, hoursAgo: 71,
    text: 'Lovely brunch for a group of eight, and they split the bill eight ways without sighing. One star off as the terrace heaters were decorative only and we ate in coats.',
    reply: {
      state: 'live', origin: 'outside', afterHours: 26,
      body: "Thank you so much Charlotte, and sorry about the coats! The gas bottles had run out on Saturday and nobody had noticed till lunch. They're full again now. Eight ways is nothing, we once did fourteen.\nPriya from the café",
    },
  },
  {
    key: 'en-025', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Mr D. Abernathy', rating: { value: 1, scale: 'stars5' }, hoursAgo: 80,
    text: "I shall be brief. One coffee, lukewarm. One scone, yesterday's. One apology, none. €9.80.",
    reply: {
      state: 'live', origin: 'manual', by: 'katja', afterHours: 18,
      body: 'Brief and clear, Mr Abernathy, thank you. I am sorry for all three: the coffee, the scone and the silence. For €9.80 you could expect a hot cup and a scone from the same morning.\n\nScones left from the day before are sold marked and at half price; yours was neither, and that was our mistake. I will gladly refund the full amount. A line to harbour@lindenandsalt.example with the date is enough, no receipt needed. Next time, Dara will pour that coffee herself.\nKatja, Linden & Salt',
    },
  },
  {
    key: 'en-026', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Ines Duarte', rating: { value: 5, scale: 'stars5' }, hoursAgo: 92,
    text: 'My dog has his own fan club here. I am tolerated 🐶',
  },
  {
    key: 'en-027', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Pritam Singh Gill', rating: { value: 5, scale: 'stars5' }, hoursAgo: 104,
    text: "Ordered a cake for my father's 70th. They piped his name in Punjabi from a photo on my phone, got every letter right, and Fionn carried it to the car in the rain under HIS umbrella. Baba cried. Nobody makes Baba cry.",
    reply: {
      state: 'live', origin: 'manual', by: 'samir', afterHours: 6,
      body: 'Thank you for this, Pritam. I read it out in the bakery and it went rather quiet. The letters were piped by Beatriz, who practised on baking paper for most of an evening, so your "every letter right" means a great deal to her. Fionn says the umbrella is fine. Please give your father our very best for the years after 70.\nSamir, guest relations lead',
    },
  },
  {
    key: 'en-028', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'sandpiper61', rating: { value: 2, scale: 'stars5' }, hoursAgo: 119,
    text: "Sat on the terrace, gull took my entire croissant. Staff laughed. I get that it's funny. It was also €4.20.",
    reply: {
      state: 'live', origin: 'manual', by: 'ines', afterHours: 30,
      body: 'It is funny for everyone except the person without a croissant, and laughing before helping was the wrong order. I am sorry. Thank you for telling us.\n\nA croissant lost to a gull is replaced, no questions asked: that is now written above the terrace door for the team. Yours is still owed. Say "gull" at the counter, or write to harbour@lindenandsalt.example and I will refund the €4.20. The parasols at the wall are the safest seats; the gulls dislike them as much as they like you.\nInés, guest relations',
    },
  },
  {
    key: 'en-029', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Marek', rating: { value: 5, scale: 'stars5' }, hoursAgo: 140,
    text: 'I am plumber. Came to fix sink, left with bread. They make me coffee before, coffee after, and the old baker hold the lamp for me one hour and ask good questions. Most people hide from plumber until is time to complain of bill. Here they pay same day, cash, and shake hand. Good people, good pipes now also.',
  },
  {
    key: 'en-030', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Bethany Rourke', rating: { value: 1, scale: 'stars5' }, hoursAgo: 161,
    text: 'Booked a table for my mum\'s birthday THREE weeks ahead. Arrive: no booking, no table, "maybe in 40 min". Found out after that they gave it to a couple with a pram. I\'ve nothing against prams. I\'ve something against people who write names in pencil.',
    reply: {
      state: 'live', origin: 'manual', by: 'nora', afterHours: 9,
      body: 'Bethany, I am sorry. You planned three weeks ahead for your mother, and at the door you were treated as a walk-in on her birthday. That is a horrid moment, and it was made by us alone.\n\nYou guessed right about the pencil: your booking had been moved to a loose sheet and the sheet was not on the stand. Since Monday, bookings are kept in one system and nobody can give a table away by hand. Thank you for making me look. I would be honoured to hear from you at nora@lindenandsalt.example, so that I can make it up to your mother, on a day you choose.\nNora, owner',
    },
  },
  {
    key: 'en-031', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', rating: { value: 5, scale: 'stars5' }, hoursAgo: 190,
  },
  {
    key: 'en-032', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Delphine Okoro', rating: { value: 4, scale: 'stars5' }, hoursAgo: 214,
    text: "Solid. Quiet corner upstairs, sockets that work, nobody chasing you out. Would be five if the wifi didn't log me off every 30 min",
  },
  {
    key: 'en-033', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Total Marketing Ltd', rating: { value: 1, scale: 'stars5' }, hoursAgo: 236,
    text: 'Great place!! Want MORE 5 star Reviews?? We deliver 100 real reviews in 48h, best price, contact us today on the web',
    closed: { by: 'katja', reason: 'spam' },
  },
  {
    key: 'en-034', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Wes Tarrant', rating: { value: 1, scale: 'stars5' }, hoursAgo: 301,
    text: 'Waited over an hour for my pizza and the delivery lad threw it over the gate. Never ordering from you again.',
    closed: { by: 'samir', reason: 'not_ours', note: 'We make no pizza. He means the pizzeria two doors down; flagged to the platform.' },
  },
  {
    key: 'en-035', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Siobhán Ní Dhuibhir', rating: { value: 5, scale: 'stars5' }, hoursAgo: 420,
    text: 'Came in soaked, off a very bad ferry. Was given a towel before a menu.',
    reply: {
      state: 'live', origin: 'manual', by: 'katja', afterHours: 12,
      body: 'Thank you, Siobhán. A towel before a menu sounds like the right order for that crossing! Fionn keeps a stack under the counter from October on, and he was delighted that it made your day a little drier. Smoother seas next time!\nKatja, Linden & Salt',
    },
  },
  {
    key: 'en-036', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Anonymous Oyster', rating: { value: 3, scale: 'stars5' }, hoursAgo: 56,
    text: 'The hype is at least 30% font.',
  },
  {
    key: 'en-037', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Farida Rahimi', rating: { value: 1, scale: 'stars5' }, hoursAgo: 1240,
    text: 'I found a piece of blue plastic in my sandwich. Not small. I nearly swallowed it. I brought it to the counter and a teenager took it out of my hand and threw it in the bin, my evidence!! No manager, no name taken, nothing.',
    reply: {
      state: 'live', origin: 'manual', by: 'samir', afterHours: 2.2,
      body: 'Farida, I am sorry. A piece of plastic that size could have hurt you, and then it was taken out of your hand as if it did not matter. It matters a great deal. Thank you for writing down what happened so exactly.\n\nBlue plastic is what our dough scrapers are made of. Oskar checked each one the same evening, found one with a missing corner, and all of them have been changed for steel. The team now knows that such a find is kept, noted and brought to the manager at once. I would like to speak with you in person: samir@lindenandsalt.example, or ask for me at the shop. Your lunch will be refunded, and you will hear from me what else came of it.\nSamir, guest relations lead',
    },
  },
  {
    key: 'en-038', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'en', author: 'Jakub Nowotny', rating: { value: 5, scale: 'stars5' }, hoursAgo: 2100,
    text: 'bread good. people good. chair wobble. 5 star',
    reply: {
      state: 'live', origin: 'manual', by: 'ines', afterHours: 40,
      body: 'Thank you, Jakub! We found the chair. It is the one by the radiator and it has a new screw. Enjoy the bread, and sit well!\nInés, guest relations',
    },
  },
  {
    key: 'en-039', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'en', author: 'Thandeka Mabaso', rating: { value: 5, scale: 'stars5' }, hoursAgo: 0.9,
    text: 'Slept nine hours. I have twins. NINE.',
  },
  {
    key: 'en-040', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'en', author: 'Colm Hegarty', rating: { value: 1, scale: 'stars5' }, hoursAgo: 5.5,
    text: "No hot water Saturday, no hot water Sunday. Rang the bell: nobody. Rang the number on the door: a voicemail that was full. A full voicemail! At €148 a night I washed my hair with the kettle, in instalments, like a cowboy with a grudge.\n\nIn fairness. The room is beautiful. The bread in the hamper was so good that my wife forgave you for about an hour. And when Teodora finally turned up on Sunday noon she was lovely about it, she'd only just been told, she had a face on her like it was her own mother's house with no water. But lovely doesn't rinse.\n\nWhat I don't get is this. Three rooms had it, we met the other two at breakfast in hats. So somebody rang somebody on Friday. And then what? Who decides that a whole weekend of guests can just be cold and not a note under a door? That's the bit I'd like answered. Not the boiler. Boilers break. The note.",
    claimedBy: 'samir',
    notes: [
      { by: 'samir', hoursAfter: 1, body: 'Boiler log: pump failed Fri 22:40, plumber came Sun 14:00. Three rooms affected. Ask Nora how much of the stay we give back before I answer.' },
    ],
  },
  {
    key: 'en-041', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'en', author: 'Akiko & Ben', rating: { value: 5, scale: 'stars5' }, hoursAgo: 8.6,
    text: 'The wheel turning under the window all night is the best sleep machine ever built. Breakfast hamper at the door, still warm, a little card with our names on it, spelled right, which for one of us never happens.\n\nThings we loved, in order: the plum jam, the cat, the stairs that play a different note each, Malachy\'s directions ("left at the sad tree", and it IS sad), the bath you can actually lie down in, no television. Things we\'d change: nothing, or perhaps a second hook for the second dressing gown. We\'re already arguing about which month to come back.',
  },
  {
    key: 'en-042', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'en', author: 'L. Pereira da Costa', rating: { value: 2, scale: 'stars5' }, hoursAgo: 13,
    text: 'Beautiful building, I give you that. But the mattress has a valley in the middle and my husband and I rolled into each other like it was 1974. We are not 1974 any more. Our backs hurt for three days.',
  },
  {
    key: 'en-043', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'en', author: 'Freya Lindqvist', rating: { value: 4, scale: 'stars5' }, hoursAgo: 22,
    text: "Charming, creaky, spotless. Bring earplugs if you're above the kitchen (they start at 5).",
    reply: {
      state: 'live', origin: 'manual', by: 'ines', afterHours: 7,
      body: 'Thank you, Freya, "charming, creaky, spotless" is going on the noticeboard. You are right about the room above the kitchen, and I am sorry the bakers woke you. The fans now stay off until half past six, and there are earplugs in the bedside drawer. We say so when someone books that room, too. Sleep well, wherever you read this!\nInés, guest relations',
    },
  },
  {
    key: 'en-044', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'en', author: 'Hamish T.', rating: { value: 1, scale: 'stars5' }, hoursAgo: 29,
    text: "Arrived 21:10 after a cancelled flight. Key box code didn't work. Nobody answered. My wife is eight months pregnant and we sat in the car till half ten when another guest let us in. I'd told you we would be late. I have the email.",
    reply: {
      state: 'live', origin: 'manual', by: 'samir', afterHours: 3.1,
      body: 'Hamish, I am so sorry. You had told us that you would be late, and still you and your wife sat in a cold car for over an hour. The code had been changed at noon and your message never reached the person who changed it. That is our failure. Thank you for writing instead of just leaving.\n\nCodes are now sent on the day itself, and the night number rings through to a person. I will refund the first night; please write to samir@lindenandsalt.example, so that I can do it and hear how you both are. I wish the three of you all the best.\nSamir, guest relations lead',
    },
  },
  {
    key: 'en-045', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'en', author: 'Ngozi', rating: { value: 5, scale: 'stars5' }, hoursAgo: 41,
    text: 'Malachy fixed our puncture, refused money, accepted cake.',
  },
  {
    key: 'en-046', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'en', author: 'Renske de Wit', rating: { value: 3, scale: 'stars5' }, hoursAgo: 55,
    text: 'Nice room. Breakfast is a hamper, which is romantic for one morning. On the fourth morning I would have paid for a hot egg.',
    draft: { by: 'ines', body: 'Thank you, Renske! "Romantic for one morning" made Yuki laugh, and then she wrote down the egg. I am sorry that by the fourth day the hamper had lost its charm.' },
  },
  {
    key: 'en-047', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'en', author: 'pilgrim_of_pie', rating: { value: 5, scale: 'stars5' }, hoursAgo: 63,
    text: "room 6. window seat. rain. almond croissant. a cat that isn't theirs. perfect",
  },
  {
    key: 'en-048', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'en', author: 'Veronica Sallis', rating: { value: 1, scale: 'stars5' }, hoursAgo: 75,
    text: "MOULD behind the headboard. I have photos. I have asthma. I moved the bed because I could not stop coughing and there it was, black, the size of a dinner plate, with a fresh coat of paint stopping neatly at the edge where the headboard begins. Somebody painted AROUND it. So somebody knew.\n\nThe host offered me an air freshener. Lavender. I'm sure she meant it kindly, she's clearly run off her feet. We left at midnight and paid for a second hotel. I've put both invoices in an email and will be speaking to environmental health in the morning.",
    claimedBy: 'nora',
    notes: [
      { by: 'samir', hoursAfter: 5, body: 'Room 3 taken out of sale today. Surveyor comes Thursday. No claim about her health in the public answer.' },
    ],
  },
  {
    key: 'en-049', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'en', author: 'Mehwish Tariq', rating: { value: 5, scale: 'stars5' }, hoursAgo: 97,
    text: "I'd asked in the booking if there'd be a quiet place to pray. There was a clean mat, the direction marked with a tiny paper arrow, and a note with sunrise times. I've stayed in five-star hotels that couldn't manage a smile.",
    reply: {
      state: 'live', origin: 'manual', by: 'nora', afterHours: 11,
      body: 'Mehwish, thank you so much. Teodora made the paper arrow with a compass and a good deal of care, and I have rarely seen anyone so happy over a review. That you felt expected is exactly what we hope for. Safe travels, and you are always welcome under this roof.\nNora, owner',
    },
  },
  {
    key: 'en-050', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'en', author: 'Joaquim S.', rating: { value: 2, scale: 'stars5' }, hoursAgo: 128,
    text: 'Wi-Fi: no. Phone signal: no. Website: "ideal for remote work". Which website did I read?',
    reply: {
      state: 'live', origin: 'manual', by: 'katja', afterHours: 15,
      body: "You read ours, Joaquim, and it was wrong. I am sorry: you came to work and found neither Wi-Fi nor signal. Thank you for saying it so plainly.\n\nThe sentence is gone from the page today. The stone walls swallow the router's signal on the second floor, and an engineer is measuring it on Wednesday; until that is solved, guests hear about it before they book. If the lost working days cost you, write to oldmill@lindenandsalt.example and I will look at the bill with you. I hope at least the quiet was on your side.\nKatja, Linden & Salt",
    },
  },
  {
    key: 'en-051', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'en', author: 'Dr Amara Diallo-Finch', rating: { value: 5, scale: 'stars5' }, hoursAgo: 152,
    text: "I'd like to thank Yuki, who saw me leaving for a funeral at six in the morning and had coffee and toast ready that I hadn't ordered. I was in no state to say it properly then.",
    reply: {
      state: 'live', origin: 'manual', by: 'samir', afterHours: 19,
      body: 'Thank you, Dr Diallo-Finch, for coming back to say this. It cannot have been an easy morning to think about. Yuki remembers you well; she read your words by the oven and asked me to tell you that she was glad to be up. We all wish you strength in the days ahead.\nSamir, guest relations lead',
    },
  },
  {
    key: 'en-052', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'en', author: 'Lasse', rating: { value: 4, scale: 'stars5' }, hoursAgo: 177,
    text: 'Great stay, fair price. Minus one for the shower, which has two settings: Iceland and Mordor.',
    reply: {
      state: 'live', origin: 'manual', by: 'katja', afterHours: 44,
      body: 'Thank you, Lasse! I have passed your weather report to Malachy, who would like you to know that Mordor has been repaired: the old mixer valve is out and a new one holds its temperature. I am sorry that you had to shower between two climates. Great that the rest of the stay was good!\nKatja, Linden & Salt',
    },
  },
  {
    key: 'en-053', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'en', author: 'Unhappy in room 2', rating: { value: 1, scale: 'stars5' }, hoursAgo: 203,
    text: 'They took €75 "cleaning fee" from my card a week after. For what?? I made the bed!! Nobody answers the mails. This is theft.',
    reply: {
      state: 'live', origin: 'manual', by: 'katja', afterHours: 26,
      body: 'I understand the shock of seeing €75 leave your card a week later without a word. I am sorry, for the charge and for the silence after your mails. Thank you for making it public, so that it is seen.\n\nI cannot find a reason for that fee in our notes, and without a reason it goes back to you. Please write to katja@lindenandsalt.example with your arrival date; I read that box myself and will confirm the day on which it is refunded. You left the room in good order, bed included, and deserve to be treated that way.\nKatja, Linden & Salt',
    },
  },
  {
    key: 'en-054', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'en', author: 'Sunniva Aas', rating: { value: 5, scale: 'stars5' }, hoursAgo: 247,
    text: 'Best part: the library on the landing where every book has a note from whoever read it last.',
  },
  {
    key: 'en-055', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'en', author: 'Pavlos G', rating: { value: 1, scale: 'stars5' }, hoursAgo: 330,
    text: 'Cancelled 9 days ahead, policy says 7. "Refund is on its way" they told me. That was the 3rd. Today is the 28th. On its way with what, a donkey?',
    reply: {
      state: 'live', origin: 'manual', by: 'samir', afterHours: 5,
      body: 'Pavlos, even a donkey would have made it by now. I am sorry. You cancelled in good time, and the money should have been back with you within days.\n\nI looked it up this morning: the refund was prepared on the 3rd and never released, a step that a person forgot. I have released it today, and it will show on your card in three to five working days. Should it not, write straight to samir@lindenandsalt.example and I will chase the bank. Thank you for keeping your humour through this; it was more patience than we had earned.\nSamir, guest relations lead',
    },
  },
  {
    key: 'en-056', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'en', author: 'Teresa Włodarczyk', rating: { value: 5, scale: 'stars5' }, hoursAgo: 505,
    text: "I came alone, a bit broken, and left less so. There is a bench by the sluice. That's all I'm going to say.",
    reply: {
      state: 'live', origin: 'outside', afterHours: 3,
      body: 'Teresa, thank you. The bench is yours whenever you need it. Mind yourself.\nTeodora, at the Old Mill',
    },
  },
  {
    key: 'en-057', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'en', author: 'Ravindra', rating: { value: 5, scale: 'stars5' }, hoursAgo: 760, editedHoursAgo: 730,
    text: 'great stay great food great hosts. UPDATE: also found my glasses and posted them to Leeds free of charge. great great great',
  },
  {
    key: 'en-058', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'en', author: 'M. Castellanos', rating: { value: 1, scale: 'stars5' }, hoursAgo: 980,
    text: 'You let your terrace to a wedding until 2 a.m. and did not tell the guests upstairs. I had an exam at nine. An EXAM.',
    reply: {
      state: 'live', origin: 'manual', by: 'nora', afterHours: 7,
      body: 'I am sorry. You needed one quiet night before an exam, and you got a dance floor below your window without a word of warning. It was wrong to rent out the terrace that late with guests asleep upstairs.\n\nSince your stay, music outside ends at ten and anyone with a booking on such a night is told when they book. Thank you for making me change it. I have asked Teodora to refund that night; to say where it should go, write to nora@lindenandsalt.example. I do hope you sat that exam wide awake all the same.\nNora, owner',
    },
  },
  {
    key: 'en-059', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'en', author: 'Ioana', rating: { value: 4, scale: 'stars5' }, hoursAgo: 1630,
    text: 'Cosy, kind, a bit cold in the corridor. We will be back in a warmer month 🙂',
  },
  {
    key: 'en-060', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'en', author: 'Brother Anselm', rating: { value: 5, scale: 'stars5' }, hoursAgo: 3900,
    text: 'Silence, bread, and a kettle. I needed nothing else.',
  },
  {
    key: 'en-061', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'en', author: 'Chidi Eze', rating: { value: 2, scale: 'stars5' }, hoursAgo: 5200,
    text: 'Paid extra for "mill view". The view is of the mill. I mean OF the mill, a wall, 80 cm from the glass.',
    reply: {
      state: 'live', origin: 'manual', by: 'ines', afterHours: 52,
      body: 'Technically true and still not fair on you, Chidi. I am sorry: whoever pays extra for a view should see more than stones at arm\'s length. Thank you for pointing it out, and with such good grace.\n\nThat room is now called what it is, "quiet side", and costs no more than the others. The supplement you paid is coming back to you; a line to oldmill@lindenandsalt.example with your dates lets me match it. The wheel from the other side is quite a sight, and I would love for you to see it.\nInés, guest relations',
    },
  },
  {
    key: 'en-062', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'en', author: 'Uncle Festus', rating: { value: 5, scale: 'stars5' }, hoursAgo: 7700,
    text: 'Slept like a sack of flour',
  },
  {
    key: 'en-063', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'en', author: 'Craig Mullender', rating: { value: 1, scale: 'stars5' }, hoursAgo: 1.6,
    title: 'Money taken, no bread, no answer',
    text: 'Box ordered on the 2nd for my parents\' anniversary. Tracking says "out for delivery" since the 5th. I\'ve sent four emails and got four automatic replies telling me how much my email matters.\n\nTimeline, since nobody there seems to keep one: 2nd ordered, €54 paid, nice confirmation. 5th "out for delivery", parents stay in. 6th "out for delivery", parents stay in again, miss the doctor. 8th I ring, thirty-one minutes of a ukulele, then the line drops. 9th chat, a "Bella" who wants my order number, gets my order number, thanks me for my order number and leaves.\n\nToday is the 11th. My parents are in their eighties and sat at home two days waiting for a van. Refund me or I go to trading standards, the form is already filled in. I used to tell everyone about your bread. I still do, just with a different ending.',
    claimedBy: 'katja',
    notes: [
      { by: 'katja', hoursAfter: 0.4, body: 'Courier lost the whole cage on the 5th, 14 boxes. Craig is one of them. His four mails are in the junk folder of shop@.' },
    ],
  },
  {
    key: 'en-064', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'en', author: 'Oluwaseun', rating: { value: 5, scale: 'stars5' }, hoursAgo: 4.2,
    title: 'Arrived warm?! How',
    text: "I know it can't have been warm after 400 km. But it smelt warm.",
  },
  {
    key: 'en-065', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'en', author: 'Lorna V.', rating: { value: 1, scale: 'stars5' }, hoursAgo: 10.2,
    title: 'Subscription that will not die',
    text: 'I cancelled in March. I cancelled in April. In May I cancelled by phone, to a human, who said "done" in the voice of someone closing a book. It\'s June and there is a box of bread on my step and €26 gone. I don\'t even eat bread any more, that\'s WHY I cancelled; my doctor asked me to, and I\'m better at following doctors than you are at following customers. The birds love me. The neighbours love me. My bank does not. Do I need a priest?',
    draft: { by: 'samir', body: 'Lorna, I am sorry. Three times you said it clearly, and three times nothing on our side listened. No priest needed: I have ended the subscription by hand and checked that no box is planned.' },
    notes: [
      { by: 'samir', hoursAfter: 2, body: 'Known fault: cancelling in the app removes the next box but keeps the plan. Engineers have it. Four months to pay back, Nora agrees.' },
    ],
  },
  {
    key: 'en-066', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'en', author: 'Henrike O.', rating: { value: 4, scale: 'stars5' }, hoursAgo: 16,
    title: 'Good, with a soggy asterisk',
    text: 'Everything tasted great except that the focaccia had sweated in its bag. Put holes in the bag!',
  },
  {
    key: 'en-067', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'en', author: 'Sunil Wickramasinghe', rating: { value: 1, scale: 'stars5' }, hoursAgo: 21, editedHoursAgo: 6,
    title: 'Wrong address, and it was your wrong',
    text: 'My card statement, my app and my confirmation all say number 14. Your driver went to 41 and left a €60 hamper with a stranger who has, I assume, had a very nice weekend. When I asked, the chat told me to "check with neighbours". Sir, 41 is in the next village.\nUpdate: 41 has sent me a thank-you card.',
    claimedBy: 'ines',
  },
  {
    key: 'en-068', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'en', author: 'Bree', rating: { value: 5, scale: 'stars5' }, hoursAgo: 26,
    title: 'Third box, still not bored',
    text: 'wrote to you after box no 1 that i hate caraway. box 2: no caraway. box 3: no caraway + handwritten note "still none". who ARE you people, i love it',
    reply: {
      state: 'live', origin: 'manual', by: 'ines', afterHours: 4,
      body: 'We are people with a sticky note on the packing table, Bree, and the note says "Bree: none of that caraway". Thank you for telling us after the first box instead of quietly leaving! Box four is being watched as closely.\nInés, Linden & Salt',
    },
  },
  {
    key: 'en-069', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'en', author: 'Gerald Houghton-Mbeki', rating: { value: 1, scale: 'stars5' }, hoursAgo: 64,
    title: "Personal data sent to me that isn't mine",
    text: 'I opened my "order confirmation" and found another customer\'s name, street, phone number and what she eats. I did not go looking for it; it is simply what you sent me, under my name, with a cheerful loaf at the top.\n\nI rang her, since I had the number. She was as astonished as I was, and not pleased. Neither of us has heard a word from you. If I have hers, who has mine? My card details? My daughter\'s address, where I have things delivered? I\'ve reported this to the data protection commission and I expect to be told within 72 hours what happened, to whom, and what you have done about it, as the law requires.',
    claimedBy: 'nora',
    notes: [
      { by: 'samir', hoursAfter: 0.7, body: 'Mail template bug, 23 orders between 14:00 and 14:40. Nora is calling the lawyer. Nobody answers before she says so.' },
    ],
  },
  {
    key: 'en-070', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'en', author: 'Paloma & Theo', rating: { value: 2, scale: 'stars5' }, hoursAgo: 47,
    title: 'Gift card fun',
    text: 'The gift card says €50. The website says €50. The checkout says "invalid". The support says "valid". I say goodbye.',
  },
  {
    key: 'en-071', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'en', author: 'Mrs Eunice Adjei', rating: { value: 5, scale: 'stars5' }, hoursAgo: 60,
    title: 'Customer since the little shop',
    text: 'I have had your seeded loaf sent to me ever since I moved away in 2019. In all those years, one mistake, a squashed corner, and you rang me. I am 84 and most firms will not ring anybody; they send a link, and then a link to the link. My late husband used to walk to your first shop on Sundays and come back with the paper and half a loaf, the other half having had an accident on the way. When the box comes I still put the heel aside for him, it is silly, I know. I thought this should be written down somewhere.',
    reply: {
      state: 'live', origin: 'manual', by: 'nora', afterHours: 8,
      body: 'Dear Mrs Adjei, thank you. It has been written down: here by you, and in the bakery on the wall beside the oven, where Oskar pinned it. You have been with us longer than half of the team, and through one squashed corner. We will gladly keep ringing.\nNora, owner',
    },
  },
  {
    key: 'en-072', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'en', author: 'Dmitri', rating: { value: 3, scale: 'stars5' }, hoursAgo: 78,
    title: 'Average of 5 and 1',
    text: 'Bread 5. Courier 1. You choose the courier, so.',
    reply: {
      state: 'live', origin: 'manual', by: 'samir', afterHours: 10,
      body: 'Fair arithmetic, Dmitri, and fair reasoning: the courier is our choice, so the late boxes are ours too. I am sorry. Thank you for giving the bread its five all the same.\n\nSince last Monday a second carrier takes the parcels for your region, and I read its delivery times every week. If your next box comes late, tell me at samir@lindenandsalt.example; I would rather hear it from you than from a chart.\nSamir, guest relations lead',
    },
  },
  {
    key: 'en-073', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'en', author: 'no.more.crumbs', rating: { value: 1, scale: 'stars5' }, hoursAgo: 101,
    title: 'LOST my points',
    text: '2,140 crumbs (your word for points) collected over two years. Updated app, logged in, zero. "Crumbs expire." It says nowhere that they do. I looked. I have the time, I\'m retired and angry.',
    reply: {
      state: 'live', origin: 'manual', by: 'katja', afterHours: 6,
      body: 'I am sorry. Two years of collecting, and then a zero and two words. You are right as well: it was written nowhere. Thank you for looking so thoroughly.\n\nPoints should not have expired, and yours were removed by mistake in the last update. My colleagues restore them from the day before it, account by account. If your 2,140 are not back by Thursday evening, write to me, katja@lindenandsalt.example, and I will do it by hand with you on the line. You earned every crumb.\nKatja, Linden & Salt',
    },
  },
  {
    key: 'en-074', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'en', author: 'Ngaire', rating: { value: 5, scale: 'stars5' }, hoursAgo: 131,
    title: 'Birthday rescue',
    text: "Ordered the wrong date (me), rang at 7am in tears (me), cake there by noon (you). That's the review.",
  },
  {
    key: 'en-075', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'en', author: 'Roy', rating: { value: 2, scale: 'stars5' }, hoursAgo: 166,
    title: '40% air',
    text: 'box big. bread small. planet sad.',
    reply: {
      state: 'live', origin: 'manual', by: 'ines', afterHours: 20,
      body: 'Six words and all of them true, Roy. I am sorry about the big box: the small ones had run out and we sent yours in the next size up, filled with paper. They are back in stock. Thank you for minding the planet out loud. More on what we pack with, and why, from me at shop@lindenandsalt.example.\nInés, Linden & Salt',
    },
  },
  {
    key: 'en-076', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'en', author: 'Farhan A.', rating: { value: 5, scale: 'stars5' }, hoursAgo: 199,
    title: 'halal question answered properly',
    text: "I asked whether the brioche glaze has alcohol or gelatine in it. Got a reply in twenty minutes, from a person, with a photo of the actual ingredients list. That's how it's done.",
  },
  {
    key: 'en-077', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'en', author: 'Cassandra Loomis', rating: { value: 5, scale: 'stars5' }, hoursAgo: 232,
    title: 'Five stars because otherwise nobody reads this',
    text: "It's a one, of course. The starter kit came with a starter that was dead. Not sleeping. Dead. I fed it for nine days, I sang to it, my kids named it Kevin. We have buried Kevin. Where is my €34?",
    reply: {
      state: 'live', origin: 'manual', by: 'samir', afterHours: 12,
      body: "Cassandra, I am sorry for your loss, and for Kevin's short life, which ended before it began: a batch of starters was left in a van over a warm weekend. Nine days of feeding and singing is more than anybody could ask. Thank you for giving him a name.\n\nYour €34 went back to your card today and should show in three to five working days. If the children would like to try again, say so at shop@lindenandsalt.example and a lively one travels to you, at no charge. They clearly have the patience for it.\nSamir, guest relations lead",
    },
  },
  {
    key: 'en-078', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'en', author: 'Bao Chau', rating: { value: 5, scale: 'stars5' }, hoursAgo: 290,
    title: 'Simple',
    text: 'Ordered. Came. Ate. Ordered.',
  },
  {
    key: 'en-079', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'en', author: 'Miriam Feldstein', rating: { value: 1, scale: 'stars5' }, hoursAgo: 345,
    title: 'Nut allergy. Read this.',
    text: 'The listing for the spelt loaf said "free from nuts". The sticker on the bag said "may contain hazelnut". One of these is a lie and my son carries an EpiPen. Luckily I read stickers. Not everyone does!',
    reply: {
      state: 'live', origin: 'manual', by: 'samir', afterHours: 1.5,
      body: 'Miriam, thank you. You read that sticker, and in doing so you protected others too. I am sorry: what our page said was wrong, and a parent has to be able to rely on that line.\n\nThe sticker is right: hazelnuts are handled on the same bench. The loaf was taken off the shop within the hour, and the claim is gone from the page. Everyone who bought it in the past month is getting a message from us. I would like to tell you how we check our listings now; you reach me at samir@lindenandsalt.example or by phone through the shop. I am glad that all of you are safe.\nSamir, guest relations lead',
    },
  },
  {
    key: 'en-080', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'en', author: 'Stellan', rating: { value: 4, scale: 'stars5' }, hoursAgo: 300,
    title: 'Tasty but needs tracking',
    text: 'Would be nice to know WHEN, not just that. Otherwise superb.',
  },
  {
    key: 'en-081', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'en', author: 'Zodwa Khumalo', rating: { value: 5, scale: 'stars5' }, hoursAgo: 690,
    title: "The refund I didn't ask for",
    text: "They sent one jar of jam too few and refunded it before I noticed. I only found out from the email. Restores one's faith a bit.",
  },
  {
    key: 'en-082', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'en', author: 'Terry B', rating: { value: 1, scale: 'stars5' }, hoursAgo: 890,
    title: "Terry B's review of the return policy",
    text: 'You can return anything within 14 days unless it is bread, cake, jam, opened, unopened or yours.',
    reply: {
      state: 'live', origin: 'outside', afterHours: 30,
      body: "Hi Terry, you're right, that page read like a riddle and we've rewritten it: anything that arrives broken, wrong or not fresh gets refunded, food too. A photo to the shop's mailbox is all it takes. Sorry for the run-around and thanks for the push.\nFionn, online shop",
    },
  },
  {
    key: 'en-083', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'en', author: 'Ludmila Novák', rating: { value: 5, scale: 'stars5' }, hoursAgo: 1500,
    title: 'Sent some to my sister',
    text: 'She rang me just to chew.',
  },
  {
    key: 'en-084', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'en', author: 'A. Rahimi-Jones', rating: { value: 1, scale: 'stars5' }, hoursAgo: 2750,
    title: 'Charged after refund, refunded after charge',
    text: "Ordered €42, refunded €42, charged €42 again, and then €24 came back? I've a degree in mathematics and can't follow my own statement.",
    reply: {
      state: 'live', origin: 'manual', by: 'katja', afterHours: 20,
      body: 'Even with a degree that is not to be followed, and I am sorry you had to try. I laid it out this morning: two charges, one full refund, one with its digits swapped. So €18 was still missing.\n\nIt left our account today. Please allow three to five working days, and write to katja@lindenandsalt.example should the sum not come out even; I kept the whole list. Thank you for your patience with our arithmetic.\nKatja, Linden & Salt',
    },
  },
  {
    key: 'en-085', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'en', author: 'Gwil', rating: { value: 5, scale: 'stars5' }, hoursAgo: 4300,
    title: 'proper crust',
    text: 'Broke a tooth. Not even cross. (It was already wobbly.)',
  },
  {
    key: 'en-086', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'en', author: 'Sister Benedicta', rating: { value: 3, scale: 'stars5' }, hoursAgo: 6800,
    title: 'Prompt',
    text: 'The parcel was prompt, the rolls were prompt, the invoice was VERY prompt.',
  },
  {
    key: 'en-087', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'en', author: 'Rahul D', rating: { value: 1, scale: 'stars5' }, hoursAgo: 0.7,
    text: 'Crashes every time i open my basket since todays update. Pixel 8 android 16. Logged out, reinstalled, offered it snacks. Nothing.',
    claimedBy: 'katja',
  },
  {
    key: 'en-088', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'en', rating: { value: 1, scale: 'stars5' }, hoursAgo: 2.9,
    text: 'app took my money 3 times then said "payment failed" 😡😡😡 i am a student i need that money',
    claimedBy: 'katja',
    notes: [
      { by: 'katja', hoursAfter: 0.3, body: 'Same fault as the two from this morning: the provider says captured, the app says failed. List of all of them is with Nora for the refunds.' },
    ],
  },
  {
    key: 'en-089', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'en', author: 'Zsófia K.', rating: { value: 5, scale: 'stars5' }, hoursAgo: 5.1,
    text: 'Finally an app that remembers I want oat milk',
  },
  {
    key: 'en-090', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'en', author: 'Terrence Obi', rating: { value: 2, scale: 'stars5' }, hoursAgo: 8.1,
    text: "Since the update I can't change the pick up time. Choose 8:15, it says 7:00. I've been at your door at 7 twice like a lost puppy",
  },
  {
    key: 'en-091', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'en', author: 'marlow_k', rating: { value: 4, scale: 'stars5' }, hoursAgo: 13.4,
    text: 'does the job. dark mode pls?',
    reply: {
      state: 'live', origin: 'manual', by: 'ines', afterHours: 5,
      body: 'Thank you, marlow_k! Dark mode: yes, it is being tested now and should come with the next update this month. Under Settings, Appearance you will find it once it is there. Tell us how it looks to you at app@lindenandsalt.example. Happy ordering!\nInés, app team',
    },
  },
  {
    key: 'en-092', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'en', author: 'Blind user', rating: { value: 1, scale: 'stars5' }, hoursAgo: 17,
    text: 'I use TalkBack. Every button in the checkout is read out as "button". Button, button, button, button. One of them pays, one of them cancels, one, I found out, donates a euro to the seabirds. It\'s a game of roulette with croissants. It worked before version 4.2! I had my Saturday order down to ninety seconds. Please, someone over there switch the screen off and try to buy a bun.',
    claimedBy: 'ines',
    notes: [
      { by: 'ines', hoursAfter: 2, body: 'Confirmed with TalkBack on the test phone. Labels got lost in 4.2. Fix is in review, asked whether it can ship on its own.' },
    ],
  },
  {
    key: 'en-093', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'en', author: 'Emeka', rating: { value: 1, scale: 'stars5' }, hoursAgo: 24,
    text: 'fast clean no nonsense',
  },
  {
    key: 'en-094', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'en', author: 'Galina P', rating: { value: 1, scale: 'stars5' }, hoursAgo: 31,
    text: 'Asks for my location, my contacts AND my microphone. To sell me a bun. Uninstalled.',
    reply: {
      state: 'live', origin: 'manual', by: 'katja', afterHours: 8,
      body: 'Thank you for looking closely, Galina, and sorry for the fright. A bun needs no microphone. Contacts and microphone came in with a chat add-on; both are gone in 4.3. Location is only for finding the nearest shop and can stay off. Questions about data reach me at app@lindenandsalt.example. Katja',
    },
  },
  {
    key: 'en-095', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'en', author: 'Jun W.', rating: { value: 3, scale: 'stars5' }, hoursAgo: 42,
    text: "Nice idea. But why must I log in again each time I order? My password has 22 characters because I am a sensible person, and now I'm a hungry sensible person.",
  },
  {
    key: 'en-096', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'en', author: 'Babcia Hela', rating: { value: 5, scale: 'stars5' }, hoursAgo: 53,
    text: 'My granddaughter installed. Now I order myself. Big letters good.',
    reply: {
      state: 'live', origin: 'manual', by: 'katja', afterHours: 9,
      body: 'Thank you, Hela! Ordering by yourself, in big letters: that made our whole day. If a letter is ever too small, or you are stuck, ring the shop and ask for Katja. Greetings to your granddaughter!\nKatja, Linden & Salt',
    },
  },
  {
    key: 'en-097', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'en', author: 'Luca T', rating: { value: 1, scale: 'stars5' }, hoursAgo: 70,
    text: 'Order says delivered. I say it isn\'t. Your support bot says "Glad we could help! 😊"',
    reply: {
      state: 'live', origin: 'manual', by: 'samir', afterHours: 2.5,
      body: "I'm sorry, Luca. No order, and then a bot that is glad about it: I'd be angry too. Thank you for reporting it. The rider had closed two orders with one tap, yours among them. Your money goes back today. Please write to samir@lindenandsalt.example if it isn't there by Friday. I read that box myself.\nSamir",
    },
  },
  {
    key: 'en-098', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'en', author: 'Ayodele F', rating: { value: 5, scale: 'stars5' }, hoursAgo: 88,
    text: 'Scanned, paid, skipped the queue, smug all morning 😎',
  },
  {
    key: 'en-099', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'en', author: 'CJ', rating: { value: 2, scale: 'stars5' }, hoursAgo: 110,
    text: 'notifications at 5:30am "your bread is dreaming of you" i was dreaming of nothing until then',
    reply: {
      state: 'live', origin: 'manual', by: 'ines', afterHours: 14,
      body: 'Sorry, CJ! Nobody should be woken by a poetic loaf. It was timed for a different time zone; messages now stay silent until nine. Settings, Messages turns them off altogether. Thanks for telling us so nicely. Still ringing at night? app@lindenandsalt.example. Sleep well!\nInés, app team',
    },
  },
  {
    key: 'en-100', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'en', author: 'Stacey Ann', rating: { value: 1, scale: 'stars5' }, hoursAgo: 134,
    text: 'DO NOT update!!! lost my saved cards, my orders and my will to live',
    reply: {
      state: 'live', origin: 'outside', afterHours: 20,
      body: "Sorry Stacey, that update was ours to test better. Orders are back since this morning, please log out and in once. Cards we can't restore for safety reasons, you'd have to add them again. If anything's still missing: app@lindenandsalt.example. And thank you for the warning!\nFionn, app team",
    },
  },
  {
    key: 'en-101', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'en', author: 'Nomvula', rating: { value: 4, scale: 'stars5' }, hoursAgo: 158,
    text: 'Love the pickup shelf idea. Sometimes the app says ready and the shelf says no.',
  },
  {
    key: 'en-102', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'en', author: 'b', rating: { value: 5, scale: 'stars5' }, hoursAgo: 183,
    text: 'ok',
  },
  {
    key: 'en-103', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'en', author: 'Petros', rating: { value: 1, scale: 'stars5' }, hoursAgo: 209,
    text: 'it wont accept my name. my NAME. "contains invalid characters". it is Greek, we invented characters',
    reply: {
      state: 'live', origin: 'manual', by: 'katja', afterHours: 7,
      body: "You did, Petros, and a form that refuses your name is a poor guest. I'm sorry, and thank you for telling us with a smile. From version 4.3 on, names in all scripts are accepted: please update and write it as it is written. If it balks again: katja@lindenandsalt.example. Katja",
    },
  },
  {
    key: 'en-104', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'en', author: 'Dele & the kids', rating: { value: 5, scale: 'stars5' }, hoursAgo: 255,
    text: 'The kids race to press the "pick my surprise" button. Marriage saved on Sundays.',
  },
  {
    key: 'en-105', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'en', author: 'Margit', rating: { value: 2, scale: 'stars5' }, hoursAgo: 70,
    text: 'Stopped working on my tablet (Android 9, I know, I know). A warning before would have been kind.',
  },
  {
    key: 'en-106', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'en', author: 'notAbot77', rating: { value: 1, scale: 'stars5' }, hoursAgo: 390,
    text: '"Something went wrong" is not an error message, its a horoscope',
    reply: {
      state: 'live', origin: 'manual', by: 'samir', afterHours: 16,
      body: "True, and better put than our message! I'm sorry you were left with a horoscope and no order. From 4.3 the app says what failed and what to do next. Would you tell me what you tapped last? samir@lindenandsalt.example. Thank you for the laugh and the nudge.\nSamir, app team",
    },
  },
  {
    key: 'en-107', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'en', author: 'Rosa M', rating: { value: 5, scale: 'stars5' }, hoursAgo: 530,
    text: "I'm deaf and hate phone orders. This app gave me Saturday breakfast back.",
  },
  {
    key: 'en-108', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'en', author: 'Kofi', rating: { value: 4, scale: 'stars5' }, hoursAgo: 840,
    text: 'needs widget. otherwise top',
  },
  {
    key: 'en-109', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'en', author: 'V. Stoyanova', rating: { value: 1, scale: 'stars5' }, hoursAgo: 1900,
    text: 'Deleted my account, still get emails. Deleted it again, got an email about that.',
    closed: { by: 'katja', reason: 'solved_elsewhere', note: 'Answered by mail as a data request; the last list with the address is gone.' },
  },
  {
    key: 'en-110', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'en', author: 'hungry hippo', rating: { value: 5, scale: 'stars5' }, hoursAgo: 2900,
    text: 'nom',
  },
  {
    key: 'en-111', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'en', author: 'Yaw', rating: { value: 3, scale: 'stars5' }, hoursAgo: 4700,
    text: 'works when it wants. like my cousin',
  },
  {
    key: 'en-112', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'en', author: 'Isla Drummond', rating: { value: 1, scale: 'stars5' }, hoursAgo: 8300,
    text: 'Basket emptied itself at payment. Twice. Went to the supermarket.',
  },
  {
    key: 'en-113', writtenOn: 'wordpress', kind: 'message', location: 'online', lang: 'en', author: 'Fennel & Flour', hoursAgo: 1.9,
    text: 'Lovely recipe! Quick question though: step 4 says "fold until it feels like an earlobe". Whose? Mine or a baby\'s? And can I prove it overnight in the fridge, or does the butter get too hard?',
    claimedBy: 'ines',
  },
  {
    key: 'en-114', writtenOn: 'wordpress', kind: 'message', location: 'online', lang: 'en', author: 'Haruto', hoursAgo: 6.9,
    text: 'Made this with einkorn, 78 % hydration. Flat like a pancake but delicious pancake.',
    reply: {
      state: 'queued', origin: 'hub', by: 'ines', afterHours: 5.8,
      failure: { kind: 'transient', code: 'site_unavailable' },
      body: 'Thank you for baking it, Haruto! Einkorn drinks far less than wheat, so 78 % leaves it swimming. Oskar takes 62 %, kneads for two minutes only and keeps it in a tin, where it has no choice but to stand up. Please tell us whether the next one is taller. We would have eaten the pancake, too.\nInés, guest relations',
    },
  },
  {
    key: 'en-115', writtenOn: 'wordpress', kind: 'message', location: 'harbour-street', lang: 'en', author: 'Margaret from no. 9', hoursAgo: 19,
    text: 'As your neighbour of 22 years I must say that the delivery lorry now idles under my bedroom from 4:20. I like your bread. I used to like sleeping also. I have spoken with two different young people who both promised to "pass it on".',
    draft: { by: 'nora', body: "Thank you for writing, Margaret, and I am sorry. You told two of us and should not have had to tell a third. The engine will be off while they unload; I have spoken with the driver's firm this morning." },
    notes: [
      { by: 'nora', hoursAfter: 1.5, body: 'Went over in person with a loaf. Lorry firm agrees to a 5:30 slot from the first of the month. Answer here as well, others read it.' },
    ],
  },
  {
    key: 'en-116', writtenOn: 'wordpress', kind: 'message', location: 'online', lang: 'en', author: 'Quentin B.', hoursAgo: 36,
    text: 'Your conversion is off: 8 oz of butter is not 450 g. My croissants are now technically a candle.',
    reply: {
      state: 'live', origin: 'hub', by: 'katja', afterHours: 2,
      body: 'Quentin, you are right and I am sorry about the candle. It is 227 g; the 450 was the flour from the line above. The recipe is corrected as of this morning, with a note for everyone who printed the old one. Thank you for telling us, it has surely saved some kitchens. If you have the heart for a second try, I am at katja@lindenandsalt.example for every question in between.\nKatja, Linden & Salt',
    },
  },
  {
    key: 'en-117', writtenOn: 'wordpress', kind: 'message', location: 'online', lang: 'en', author: 'sourdough_sceptic', hoursAgo: 52,
    text: 'Is this post written by a machine? "In the tapestry of bread." Come on.',
    reply: {
      state: 'rejected', origin: 'hub', by: 'nora', afterHours: 21,
      failure: { kind: 'rejected', code: 'refused_by_site', values: { reason: 'Sorry, the comment looks like spam.' } },
      body: 'Worse: by me, at one in the morning. Nobody has ever woven bread, and the tapestry is gone from the first paragraph. Thank you for the nudge; if you meet another one, say so and it goes the same way.\nNora, owner',
    },
  },
  {
    key: 'en-118', writtenOn: 'wordpress', kind: 'message', location: 'old-mill', lang: 'en', author: 'Odile Marchetti', hoursAgo: 83,
    text: 'We stayed in April and I still think about the plum jam. Is the recipe a secret? I would not tell anyone. I would tell my sister.',
    reply: {
      state: 'live', origin: 'hub', by: 'ines', afterHours: 6,
      body: 'Thank you, Odile! Yuki says that sisters are allowed. Two kilos of ripe plums, 700 g of sugar, one stick of cinnamon and the juice of a lemon; stand overnight, then cook slowly for about an hour. The trick is to leave the stones in until the end. Would you tell us how your sister likes it?\nInés, guest relations',
    },
  },
  {
    key: 'en-119', writtenOn: 'wordpress', kind: 'message', location: 'online', lang: 'en', author: 'cheap-bags-outlet', hoursAgo: 116,
    text: 'Nice blog admin!! i found what i searched thanks for sharing, visit my shop for best leather bag 80% off',
    closed: { by: 'ines', reason: 'spam' },
  },
  {
    key: 'en-120', writtenOn: 'wordpress', kind: 'message', location: 'harbour-street', lang: 'en', author: 'Tomos Griffiths', hoursAgo: 149,
    text: 'You wrote that the baking class is "suitable for beginners". I was asked in front of eleven people whether I had ever held a whisk. I\'m a beginner. That\'s what beginners haven\'t done. Left early, rather red.',
    reply: {
      state: 'unknown', origin: 'hub', by: 'nora', afterHours: 11,
      failure: { kind: 'unknown_outcome', code: 'not_seen_yet' },
      body: "I am sorry, Tomos. A beginner came to a beginners' class and was made to feel foolish for being one, in front of eleven people. The question was unkind, and it was asked by us.\n\nI have spoken with the teacher, and the class now starts with everybody at the bench and nobody being asked anything. Your fee goes back to you; tell me at nora@lindenandsalt.example where to. And should you ever want an hour at the oven with Oskar alone, whisk optional, I would gladly set it up. Thank you for having the nerve to write.\nNora, owner",
    },
  },
  {
    key: 'en-121', writtenOn: 'wordpress', kind: 'message', location: 'online', lang: 'en', author: 'Bea', hoursAgo: 185,
    text: 'Typo in the title: "Sourdoug". Unless that is his name.',
    reply: {
      state: 'live', origin: 'hub', by: 'ines', afterHours: 1,
      body: 'It is not, although the bakers now insist on naming the next starter Doug. Corrected, with thanks, Bea! Your eyes are better than our spellchecker.\nInés, Linden & Salt',
    },
  },
  {
    key: 'en-122', writtenOn: 'wordpress', kind: 'message', location: 'online', lang: 'en', author: 'Fennel & Flour', hoursAgo: 262,
    text: 'Reporting back on the brioche from your spring post: proved it overnight, it worked, my in-laws have moved in.',
  },
  {
    key: 'en-123', writtenOn: 'wordpress', kind: 'message', location: 'online', lang: 'en', author: 'Fennel & Flour', hoursAgo: 263,
    text: 'Reporting back on the brioche from your spring post: proved it overnight, it worked, my in-laws have moved in. (Did this go through?)',
    closed: { by: 'ines', reason: 'duplicate' },
  },
  {
    key: 'en-124', writtenOn: 'wordpress', kind: 'message', location: 'online', lang: 'en', author: 'Arjun', hoursAgo: 720,
    text: 'Could you post the salt in grams, not in "pinches"? My pinch and my husband\'s pinch have been in couples therapy.',
    reply: {
      state: 'live', origin: 'hub', by: 'katja', afterHours: 30,
      body: 'Nine grams for the two loaves, Arjun, and it now stands in the recipe, too. Thank you for asking on behalf of your marriage! We have gone through the older recipes as well; if you come across a pinch that was missed, leave it here. Peaceful baking to both of you.\nKatja, Linden & Salt',
    },
  },
  {
    key: 'en-125', writtenOn: 'wordpress', kind: 'message', location: 'harbour-street', lang: 'en', author: 'Deirdre Foley-Osei', hoursAgo: 2400,
    text: "Will there be a class for left-handed people? I'm asking seriously, the scoring video makes me seasick.",
  },
  {
    key: 'en-126', writtenOn: 'wordpress', kind: 'message', location: 'online', lang: 'en', author: 'old comment guy', hoursAgo: 5900,
    text: 'first',
  },
  {
    key: 'en-127', writtenOn: 'typeform', kind: 'survey_response', location: 'old-mill', lang: 'en', author: 'Saskia', rating: { value: 9, scale: 'nps' }, hoursAgo: 3.2,
    text: 'Best: the way Teodora explained the old mill as if it were a relative. Worst: leaving.',
  },
  {
    key: 'en-128', writtenOn: 'typeform', kind: 'survey_response', location: 'online', lang: 'en', rating: { value: 0, scale: 'nps' }, hoursAgo: 7.2,
    text: "Zero because there's no minus. Ordered for a funeral tea, for forty people. It came the day AFTER. I had to stand in my brother's kitchen and cut supermarket rolls. I can't get that day back and neither can you.",
    claimedBy: 'samir',
    notes: [
      { by: 'samir', hoursAfter: 1, body: 'Order was moved to the next day by the "smart slot" without asking. I ring her this afternoon, nobody else please.' },
    ],
  },
  {
    key: 'en-129', writtenOn: 'typeform', kind: 'survey_response', location: 'harbour-street', lang: 'en', author: 'Abdirahman', rating: { value: 10, scale: 'nps' }, hoursAgo: 12.2,
    text: 'Ayan (new girl?) is the reason. She asks how you are and then waits for the answer.',
  },
  {
    key: 'en-130', writtenOn: 'typeform', kind: 'survey_response', location: 'harbour-street', lang: 'en', rating: { value: 6, scale: 'nps' }, hoursAgo: 25,
    text: 'Six. You asked "how likely are you to recommend": depends on who\'s asking. To friends yes. To friends with a schedule no.',
  },
  {
    key: 'en-131', writtenOn: 'typeform', kind: 'survey_response', location: 'online', lang: 'en', author: 'Bronagh', rating: { value: 3, scale: 'nps' }, hoursAgo: 37,
    text: 'the survey is longer than my order was',
    reply: {
      state: 'live', origin: 'manual', by: 'katja', afterHours: 20,
      body: 'You are right, Bronagh, and I am sorry: twelve questions for two loaves is too much. The survey now has three. Thank you for filling in the long one all the same. The rest of your thoughts, in any length, are welcome at katja@lindenandsalt.example.\nKatja, Linden & Salt',
    },
  },
  {
    key: 'en-132', writtenOn: 'typeform', kind: 'survey_response', location: 'old-mill', lang: 'en', author: 'P. Vandersteen', rating: { value: 2, scale: 'nps' }, hoursAgo: 62,
    text: 'Check-in by code, check-out by code, breakfast in a box, feedback by form. I was there for two nights and did not meet a human being. If I wanted that I\'d stay home with my family. Somebody had even written "Welcome!" on a card, by printer. The photos show a laughing woman with a teapot. Where do you keep her? I looked. I came down on purpose at seven, at eight and at nine. I heard someone singing behind a door once, that was the high point, and then I stood there with my cup like an idiot and went up again.',
  },
  {
    key: 'en-133', writtenOn: 'typeform', kind: 'survey_response', location: 'online', lang: 'en', author: 'Kalinda R.', rating: { value: 10, scale: 'nps' }, hoursAgo: 85,
    text: "10. My order was wrong, I wrote, and Katja sorted it in eleven minutes and made me laugh. I'd rather have that than an order that's right.",
  },
  {
    key: 'en-134', writtenOn: 'typeform', kind: 'survey_response', location: 'online', lang: 'en', author: 'Joost', rating: { value: 4, scale: 'nps' }, hoursAgo: 125,
    text: 'price up, slices thinner, but new logo very nice congrats',
  },
  {
    key: 'en-135', writtenOn: 'typeform', kind: 'survey_response', location: 'old-mill', lang: 'en', author: 'Min-jun', rating: { value: 8, scale: 'nps' }, hoursAgo: 180,
    text: 'good. fix stairs light, 2nd floor. is dark, I am tall, beam is low. 3 times.',
    reply: {
      state: 'live', origin: 'manual', by: 'ines', afterHours: 9,
      body: 'Thank you, Min-jun, and I am sorry for your head, three times over. Malachy has put in a lamp on the second floor that comes on by itself, and the beam wears a soft red band now. You helped every tall guest after you. Has the bump gone down? Tell me at oldmill@lindenandsalt.example.\nInés, guest relations',
    },
  },
  {
    key: 'en-136', writtenOn: 'typeform', kind: 'survey_response', location: 'harbour-street', lang: 'en', rating: { value: 9, scale: 'nps' }, hoursAgo: 270,
    text: 'nothing to improve except that you close',
  },
  {
    key: 'en-137', writtenOn: 'typeform', kind: 'survey_response', location: 'online', lang: 'en', author: 'Hollis', rating: { value: 1, scale: 'nps' }, hoursAgo: 480,
    text: 'You say in the confirmation "contact us any time". I did at 6 pm. Office hours are till 4. Time is not any.',
    reply: {
      state: 'live', origin: 'manual', by: 'samir', afterHours: 14,
      body: 'That is a fair catch, Hollis. "Any time" was not true, and I am sorry you ran into a closed door at six. The confirmation now names the hours: weekdays from eight to four, and mails that come later are read first thing. Thank you for taking us at our word. What you wanted to ask at six, I would still like to answer: samir@lindenandsalt.example.\nSamir, guest relations lead',
    },
  },
  {
    key: 'en-138', writtenOn: 'typeform', kind: 'survey_response', location: 'harbour-street', lang: 'en', author: 'Ottoline', rating: { value: 10, scale: 'nps' }, hoursAgo: 1100,
    text: "I've been coming since it was a chandlery. This is better. The chandler was a brute.",
  },
  {
    key: 'en-139', writtenOn: 'typeform', kind: 'survey_response', location: 'online', lang: 'en', author: 'Xiomara', rating: { value: 7, scale: 'nps' }, hoursAgo: 3300,
    text: 'fine, 7 is fine, why must everyone be delighted',
    closed: { by: 'ines', reason: 'no_answer_needed', note: 'She says it herself.' },
  },
  {
    key: 'en-140', writtenOn: 'typeform', kind: 'survey_response', location: 'old-mill', lang: 'en', author: 'Edwin Achterberg', rating: { value: 5, scale: 'nps' }, hoursAgo: 6100,
    text: 'halfway good. I mean it exactly.',
  },
];
