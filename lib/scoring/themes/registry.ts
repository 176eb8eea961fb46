import type { Theme } from '@/lib/scoring/themes/theme';

export const themes: readonly Theme[] = [];
