import { question } from '@/lib/scoring/signals/question';
import { ratingTextMismatch } from '@/lib/scoring/signals/rating-text-mismatch';
import type { Signal } from '@/lib/scoring/signals/signal';

export const signals: readonly Signal[] = [question, ratingTextMismatch];
