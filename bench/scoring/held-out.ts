import type { Source } from '@/scripts/train/sources';

/** Collections that no figure here was tuned on: a source is held out with everything that shares its platform. */
const families = new Set(['trustpilot', 'tripadvisor', 'alexa', 'opener', 'nhs', 'zomato']);
const files = new Set(['umsab_en_test', 'umsab_de_test', 'umsab_fr_test', 'umsab_es_test', 'umsab_it_train', 'umsab_pt_train', 'gplay_fr', 'marc_ja_test', 'marc_zh_test']);

export const isHeldOut = ({ family, file }: Source) => families.has(family) || files.has(file);
