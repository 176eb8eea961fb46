/** Invented authors are put together from these; the two lists are mixed freely, as in a harbour town. */
export const firstNames: readonly string[] = [
  'Aisha', 'Aleksander', 'Amara', 'Anouk', 'Arjun', 'Astrid', 'Beatriz', 'Bilal', 'Camille', 'Carmen', 'Chidi', 'Clara', 'Dagmar', 'Dimitra', 'Elif', 'Emeka', 'Erik', 'Esther', 'Farid', 'Fiona',
  'Gaspard', 'Greta', 'Hana', 'Heiko', 'Ibrahim', 'Ingrid', 'Iñaki', 'Jamila', 'Jonas', 'Joaquín', 'Kasia', 'Kenji', 'Lakshmi', 'Leila', 'Lucía', 'Ludovic', 'Magda', 'Malik', 'Manon', 'Mateo',
  'Mehmet', 'Mei', 'Mirjam', 'Nadia', 'Ngozi', 'Niall', 'Noor', 'Olga', 'Oluwaseun', 'Orla', 'Paulina', 'Priya', 'Rafael', 'Roisin', 'Samuel', 'Sanne', 'Soledad', 'Tariq', 'Thérèse', 'Tomoko',
  'Uwe', 'Valentina', 'Wanjiru', 'Wolfgang', 'Xavier', 'Yara', 'Yusuf', 'Zofia',
];

export const lastNames: readonly string[] = [
  'Abebe', 'Achterberg', 'Adeyemi', 'Aguirre', 'Bakker', 'Barreto', 'Baumann', 'Benali', 'Bergström', 'Blanchard', 'Boateng', 'Brandauer', 'Calloway', 'Castellano', 'Chevalier', 'Chowdhury', 'Cisneros', 'Dąbrowski',
  'Delacroix', 'Demir', 'Diallo', 'Eriksen', 'Escobedo', 'Fairweather', 'Fofana', 'Gallagher', 'Gehrke', 'Haddad', 'Hargreaves', 'Hernando', 'Ikeda', 'Jankowski', 'Kaplan', 'Kessler', 'Khoury', 'Kowalczyk', 'Lacroix',
  'Lindholm', 'Maalouf', 'Mbeki', 'Moreau', 'Mukherjee', 'Nakamura', 'Novotná', 'Nwachukwu', 'O’Driscoll', 'Okonkwo', 'Olsson', 'Papadakis', 'Pereira', 'Petrescu', 'Quintero', 'Rahman', 'Rosenthal', 'Salgado', 'Sørensen',
  'Steinbach', 'Szabó', 'Takahashi', 'Tremblay', 'Uchida', 'Valdés', 'Vermeulen', 'Wagner', 'Weatherby', 'Yıldız', 'Zielińska', 'Zubiri',
];

export const handleWords: readonly string[] = [
  'crumb', 'harbour', 'gull', 'rye', 'oat', 'ferry', 'knot', 'kettle', 'moss', 'pebble', 'tandem', 'lantern', 'barley', 'puddle', 'sparrow', 'ginger', 'mallow', 'quay', 'thistle', 'wren',
];

/** People of the house whom reviews mention by first name. */
export const staffNames: readonly string[] = ['Dara', 'Oskar', 'Priya', 'Fionn', 'Beatriz', 'Teodora', 'Malachy', 'Yuki', 'Ayan'];
