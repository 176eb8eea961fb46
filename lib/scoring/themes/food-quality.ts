import type { Theme } from '@/lib/scoring/themes/theme';

/** What was eaten and drunk. */
export const foodQuality: Theme = {
  id: 'food_quality',
  context: 'food',
  phrases: {
    en: [
      '(food|meal|meals|dish|dishes|pizza|pizzas|burger*|steak|chicken|sushi|pasta|curry|biryani|salad*|sandwich*|soup|breakfast|dinner|lunch|dessert*|coffee|fries|chips|rice|noodles|seafood|fish|meat|bread|cake*|drinks|cocktails|beer|wine|starter*|appetizer*|menu|buffet|taco*|kebab*|dosa|naan|paneer|brunch|ice cream|lasagne|ramen|tapas) [here|there|itself|we had|i had] (is|was|were|are|has|had|tastes|tasted|came|arrived|looked|could)',
      '(great|good|excellent|amazing|delicious|tasty|awful|terrible|bad|best|worst|cold|fresh|wonderful|fantastic|yummy|decent|horrible|mediocre|average|bland|superb|nice|lovely|overcooked|undercooked|raw|stale|quality|authentic|outstanding|incredible|awesome|perfect|hospital|favorite|favourite|greatest|hot|warm|lukewarm) (food|meal*|dish*|pizza*|burger*|steak*|chicken|sushi|pasta|curry|biryani|salad*|sandwich*|soup*|breakfast|dinner*|lunch|dessert*|coffee|fries|chips|rice|noodles|seafood|fish|meat|bread|cake*|drink*|cocktail*|beer*|wine*|starter*|appetizer*|menu*|buffet|taco*|kebab*|brunch|ice cream*|ingredient*)',
      'delicious', 'tasty', 'yummy', 'tasteless', 'flavo*ful', 'flavourful', 'flavorful', 'flavorless', 'bland', 'undercooked', 'overcooked', 'uncooked', 'inedible',
      'mouthwatering', 'scrumptious', 'soggy', 'stale', 'overpriced food', '(cooked|done) (to perfection|perfectly|just right)', 'melt* in (your|my|the) mouth',
      'finger licking', 'to die for ~6 (cake|pizza|tiramisu|food|dessert)', 'food poisoning',
      '(allergic|allergen|allergy|peanut*|nut free|gluten|vegan|vegetarian|lactose) ~4 (food|meal|dish*|menu|option*|ate|eat|cake|it)',
      '(ill|sick|vomit*|throwing up|threw up|diarrh*|poisoned|stomach) ~6 (ate|eating|eaten|food|meal|chicken|restaurant|dinner|lunch|burger|pizza)',
      '(ate|eating|eaten|food|meal|chicken|dinner|lunch|burger|pizza|sushi) ~6 (ill|sick|vomit*|throwing up|threw up|diarrh*|poison*)',
      '(raw|pink|bloody|frozen) (inside|in the middle|chicken|meat)', 'hair in (my|the|our) (food|soup|salad|pizza|burger|meal)',
      'portion* ~2 (small|tiny|huge|large|big|generous|size|sizes|were|was|are)', '(small|tiny|huge|large|big|generous) portion*',
      '(taste|tasted|tastes) (like|good|great|bad|awful|amazing|delicious|horrible|so)', 'the taste', '(stomach|belly) ache', 'allerg* ~3 (reaction|shock)',
    ],
  },
  hints: {
    en: [
      'food', 'meal*', 'dish', 'dishes', 'pizza*', 'burger*', 'steak*', 'chicken', 'sushi', 'pasta', 'curry', 'biryani', 'salad*', 'sandwich*', 'soup', 'breakfast',
      'dinner', 'lunch', 'dessert*', 'coffee', 'fries', 'rice', 'noodles', 'seafood', 'fish', 'meat', 'beef', 'pork', 'lamb', 'bread', 'cake*', 'drink*', 'cocktail*',
      'beer*', 'wine*', 'starter*', 'appetizer*', 'menu', 'buffet', 'taco*', 'kebab*', 'brunch', 'ice cream', 'lasagn*', 'ramen', 'tapas', 'flavo*', 'taste*', 'spicy',
      'salty', 'sauce', 'cheese', 'bacon', 'eggs', 'egg', 'tiramisu', 'chef', 'kitchen', 'cuisine', 'cooked', 'ate', 'eat', 'eating', 'eaten', 'fresh', 'portion*',
      'ingredients', 'tea', 'toast', 'potato*', 'vegetable*', 'fruit', 'shrimp', 'prawn*', 'crab', 'lobster', 'crispy', 'grilled', 'fried', 'roasted', 'greasy',
      'allergic', 'allerg*', 'restaurant*', 'diner', 'cafe', 'bistro', 'snack*', 'chocolate', 'vegan', 'vegetarian', 'gluten', 'bagel*', 'wings', 'ribs', 'dumpling*',
      'naan', 'paneer', 'dosa', 'thali', 'mutton', 'milkshake*', 'juice', 'throwing up', 'vomit*',
    ],
  },
};
