import type { PackedFeature } from '@/scripts/train/pack-model';
import type { Vectors } from '@/scripts/train/vectorise';

/** The features that say most, by weight and by how often they are met; and the weight that codes are scaled to. */
export function strongestFeatures(vectors: Vectors, weights: Float32Array, most: number): { features: PackedFeature[]; strongest: number } {
  const features: PackedFeature[] = [];
  for (let id = 0; id < vectors.count; id++) {
    const weight = weights[id] ?? 0;
    if (Math.abs(weight) > 0.003) features.push({ key: vectors.key[id] ?? 0, weight });
  }
  features.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  // a handful of freak weights must not coarsen the scale of all others
  const strongest = Math.abs(features[Math.min(20, features.length - 1)]?.weight ?? 1);
  return { features: features.slice(0, most), strongest };
}
