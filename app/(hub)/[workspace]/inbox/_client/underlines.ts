import { rememberedSwitch } from './remembered-switch';

/** Whether the words are underlined that a score rests on. */
export const underlines = rememberedSwitch('heed.underlines');
