import { englishItems } from './items-en';
import { frenchItems } from './items-fr';
import { germanItems } from './items-de';
import { spanishItems } from './items-es';
import type { DemoItem } from './types';

/** The hand-written items of the demo workspace, in no particular order. Every person in them is invented. */
export const demoItems: readonly DemoItem[] = [...englishItems, ...germanItems, ...frenchItems, ...spanishItems];
