import type { Platform } from './contract';
import { fileImport } from './file-import/platform';
import { wordpress } from './wordpress/platform';

/** Every platform; its id is its folder's name. One line each. */
export const platforms: readonly Platform[] = [
  fileImport,
  wordpress,
];

export function findPlatform(id: string): Platform | undefined {
  return platforms.find((platform) => platform.id === id);
}
