import type { Scene as AnyScene } from './phrases';

export type Scene = Exclude<AnyScene, 'anywhere'>;
export type Tone = 'good' | 'mixed' | 'bad';

/** Sentences that a plain but decent answer is put together from. Openers hold `{, name}`, closers of the unhappy `{mail}`. */
export interface ReplyPhrases {
  openers: Record<Tone, readonly string[]>;
  good: Record<Scene, readonly string[]>;
  bad: Record<Scene, readonly string[]>;
  /** Said of any place by those who half liked it. */
  mixed: readonly string[];
  closers: { glad: readonly string[]; contact: readonly string[] };
}
